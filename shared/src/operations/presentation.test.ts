import { expect, test } from "vitest";
import * as Y from "yjs";
import { feedbackRoot, readPresentation, readTimer } from "../document/feedback-doc";
import { bringEveryone, endPresentation, goToStop, handLead, present } from "./presentation";
import { setTimer } from "./timer";

const ada = (at = 1000) => ({ by: "ada", at, mayLead: true });
const bo = (at = 1000) => ({ by: "bo", at, mayLead: true });
/** A viewer. */
const vi = (at = 1000) => ({ by: "vi", at, mayLead: false });

test("one presents at a time: another facilitator takes over, and not by the way", () => {
  const doc = new Y.Doc();
  expect(present(doc, "promise", ada())).toBe("done");
  expect(present(doc, "closing", bo())).toBe("already-led");
  expect(goToStop(doc, "closing", bo())).toBe("already-led");
  expect(goToStop(doc, "phase/p1", ada(2000))).toBe("done");
  expect(readPresentation(doc)).toEqual({
    by: "ada",
    from: "",
    stop: "phase/p1",
    at: 1000,
    brought: 0,
  });
  expect(handLead(doc, "bo", bo())).toBe("done");
  expect(goToStop(doc, "promise", ada())).toBe("already-led");
  expect(readPresentation(doc)).toMatchObject({ by: "bo", from: "", stop: "phase/p1", at: 1000 });
});

test("whom the lead was handed to may do all of it, until it is taken back", () => {
  const doc = new Y.Doc();
  present(doc, "", ada());
  expect(bringEveryone(doc, vi())).toBe("not-permitted");
  expect(handLead(doc, "vi", vi())).toBe("not-permitted");
  expect(handLead(doc, "vi", ada())).toBe("done");
  expect(goToStop(doc, "closing", vi())).toBe("done");
  expect(bringEveryone(doc, vi(5000))).toBe("done");
  expect(setTimer(doc, { length: 60_000, isRunning: true }, vi())).toBe("done");
  expect(readPresentation(doc)).toMatchObject({ by: "vi", from: "ada", brought: 5000 });
  handLead(doc, "ada", ada());
  for (const outcome of [
    goToStop(doc, "promise", vi()),
    bringEveryone(doc, vi()),
    handLead(doc, "vi", vi()),
    present(doc, "", vi()),
    endPresentation(doc, vi()),
    setTimer(doc, { length: 1000, isRunning: true }, vi()),
  ])
    expect(outcome).toBe("not-permitted");
  expect(readTimer(doc)).toMatchObject({ by: "vi", length: 60_000 });
});

test("who is no facilitator any more doesn't lead by having led", () => {
  const doc = new Y.Doc();
  present(doc, "", ada());
  const demoted = { ...ada(), mayLead: false };
  expect(goToStop(doc, "closing", demoted)).toBe("not-permitted");
  expect(handLead(doc, "vi", demoted)).toBe("not-permitted");
  expect(endPresentation(doc, demoted)).toBe("not-permitted");
});

test("nothing goes on that has ended, and what is late begins nothing", () => {
  const doc = new Y.Doc();
  present(doc, "", ada());
  expect(endPresentation(doc, bo())).toBe("done");
  expect(endPresentation(doc, ada())).toBe("done");
  expect(goToStop(doc, "closing", ada())).toBe("not-found");
  expect(bringEveryone(doc, ada())).toBe("not-found");
  expect(handLead(doc, "bo", ada())).toBe("not-found");
  expect(readPresentation(doc)).toBeNull();
});

test("what stands there from elsewhere is read as something, or as nothing", () => {
  const doc = new Y.Doc();
  for (const value of [null, 7, "x", [], {}, { by: "" }, { by: 7 }]) {
    feedbackRoot(doc, "leading").set("presentation", value);
    feedbackRoot(doc, "leading").set("timer", value);
    expect([readPresentation(doc), readTimer(doc)]).toEqual([null, null]);
  }
  const odd = { by: "ada", stop: 7, at: Infinity, length: -5, state: { kind: "leaping" } };
  feedbackRoot(doc, "leading").set("presentation", odd);
  feedbackRoot(doc, "leading").set("timer", odd);
  expect(readPresentation(doc)).toMatchObject({ by: "ada", stop: "", at: 0, from: "" });
  expect(readTimer(doc)).toEqual({ by: "ada", length: 1000, state: { kind: "ended", at: 0 } });
});
