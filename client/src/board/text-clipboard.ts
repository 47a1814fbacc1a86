import { htmlOfRuns } from "@resa/shared/formats/text-html";
import { noteTextLimit } from "@resa/shared/model/note";
import { isPlain, type TextRun, wordsOf } from "@resa/shared/model/text-run";
import { linkAtEnd } from "@resa/shared/model/typed-link";
import { Fragment, Slice } from "prosemirror-model";
import type { EditorState, Transaction } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import type { Formatting } from "./formatting";
import { runsOfHtml } from "./read-html";
import { nodesOf, runsOfNodes } from "./text-schema";

/** HTML that is longer than this (UTF-16 units) is read as plain text. */
const htmlLimit = 1_000_000;

interface Parts {
  readonly formatting: Formatting;
  /** Some of what was pasted had no room. */
  readonly onTooLong: () => void;
}

/** Copies and cuts words with how they are written, and pastes them from anywhere. */
export const textClipboard = ({ formatting, onTooLong }: Parts) => ({
  handlePaste(view: EditorView, event: ClipboardEvent): boolean {
    const plain = (event.clipboardData?.getData("text/plain") ?? "").replaceAll(/\r\n?/g, "\n");
    const html = event.clipboardData?.getData("text/html") ?? "";
    if (!view.state.selection.empty && isAddress(plain.trim()) && formatting.link(plain))
      return true;
    const written = html.length < htmlLimit ? runsOfHtml(html) : [];
    const runs = isPlain(written) && plain !== "" ? [] : written;
    const length = runs.length > 0 ? wordsOf(runs).length : plain.length;
    const room = roomIn(view.state);
    if (length > room) onTooLong();
    const { tr } = view.state;
    const pasted = runs.length > 0 ? insert(tr, runs, room) : tr.insertText(plain.slice(0, room));
    view.dispatch(pasted.scrollIntoView());
    return true;
  },
  copy(view: EditorView, event: ClipboardEvent): boolean {
    const { selection, tr } = view.state;
    if (selection.empty || !event.clipboardData) return false;
    const runs = runsOfNodes(selection.content().content);
    event.clipboardData.setData("text/plain", wordsOf(runs));
    if (!isPlain(runs))
      event.clipboardData.setData(
        "text/html",
        `<span style="white-space: pre-wrap">${htmlOfRuns(runs)}</span>`,
      );
    if (event.type === "cut") view.dispatch(tr.deleteSelection().scrollIntoView());
    event.preventDefault();
    return true;
  },
});

/** Whether all of a text is one address as it is copied out of a browser. */
const isAddress = (text: string): boolean => linkAtEnd(text)?.address === text;

const roomIn = ({ doc, selection }: EditorState): number =>
  Math.max(0, noteTextLimit - (doc.content.size - (selection.to - selection.from)));

function insert(tr: Transaction, runs: readonly TextRun[], room: number): Transaction {
  const nodes = Fragment.from(nodesOf(runs));
  return tr.replaceSelection(new Slice(nodes.cut(0, Math.min(room, nodes.size)), 0, 0));
}
