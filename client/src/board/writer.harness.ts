import { runsOf } from "@resa/shared/document/text-runs";
import { noteText } from "@resa/shared/document/board-doc";
import { joinRuns, plainStyle, type TextRun, type TextStyle } from "@resa/shared/model/text-run";
import { addNote } from "@resa/shared/operations/note";
import { TextSelection } from "prosemirror-state";
import type * as Y from "yjs";
import { openBoard } from "./board.harness";
import { runsOfNodes } from "./text-schema";
import { makeTextView } from "./text-view";

const noteId = "note";

/** Somebody with a note open; `kept`: the note as others have it. */
export function openWriter(kept: Uint8Array | null = null) {
  const board = openBoard(kept);
  if (kept === null) addNote(board.doc, { id: noteId, place: { x: 0, y: 0 }, by: "ada", at: 1 });
  const text = noteText(board.doc, noteId);
  if (text === null) throw new Error("there is no note to write in");
  const mount = document.body.appendChild(document.createElement("div"));
  let style: TextStyle = plainStyle;
  let tooLong = 0;
  const { view, formatting, dispose } = makeTextView({
    mount,
    text,
    origin: board.origin,
    label: "Text",
    onCaret: () => undefined,
    onStyle: (now) => (style = now),
    onKey: () => false,
    onTooLong: () => (tooLong += 1),
    cut: board.history.cut,
  });

  const clipboardEvent = (type: string, clip: Map<string, string>): Event =>
    Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
      clipboardData: {
        getData: (format: string) => clip.get(format) ?? "",
        setData: (format: string, value: string) => clip.set(format, value),
      },
    });

  return {
    doc: board.doc,
    text,
    formatting,
    /** How the words are stored, and how the editor shows them. */
    runs: (): TextRun[] => runsOf(text),
    shown: (): TextRun[] => joinRuns(runsOfNodes(view.state.doc.content)),
    style: () => style,
    tooLong: () => tooLong,
    undo: board.history.undo,
    redo: board.history.redo,
    select(from: number, to = from) {
      const { doc, tr } = view.state;
      view.dispatch(tr.setSelection(TextSelection.create(doc, from, to)));
    },
    type: (words: string) => view.dispatch(view.state.tr.insertText(words)),
    erase: () => view.dispatch(view.state.tr.deleteSelection()),
    press: (key: string) =>
      view.dom.dispatchEvent(
        new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
      ),
    paste({ plain = "", html = "" }) {
      const clip = new Map([
        ["text/plain", plain],
        ["text/html", html],
      ]);
      view.dom.dispatchEvent(clipboardEvent("paste", clip));
    },
    copy() {
      const clip = new Map<string, string>();
      view.dom.dispatchEvent(clipboardEvent("copy", clip));
      return { plain: clip.get("text/plain") ?? "", html: clip.get("text/html") ?? "" };
    },
    /** Somebody else writes. */
    hear: (change: (text: Y.Text) => void) => board.doc.transact(() => change(text), "somebody"),
    close() {
      dispose();
      mount.remove();
    },
  };
}
