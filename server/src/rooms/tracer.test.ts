import type { DoneDeed } from "@resa/shared/document/deeds";
import { readTrace } from "@resa/shared/document/feedback-doc";
import type { Deed, Trace } from "@resa/shared/model/trace";
import { writeTraces } from "@resa/shared/operations/trace";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as Y from "yjs";
import { makeTracer } from "./tracer";

const begin = 1_800_000_000_000;
beforeEach(() => vi.useFakeTimers({ now: begin }));
afterEach(() => vi.useRealTimers());

const deed = (id: string, what: Deed, title = ""): DoneDeed[] => [
  { id, what, title, client: null },
];

/** A tracer, and the feedback document into which it writes. */
function makeBench() {
  const doc = new Y.Doc();
  doc.clientID = 2 ** 14 - 1;
  const batches: (readonly Trace[])[] = [];
  const failures: unknown[] = [];
  const tracer = makeTracer({
    async write(traces) {
      batches.push(traces);
      writeTraces(doc, traces);
    },
    failed: (error) => failures.push(error),
  });
  const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  return { doc, tracer, batches, failures, wait, size: () => Y.encodeStateAsUpdate(doc).length };
}

test("a trace is written when its thing is left alone, with the last moment", async () => {
  const { doc, tracer, batches, wait } = makeBench();
  for (let second = 0; second < 10; second++) {
    tracer.note(deed("n1", "moved"), "ada");
    await wait(1000);
  }
  expect(batches).toEqual([]);
  await wait(6000);
  expect(batches).toHaveLength(1);
  expect(readTrace(doc, "n1")).toMatchObject({ what: "moved", by: "ada", at: begin + 9000 });
});

test("what goes on and on is written twice a minute", async () => {
  const { tracer, batches, wait } = makeBench();
  for (let second = 0; second < 120; second++) {
    tracer.note(deed("n1", "changed"), "ada");
    await wait(1000);
  }
  expect(batches.length).toBeGreaterThanOrEqual(3);
  expect(batches.length).toBeLessThanOrEqual(5);
});

test("who adds a thing and fills it in has added it; who changes it later has changed it, and it is known who added it", async () => {
  const { doc, tracer, wait } = makeBench();
  tracer.note(deed("s1", "added"), "ada");
  await wait(10_000);
  tracer.note(deed("s1", "changed"), "ada");
  await wait(10_000);
  const added = { by: "ada", at: begin };
  expect(readTrace(doc, "s1")).toMatchObject({ what: "added", at: begin + 10_000, added });
  tracer.note(deed("s1", "moved"), "bo");
  await wait(10_000);
  expect(readTrace(doc, "s1")).toMatchObject({ what: "moved", by: "bo", added });
  await wait(60_000);
  tracer.note(deed("s1", "changed"), "ada");
  tracer.note(deed("s1", "removed", "Waits"), "bo");
  await tracer.flush();
  expect(readTrace(doc, "s1")).toMatchObject({ what: "removed", by: "bo", title: "Waits" });
});

test("all that waits is written at the end, and nothing twice", async () => {
  const { doc, tracer, batches, wait } = makeBench();
  tracer.note([...deed("n1", "moved"), ...deed("n2", "added")], "ada");
  await tracer.flush();
  await wait(60_000);
  expect(batches.map((traces) => traces.length)).toEqual([2]);
  expect(readTrace(doc, "n2")).toMatchObject({ what: "added", by: "ada" });
});

test("traces that can't be written are told of, and the next ones are written", async () => {
  const failures: unknown[] = [];
  const written: unknown[] = [];
  let disk: "full" | "fine" = "full";
  const tracer = makeTracer({
    async write(traces) {
      if (disk === "full") throw new Error("disk full");
      written.push(...traces);
    },
    failed: (error) => failures.push(error),
  });
  tracer.note(deed("n1", "moved"), "ada");
  await tracer.flush();
  disk = "fine";
  tracer.note(deed("n2", "moved"), "ada");
  await tracer.flush();
  expect(failures).toHaveLength(1);
  expect(written).toHaveLength(1);
});

test("100,000 drags of a note leave one trace", async () => {
  const { tracer, wait, size } = makeBench();
  tracer.note(deed("n1", "moved"), "ada");
  await tracer.flush();
  const one = size();
  for (let second = 0; second < 1000; second++) {
    for (let drag = 0; drag < 100; drag++) tracer.note(deed("n1", "moved"), "ada");
    await wait(1000);
  }
  await tracer.flush();
  console.info(`traces: ${one} bytes after one drag, ${size()} after 100,000`);
  expect(size()).toBeLessThan(one + 20);
});

test("a day of twenty people at work on a thousand notes leaves little more than their traces", async () => {
  const { tracer, wait, size } = makeBench();
  const ids = Array.from({ length: 1000 }, (_, i) => `note-${i}`.padEnd(12, "x"));
  const name = (i: number) => `person-${i}`.padEnd(22, "y");
  tracer.note(
    ids.flatMap((id) => deed(id, "added")),
    name(0),
  );
  await tracer.flush();
  const once = size();
  for (let second = 0; second < 8 * 3600; second += 10) {
    for (let person = 0; person < 20; person++)
      tracer.note(deed(ids[(second * 7 + person * 131) % 1000] ?? "", "changed"), name(person));
    await wait(10_000);
  }
  await tracer.flush();
  console.info(`traces: ${once} bytes of 1,000 notes at first, ${size()} after a day`);
  expect(size()).toBeLessThan(once * 8);
});
