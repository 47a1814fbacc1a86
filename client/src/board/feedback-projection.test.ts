import { feedbackRoot, observeFeedback } from "@resa/shared/document/feedback-doc";
import { createEffect, createRoot } from "solid-js";
import { expect, onTestFinished, test } from "vitest";
import * as Y from "yjs";
import type { FeedbackCommand, Given } from "./feedback-command";
import { makeFeedbackProjection } from "./feedback-projection";
import { changesOf, feedbackSource } from "./feedback-source";
import { makeUnread } from "./unread";

/** What is said of a board, as the server writes it, and as somebody called ada sees it. */
function begin() {
  const doc = new Y.Doc();
  const given: Given[] = [];
  const reads: string[] = [];
  const source = feedbackSource(doc, (id) => given.filter(({ command }) => command.id === id));
  let read = 0;
  const projection = makeFeedbackProjection({
    ...source,
    comment: (id) => (read++, source.comment(id)),
  });
  const end = observeFeedback(doc, (changes) => {
    const of = (root: string) => changes.flatMap((each) => (each.root === root ? [each.id] : []));
    projection.apply({
      threads: of("threads"),
      comments: of("comments"),
      reactions: of("reactions"),
      names: of("names"),
      traces: of("traces"),
    });
  });
  onTestFinished(end);
  const unread = makeUnread({
    projection,
    me: () => "ada",
    tell: (id, at) => reads.push(`${id} ${at}`),
  });
  const say = (id: string, threadId: string, at: number, by = "bo", text = id): void =>
    void feedbackRoot(doc, "comments").set(id, { threadId, by, at, text, mentions: [] });
  return {
    doc,
    projection,
    unread,
    reads,
    say,
    thread(id: string, thing: string, at: number, resolved: unknown = null): void {
      doc.transact(() => {
        const anchor = thing ? { kind: "note", id: thing } : { kind: "point", x: 1, y: 2 };
        feedbackRoot(doc, "threads").set(id, { anchor, about: "", by: "bo", at, resolved });
        if (!feedbackRoot(doc, "comments").has(id)) say(id, id, at);
      });
    },
    react: (key: string, at: number | null) =>
      void (at === null
        ? feedbackRoot(doc, "reactions").delete(key)
        : feedbackRoot(doc, "reactions").set(key, at)),
    /** Something that is on its way to the server. */
    give(command: FeedbackCommand, at: number): void {
      given.push({ command, by: "ada", at });
      projection.apply(changesOf(command, "ada"));
    },
    arrived(): void {
      const [{ command }] = given.splice(0) as [Given];
      projection.apply(changesOf(command, "ada"));
    },
    /** How many comments are read while something happens. */
    cost(act: () => void): number {
      read = 0;
      act();
      return read;
    },
  };
}

/** What somebody sees, again whenever it changes. */
function watch<T>(look: () => T): T[] {
  const seen: T[] = [];
  const end = createRoot((dispose) => (createEffect(() => seen.push(look())), dispose));
  onTestFinished(end);
  return seen;
}

test("threads stand on their things, comments in their order, and the latest thread comes first", () => {
  const { projection, thread, say } = begin();
  const threads = watch(() => projection.threads().join());
  const on = watch(() => projection.threadsOn("n").join());
  const counts = watch(() => projection.countOn("n"));
  thread("a", "n", 1);
  thread("b", "n", 2);
  thread("c", "", 3);
  say("a2", "a", 5);
  say("a1", "a", 4);
  expect(projection.comments("a")).toEqual(["a", "a1", "a2"]);
  expect(threads.at(-1)).toBe("a,c,b");
  expect(on).toEqual(["", "a", "a,b"]);
  expect(counts.at(-1)).toBe(4);
  expect(projection.pins()).toEqual(["c"]);
  thread("b", "n", 2, { by: "bo", at: 9 });
  expect([counts.at(-1), projection.things()]).toEqual([3, ["n"]]);
});

