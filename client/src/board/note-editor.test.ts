import { noteText, rootOf } from "@resa/shared/document/board-doc";
import { readText } from "@resa/shared/document/read";
import { noteTextLimit } from "@resa/shared/model/note";
import { expect, onTestFinished, test } from "vitest";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { exchange, openBoard } from "./board.harness";
import { makeOpenNoteEditor } from "./note-editor";
import { makePresenceBoard } from "./presence";

/** Ada has a note open, which Bo has as well. */
function open(words: string) {
  const [ada, bo] = [openBoard(), openBoard()];
  const [id = ""] = bo.notes.add({ x: 0, y: 0 }, [words]);
  exchange(ada.doc, bo.doc);
  return {
    ada,
    bo,
    ...openEditor(ada, id),
    texts: () => [readText(ada.doc, id), readText(bo.doc, id)],
    /** Bo deletes the note and takes that back. */
    deleteAndUndo() {
      bo.notes.remove([id]);
      bo.history.undo();
    },
    meet: () => exchange(ada.doc, bo.doc),
    id,
  };
}

/** Opens a note in somebody's editor. */
function openEditor(board: ReturnType<typeof openBoard>, id: string) {
  const mount = document.body.appendChild(document.createElement("div"));
  const presence = makePresenceBoard(new Awareness(board.doc));
  let tooLong = 0;
  const editor = makeOpenNoteEditor({ ...board, presence })(id, mount, {
    label: "Text",
    onKey: () => false,
    onStyle: () => undefined,
    onTooLong: () => (tooLong += 1),
  });
  onTestFinished(() => {
    editor?.close();
    presence.dispose();
    mount.remove();
  });
  const field = mount.querySelector<HTMLElement>("[role=textbox]");
  return {
    field,
    shown: () => field?.textContent,
    tooLong: () => tooLong,
    /** Writes at the end. */
    write: (text: string) =>
      field?.dispatchEvent(
        Object.assign(new Event("paste", { bubbles: true, cancelable: true }), {
          clipboardData: { getData: (type: string) => (type === "text/plain" ? text : "") },
        }),
      ),
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

test("two who have the note open do not both bring along what one of them wrote", () => {
  const { ada, bo, id, write, shown, texts, deleteAndUndo, meet } = open("We cook");
  const cleo = openBoard();
  exchange(bo.doc, cleo.doc);
  const hers = openEditor(cleo, id);
  hers.write(" at home");
  exchange(ada.doc, cleo.doc);
  expect(shown()).toBe("We cook at home");
  write(", and for guests");
  deleteAndUndo();
  // Both hear of it before they hear of each other again.
  for (let time = 0; time < 2; time += 1) {
    meet();
    exchange(bo.doc, cleo.doc);
  }
  meet();
  const all = [shown(), hers.shown(), ...texts(), readText(cleo.doc, id)];
  expect(all).toEqual(Array(5).fill(all[0]));
  expect(all[0]).toContain("We cook");
  expect(all[0]?.split(" at home").length).toBe(2);
  expect(all[0]?.split(", and for guests").length).toBe(2);
});

test("what was deleted after the undo stays deleted", () => {
  const { bo, id, shown, texts, write, deleteAndUndo, meet } = open("We cook at home");
  write(" together");
  deleteAndUndo();
  bo.type(() => noteText(bo.doc, id)?.delete(7, 8));
  meet();
  meet();
  expect([shown(), ...texts()]).toEqual(Array(3).fill("We cook together"));
});

test("what others have written and formatted of my words is not there twice", () => {
  const { bo, id, shown, texts, write, deleteAndUndo, meet } = open("We ");
  write("cook at home");
  meet();
  write(", often");
  deleteAndUndo();
  bo.type(() => {
    noteText(bo.doc, id)?.format(3, 4, { bold: true });
    noteText(bo.doc, id)?.insert(0, "Here ");
    noteText(bo.doc, id)?.insert(20, "!");
  });
  meet();
  meet();
  const words = shown();
  expect(["Here We cook at home!, often", "Here We cook at home, often!"]).toContain(words);
  expect(texts()).toEqual([words, words]);
});

test("a note that is given a new text again and again does not grow", () => {
  const { ada, bo, id, shown, write, meet } = open("We cook");
  const cleo = openBoard();
  exchange(bo.doc, cleo.doc);
  const hers = openEditor(cleo, id);
  write(" at home");
  hers.write(" together");
  const meetAll = (): void => {
    meet();
    exchange(bo.doc, cleo.doc);
    meet();
  };
  meetAll();
  for (let time = 0; time < 5; time += 1) {
    bo.doc.transact(() => rootOf(bo.doc, "texts").set(id, new Y.Text("We cook")));
    meetAll();
    meetAll();
  }
  const words = readText(ada.doc, id) ?? "";
  expect(words.length).toBe("We cook at home together".length);
  expect([shown(), hers.shown()]).toEqual([words, words]);
});

test("more than a note holds is not brought along, and that is said", () => {
  const { ada, bo, id, write, shown, tooLong, meet } = open("");
  write("a".repeat(noteTextLimit - 10));
  bo.doc.transact(() => rootOf(bo.doc, "texts").set(id, new Y.Text("b".repeat(20))));
  meet();
  expect(readText(ada.doc, id)?.length).toBe(noteTextLimit);
  expect(shown()?.length).toBe(noteTextLimit);
  expect(tooLong()).toBe(1);
});
