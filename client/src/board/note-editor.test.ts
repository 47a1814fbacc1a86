import { noteText } from "@resa/shared/document/board-doc";
import { readText } from "@resa/shared/document/read";
import { expect, onTestFinished, test } from "vitest";
import { Awareness } from "y-protocols/awareness";
import { exchange, openBoard } from "./board.harness";
import { makeOpenNoteEditor } from "./note-editor";
import { makePresenceBoard } from "./presence";

/** Ada has a note open, which Bo has as well. */
function open(words: string) {
  const [ada, bo] = [openBoard(), openBoard()];
  const [id = ""] = bo.notes.add({ x: 0, y: 0 }, [words]);
  exchange(ada.doc, bo.doc);
  const mount = document.body.appendChild(document.createElement("div"));
  const presence = makePresenceBoard(new Awareness(ada.doc));
  const openEditor = makeOpenNoteEditor({ ...ada, presence });
  const editor = openEditor(id, mount, {
    label: "Text",
    onKey: () => false,
    onStyle: () => undefined,
    onTooLong: () => undefined,
  });
  onTestFinished(() => {
    editor?.close();
    presence.dispose();
    mount.remove();
  });
  const field = mount.querySelector<HTMLElement>("[role=textbox]");
  return {
    ada,
    bo,
    field,
    shown: () => field?.textContent,
    texts: () => [readText(ada.doc, id), readText(bo.doc, id)],
    /** Ada writes at the end. */
    write: (text: string) =>
      field?.dispatchEvent(
        Object.assign(new Event("paste", { bubbles: true, cancelable: true }), {
          clipboardData: { getData: (type: string) => (type === "text/plain" ? text : "") },
        }),
      ),
    /** Bo deletes the note and takes that back. */
    deleteAndUndo() {
      bo.notes.remove([id]);
      bo.history.undo();
    },
    meet: () => exchange(ada.doc, bo.doc),
    id,
  };
}

test("what is written while another deletes the note and takes that back is in the note, and what comes next too", () => {
  const { field, shown, texts, write, deleteAndUndo, meet } = open("We cook");
  const hadFocus = document.activeElement;
  expect(hadFocus).toBe(field);
  write(" at home");
  deleteAndUndo();
  meet();
  expect(shown()).toBe("We cook at home");
  expect(document.activeElement).toBe(hadFocus);
  write(" on Fridays");
  meet();
  expect([shown(), ...texts()]).toEqual(Array(3).fill("We cook at home on Fridays"));
});

test("nothing of either is lost where the other has written there as well", () => {
  const { bo, id, shown, texts, write, deleteAndUndo, meet } = open("We cook");
  write(", at home");
  deleteAndUndo();
  bo.type(() => noteText(bo.doc, id)?.insert(7, " together"));
  meet();
  meet();
  expect([shown(), ...texts()]).toEqual(Array(3).fill("We cook together, at home"));
});
