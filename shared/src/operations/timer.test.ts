import { expect, test } from "vitest";
import * as Y from "yjs";
import { readTimer } from "../document/feedback-doc";
import { leftOf } from "../model/timer";
import { extendTimer, removeTimer, setTimer, steerTimer } from "./timer";

const minute = 60_000;
const at = (at: number) => ({ by: "ada", at, mayLead: true });

/** A timer of five minutes that was started at 0. */
function begin() {
  const doc = new Y.Doc();
  setTimer(doc, { length: 5 * minute, isRunning: true }, at(0));
  const left = (now: number) => {
    const timer = readTimer(doc);
    return timer && leftOf(timer, now);
  };
  return { doc, left };
}

test("a timer runs, rests, and goes on with what is left", () => {
  const { doc, left } = begin();
  expect(left(minute)).toBe(4 * minute);
  steerTimer(doc, "paused", at(2 * minute));
  expect(left(100 * minute)).toBe(3 * minute);
  steerTimer(doc, "running", at(100 * minute));
  steerTimer(doc, "running", at(101 * minute));
  expect(left(101 * minute)).toBe(2 * minute);
  expect(left(200 * minute)).toBe(0);
});

test("one that is set without being started waits", () => {
  const { doc, left } = begin();
  setTimer(doc, { length: minute, isRunning: false }, at(0));
  expect(left(100 * minute)).toBe(minute);
  steerTimer(doc, "running", at(200 * minute));
  expect(left(200 * minute)).toBe(minute);
});

test("a minute more is one, however often the same is said", () => {
  const { doc, left } = begin();
  for (let i = 0; i < 3; i++) extendTimer(doc, 6 * minute, at(minute));
  expect(left(minute)).toBe(5 * minute);
  steerTimer(doc, "paused", at(2 * minute));
  extendTimer(doc, 7 * minute, at(3 * minute));
  expect(left(0)).toBe(5 * minute);
  // One that was over goes on with what is added.
  steerTimer(doc, "ended", at(4 * minute));
  extendTimer(doc, 8 * minute, at(10 * minute));
  expect(left(10 * minute)).toBe(minute);
});

test("it ends before its time, and can begin again from its beginning", () => {
  const { doc, left } = begin();
  steerTimer(doc, "ended", at(minute));
  expect(readTimer(doc)?.state).toEqual({ kind: "ended", at: minute });
  steerTimer(doc, "paused", at(minute));
  expect(readTimer(doc)?.state.kind).toBe("ended");
  steerTimer(doc, "running", at(2 * minute));
  expect(left(2 * minute)).toBe(5 * minute);
  // Of itself, too; and then nothing is written, and nothing can be paused.
  steerTimer(doc, "paused", at(10 * minute));
  expect(readTimer(doc)?.state.kind).toBe("running");
  steerTimer(doc, "running", at(20 * minute));
  expect(left(20 * minute)).toBe(5 * minute);
});

test("only those who lead touch it, and what isn't there can't be steered", () => {
  const { doc, left } = begin();
  const vi = { by: "vi", at: 0, mayLead: false };
  for (const outcome of [
    setTimer(doc, { length: minute, isRunning: true }, vi),
    steerTimer(doc, "paused", vi),
    extendTimer(doc, minute, vi),
    removeTimer(doc, vi),
  ])
    expect(outcome).toBe("not-permitted");
  expect(left(0)).toBe(5 * minute);
  expect([removeTimer(doc, at(0)), removeTimer(doc, at(0))]).toEqual(["done", "done"]);
  expect(steerTimer(doc, "running", at(0))).toBe("not-found");
  expect(extendTimer(doc, minute, at(0))).toBe("not-found");
});
