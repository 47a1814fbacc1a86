import { expect, test } from "vitest";
import * as Y from "yjs";
import { reactionKey, reactionOfKey } from "../model/reaction";
import { addComment } from "../operations/comment";
import { addThread } from "../operations/thread";
import {
  feedbackRoot,
  observeFeedback,
  readComment,
  readName,
  readReaction,
  readThread,
  readTrace,
} from "./feedback-doc";

const thread = {
  id: "t1",
  anchor: { kind: "note", id: "n1" },
  about: "A note",
  text: "Why?",
  mentions: [],
} as const;

test("whatever stands in a document from elsewhere is read as something, or as nothing", () => {
  const doc = new Y.Doc();
  for (const value of [
    null,
    7,
    "text",
    [],
    {},
    { anchor: { kind: "planet", id: 1 }, resolved: 1 },
  ]) {
    for (const root of ["threads", "comments", "reactions", "names", "traces"] as const)
      feedbackRoot(doc, root).set("x", value);
    expect(readThread(doc, "x")).toEqual({
      id: "x",
      anchor: { kind: "point", x: 0, y: 0 },
      about: "",
      by: "",
      at: 0,
      resolved: null,
    });
    expect(readComment(doc, "x")).toEqual({
      id: "x",
      threadId: "",
      by: "",
      at: 0,
      text: "",
      edited: null,
      deleted: null,
      mentions: [],
    });
    expect(readReaction(doc, "x")).toBe(value === 7 ? 7 : 0);
    expect(readName(doc, "x")).toBe(value === "text" ? "text" : "");
    expect(readTrace(doc, "x")).toMatchObject({ what: "changed", by: "", title: "", added: null });
  }
  feedbackRoot(doc, "comments").set("c", { mentions: ["a", 1, "b"], at: Infinity, edited: "now" });
  expect(readComment(doc, "c")).toMatchObject({ mentions: ["a", "b"], at: 0, edited: null });
  feedbackRoot(doc, "threads").set("p", { anchor: { kind: "point", x: 1e12, y: NaN } });
  expect(readThread(doc, "p")?.anchor).toEqual({ kind: "point", x: 1_000_000, y: 0 });
  expect(readThread(doc, "none")).toBeNull();
  expect(readTrace(doc, "none")).toBeNull();
});

test("each transaction is told once, with everything that it changed", () => {
  const doc = new Y.Doc();
  const told: string[][] = [];
  const end = observeFeedback(doc, (changes) =>
    told.push(changes.map(({ root, id }) => `${root}/${id}`).toSorted()),
  );
  addThread(doc, thread, { by: "ada", at: 1 });
  doc.transact(() => {
    addComment(doc, { id: "c2", threadId: "t1", text: "So.", mentions: [] }, { by: "bo", at: 2 });
    feedbackRoot(doc, "names").set("bo", "Bo");
  });
  doc.getMap("elsewhere").set("x", 1);
  end();
  feedbackRoot(doc, "names").set("ada", "Ada");
  expect(told).toEqual([
    ["comments/t1", "threads/t1"],
    ["comments/c2", "names/bo"],
  ]);
});

test("a reaction is told by its key, and nothing else is one", () => {
  const given = { on: "note", id: "n-1_x", personId: "ada", reaction: "wow" } as const;
  expect(reactionOfKey(reactionKey(given))).toEqual(given);
  for (const key of ["", "note/n1/ada", "note/n1/ada/hate", "lane/n1/ada/wow", "note//ada/wow"])
    expect(reactionOfKey(key)).toBeNull();
  expect(reactionOfKey("note/n1/ada/wow/more")).toBeNull();
});
