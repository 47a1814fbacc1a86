import type * as Y from "yjs";
import { feedbackRoot, readTimer } from "../document/feedback-doc";
import { leftOf, type Timer, type TimerState, timerRange } from "../model/timer";
import type { Outcome } from "./outcome";
import { type Leader, maySteer } from "./presentation";

/** Sets a timer of so many ms anew, running or waiting to be started. */
export function setTimer(
  doc: Y.Doc,
  { length, isRunning }: { readonly length: number; readonly isRunning: boolean },
  leader: Leader,
): Outcome {
  if (!maySteer(doc, leader)) return "not-permitted";
  const { by, at } = leader;
  const state: TimerState = isRunning
    ? { kind: "running", endsAt: at + length }
    : { kind: "paused", left: length };
  write(doc, { by, length, state });
  return "done";
}

/** Starts the timer, pauses it, or ends it before its time. Once its time is over it starts from the beginning. */
export function steerTimer(doc: Y.Doc, kind: TimerState["kind"], leader: Leader): Outcome {
  if (!maySteer(doc, leader)) return "not-permitted";
  const timer = readTimer(doc);
  if (timer === null) return "not-found";
  const { at } = leader;
  const left = leftOf(timer, at);
  const is = left > 0 || timer.state.kind === "paused" ? timer.state.kind : "ended";
  if (is === kind || (is === "ended" && kind === "paused")) return "done";
  const state: TimerState =
    kind === "running"
      ? { kind, endsAt: at + (left || timer.length) }
      : kind === "paused"
        ? { kind, left }
        : { kind, at };
  write(doc, { ...timer, state });
  return "done";
}

/** Makes the whole time so long (ms): what is added comes to what is left, and one that was over runs on. */
export function extendTimer(doc: Y.Doc, length: number, leader: Leader): Outcome {
  if (!maySteer(doc, leader)) return "not-permitted";
  const timer = readTimer(doc);
  if (timer === null) return "not-found";
  const more = length - timer.length;
  if (more === 0) return "done";
  const { at } = leader;
  const left = Math.min(Math.max(0, leftOf(timer, at) + more), timerRange.most);
  const state: TimerState =
    timer.state.kind === "paused"
      ? { kind: "paused", left }
      : { kind: "running", endsAt: at + left };
  write(doc, { ...timer, length, state });
  return "done";
}

/** Takes the timer away; where there is none, that is done already. */
export function removeTimer(doc: Y.Doc, leader: Leader): Outcome {
  if (readTimer(doc) === null) return "done";
  if (!maySteer(doc, leader)) return "not-permitted";
  feedbackRoot(doc, "leading").delete("timer");
  return "done";
}

/** What changes nothing is not written. */
function write(doc: Y.Doc, timer: Timer): void {
  if (JSON.stringify(timer) !== JSON.stringify(readTimer(doc)))
    feedbackRoot(doc, "leading").set("timer", timer);
}
