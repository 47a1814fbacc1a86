import { feedbackRoot, readPresentation } from "@resa/shared/document/feedback-doc";
import type { Stamp } from "@resa/shared/model/stamp";
import type { Outcome } from "@resa/shared/operations/outcome";
import {
  bringEveryone,
  endPresentation,
  goToStop,
  handLead,
  type Leader,
  present,
} from "@resa/shared/operations/presentation";
import { extendTimer, removeTimer, setTimer, steerTimer } from "@resa/shared/operations/timer";
import type * as Y from "yjs";
import type { Random } from "../bench/random";

/** Something that those may do who lead; who may not changes nothing by it, or it throws. */
export function leadingCommand(
  random: Random,
  people: readonly string[],
  mayLead: boolean,
): (doc: Y.Doc, stamp: Stamp) => Outcome {
  const stop = ["", "promise", "closing"][random.below(3)] ?? "";
  const to = people[random.below(people.length)] ?? "";
  const length = 1000 * (1 + random.below(600));
  const kind = (["running", "paused", "ended"] as const)[random.below(3)] ?? "ended";
  const commands: readonly ((doc: Y.Doc, leader: Leader) => Outcome)[] = [
    (doc, leader) => present(doc, stop, leader),
    (doc, leader) => goToStop(doc, stop, leader),
    bringEveryone,
    (doc, leader) => handLead(doc, to, leader),
    endPresentation,
    (doc, leader) => setTimer(doc, { length, isRunning: length % 2000 === 0 }, leader),
    (doc, leader) => steerTimer(doc, kind, leader),
    (doc, leader) => extendTimer(doc, length, leader),
    removeTimer,
  ];
  const command = commands[random.below(commands.length)] ?? removeTimer;
  return (doc, stamp) => {
    const standing = (): string => JSON.stringify(feedbackRoot(doc, "leading").toJSON());
    const before = standing();
    const presentation = readPresentation(doc);
    const isEntitled = mayLead || (presentation?.by === stamp.by && presentation.from !== "");
    const outcome = command(doc, { ...stamp, mayLead });
    if (!isEntitled && standing() !== before) throw new Error("led by somebody who may not");
    return outcome;
  };
}
