import { expect, test } from "vitest";
import * as Y from "yjs";
import { feedbackRoot, readComment, readThread, readTrace } from "../document/feedback-doc";
import { feedbackLimit } from "../model/comment";
import type { Trace } from "../model/trace";
import { addComment, editComment, removeComment } from "./comment";
import { addReaction } from "./reaction";
import { addThread, resolveThread } from "./thread";
import { mostRemoved, writeTraces } from "./trace";

const thread = {
  id: "t1",
  anchor: { kind: "note", id: "n1" },
  about: "A note",
  text: "Why?",
  mentions: [],
} as const;
const ada = { by: "ada", at: 1000 };

function begin() {
  const doc = new Y.Doc();
  addThread(doc, thread, ada);
  return doc;
}

test("comments stand in the order in which they came, though the clock is set back", () => {
  const doc = begin();
  for (const [index, at] of [1000, 400, 1000, 5000, 4999].entries())
    addComment(doc, { id: `c${index}`, threadId: "t1", text: "x", mentions: [] }, { by: "bo", at });
  const at = ["t1", "c0", "c1", "c2", "c3", "c4"].map((id) => readComment(doc, id)?.at);
  expect(at).toEqual([1000, 1001, 1002, 1003, 5000, 5001]);
  // A server that has just started counts on.
  const again = new Y.Doc();
  Y.applyUpdate(again, Y.encodeStateAsUpdate(doc));
  addComment(again, { id: "c5", threadId: "t1", text: "x", mentions: [] }, ada);
  expect(readComment(again, "c5")?.at).toBe(5002);
});

test("an id is that of one thing, in one thread", () => {
  const doc = begin();
  addThread(doc, { ...thread, id: "t2" }, ada);
  const answer = { id: "c1", threadId: "t1", text: "x", mentions: [] };
  expect(addComment(doc, answer, ada)).toBe("done");
  expect(addComment(doc, { ...answer, threadId: "t2" }, ada)).toBe("id-taken");
  expect(addThread(doc, { ...thread, id: "c1" }, ada)).toBe("id-taken");
  expect(addComment(doc, { ...answer, id: "t2" }, ada)).toBe("id-taken");
  expect(addComment(doc, { ...answer, id: "c2", threadId: "none" }, ada)).toBe("not-found");
});

test("what changes nothing writes nothing", () => {
  const doc = begin();
  resolveThread(doc, { id: "t1", resolved: true }, ada);
  const before = Y.encodeStateVector(doc);
  expect(resolveThread(doc, { id: "t1", resolved: true }, { by: "bo", at: 9 })).toBe("done");
  expect(editComment(doc, { id: "t1", text: "Why?", mentions: [] }, ada)).toBe("done");
  expect(Y.encodeStateVector(doc)).toEqual(before);
  expect(readThread(doc, "t1")?.resolved).toEqual(ada);
});

test("a deleted comment keeps its place, and nothing of what it said", () => {
  const doc = begin();
  expect(removeComment(doc, { id: "t1", mayModerate: false }, { by: "bo", at: 2 })).toBe(
    "not-permitted",
  );
  expect(removeComment(doc, { id: "t1", mayModerate: true }, { by: "bo", at: 2 })).toBe("done");
  expect(readComment(doc, "t1")).toMatchObject({ by: "ada", text: "", deleted: { by: "bo" } });
  expect(editComment(doc, { id: "t1", text: "x", mentions: [] }, ada)).toBe("not-found");
  expect(new TextDecoder("latin1").decode(Y.encodeStateAsUpdate(doc))).not.toContain("Why?");
});

test("a full board says so", () => {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (let i = 0; i < feedbackLimit; i++) {
      feedbackRoot(doc, "comments").set(`c${i}`, { threadId: "t0", at: i });
      feedbackRoot(doc, "reactions").set(`note/n${i}/ada/wow`, i);
    }
    feedbackRoot(doc, "threads").set("t0", {});
  });
  const answer = { id: "new", threadId: "t0", text: "x", mentions: [] };
  expect(addComment(doc, answer, ada)).toBe("board-full");
  expect(addThread(doc, thread, ada)).toBe("board-full");
  const reaction = { on: "note", id: "n", personId: "ada", reaction: "wow" } as const;
  expect(addReaction(doc, reaction, 1)).toBe("board-full");
});

test("of what was removed the latest is remembered, and all that is there", () => {
  const doc = new Y.Doc();
  const trace = (id: string, what: Trace["what"], at: number): Trace => ({
    id,
    what,
    by: "ada",
    at,
    title: what === "removed" ? "Waits" : "",
    added: null,
  });
  writeTraces(doc, [trace("here", "changed", 0)]);
  const removed = Array.from({ length: mostRemoved + 5 }, (_, i) => trace(`n${i}`, "removed", i));
  writeTraces(doc, removed);
  expect(feedbackRoot(doc, "traces").size).toBe(mostRemoved + 1);
  expect(readTrace(doc, "here")).not.toBeNull();
  expect(readTrace(doc, "n4")).toBeNull();
  expect(readTrace(doc, "n5")).toMatchObject({ what: "removed", title: "Waits" });
});
