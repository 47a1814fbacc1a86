import { expect, test } from "vitest";
import * as Y from "yjs";
import { makeMemoryStorage } from "../storage/memory-storage";
import { makeDoorkeeper } from "./doorkeeper";
import { judge } from "./gate";
import { makeWriters } from "./writers";

const viewer = { personId: "vi", name: "Vi", role: "viewer" } as const;
const roots = ["notes"];

/** The door of a board that holds one note, and how often its document was built. */
function begin() {
  const doc = new Y.Doc();
  doc.getMap("notes").set("a", 1);
  let built = 0;
  const door = makeDoorkeeper({
    name: "kitchen/board",
    roots,
    writers: makeWriters(makeMemoryStorage().documents, () => {}),
    bytes: { reach: () => new Map([[doc.clientID, 1]]) },
    document: {
      isOpen: false,
      judge(update) {
        built++;
        return judge(update, doc, roots);
      },
    },
  });
  return { doc, door, built: () => built };
}

test("a viewer's update that brings something is refused before there is a document to look in", () => {
  const { doc, door, built } = begin();
  doc.getMap("notes").set("b", 2);
  const graffiti = Y.encodeStateAsUpdate(doc);
  for (const update of [graffiti, graffiti.subarray(1), Uint8Array.of(7)])
    for (const as of ["update", "step2"] as const)
      expect(door.judge(update, viewer, as).kind).toBe("refused");
  expect(built()).toBe(0);
});

test("a viewer's SyncStep2 of what is there is welcome", () => {
  const { doc, door, built } = begin();
  doc.getMap("notes").set("a", 2);
  doc.getMap("notes").delete("a");
  const known = Y.encodeStateVector(doc);
  // All that was ever deleted is said each time, also by who has nothing new to say.
  for (const said of [Y.encodeStateAsUpdate(doc, known), Y.encodeStateAsUpdate(new Y.Doc())])
    expect(door.judge(said, viewer, "step2")).toEqual({ kind: "known" });
  expect(built()).toBe(0);
});