test("only those who look at what has changed look again", () => {
  const { projection, thread, say } = begin();
  thread("a", "n", 1);
  thread("b", "m", 2);
  const a = watch(() => projection.comments("a"));
  const b = watch(() => projection.comments("b"));
  const n = watch(() => projection.countOn("n"));
  say("a1", "a", 3);
  expect([a.length, b.length, n.length]).toEqual([2, 1, 2]);
  say("a1", "a", 3, "bo", "put differently");
  expect([a.length, b.length]).toEqual([2, 1]);
});

test("a change reads what it changes, however much has been said", () => {
  const { doc, thread, say, cost } = begin();
  doc.transact(() => {
    for (let at = 0; at < 2000; at += 1) thread(`t${at}`, `n${at}`, at);
  });
  expect(cost(() => say("new", "t7", 9000))).toBeLessThanOrEqual(8);
});

test("what is on its way is there already, and stays the same when it has arrived", () => {
  const { projection, thread, give, say, arrived } = begin();
  thread("a", "n", 1);
  const said = watch(() => projection.comments("a").map((id) => projection.comment(id)?.text));
  give({ what: "reply", id: "x", threadId: "a", text: "Mine", mentions: [] }, 2);
  expect(said.at(-1)).toEqual(["a", "Mine"]);
  say("x", "a", 3, "ada", "Mine");
  arrived();
  expect(said.at(-1)).toEqual(["a", "Mine"]);
  give({ what: "resolve", id: "a", resolved: true }, 4);
  expect(projection.thread("a")?.resolved).toEqual({ by: "ada", at: 4 });
});

test("everybody reacts once in each way", () => {
  const { projection, react, give } = begin();
  const seen = watch(() => projection.reactions("note", "n"));
  react("note/n/bo/idea", 1);
  react("note/n/bo/agree", 2);
  give({ what: "react", on: "note", id: "n", reaction: "idea", isOn: true }, 3);
  react("note/n/bo/nonsense", 3);
  expect(seen.at(-1)).toEqual([
    { reaction: "agree", people: ["bo"] },
    { reaction: "idea", people: ["bo", "ada"] },
  ]);
  react("note/n/bo/idea", null);
  expect(seen.at(-1)?.[1]?.people).toEqual(["ada"]);
});

test("unread is what others said since; nothing is before that is known", () => {
  const { unread, thread, say, reads } = begin();
  const counts = watch(() => unread.count());
  thread("a", "n", 10);
  thread("b", "n", 20);
  say("b1", "b", 30);
  expect(unread.count()).toBe(0);
  unread.learn({ threads: { b: 20 }, seenAt: 15 });
  expect([unread.of("a"), unread.of("b"), unread.count()]).toEqual([0, 1, 1]);
  say("a1", "a", 40, "ada");
  expect(unread.of("a")).toBe(0);
  say("a2", "a", 50);
  expect(unread.count()).toBe(2);
  unread.read("b");
  unread.read("b");
  expect([unread.of("b"), reads, counts.at(-1)]).toEqual([0, ["b 30"], 1]);
});

test("who last did something to a thing is told to whoever looks at that thing, and to nobody else", () => {
  const { doc, projection } = begin();
  const traces = feedbackRoot(doc, "traces");
  traces.set("n1", ["added", "bo", 5, ""]);
  const seen: unknown[] = [];
  const end = createRoot((dispose) => {
    createEffect(() => seen.push(projection.trace("n1")?.what));
    return dispose;
  });
  onTestFinished(end);
  traces.set("n2", ["moved", "bo", 6, ""]);
  traces.set("n1", ["changed", "cy", 7, "", "bo", 5]);
  expect(seen).toEqual(["added", "changed"]);
  expect(projection.trace("n1")).toMatchObject({ by: "cy", at: 7, added: { by: "bo", at: 5 } });
  expect(projection.trace("n3")).toBeNull();
});
