import { readMomentIds } from "@resa/shared/document/read";
import { readStops } from "@resa/shared/document/stops";
import { orderStops } from "@resa/shared/model/stop-order";
import { type StopId, stopIdOf, subjectOfStop } from "@resa/shared/model/stop";
import * as stop from "@resa/shared/operations/stop";
import { expect } from "vitest";
import { type Desk, type Edits, one, some, words } from "./desk";

/** What people do with the walk through a board. */
export const stopEdits: Edits = [
  [1, (desk) => stop.setStop(desk.doc, aStop(desk), { notes: words(desk) })],
  [1, (desk) => stop.setStop(desk.doc, aStop(desk), { hidden: desk.random.chance(0.6) })],
  [1, (desk) => addOwn(desk)],
  [0.5, (desk) => stop.setStop(desk.doc, anOwn(desk), { title: words(desk) })],
  [0.5, (desk) => stop.removeStop(desk.doc, anOwn(desk))],
  [1, moveOne],
  [0.2, (desk) => stop.resetStopOrder(desk.doc)],
];

const rect = { x: -40, y: 8, width: 640, height: 360 };

const ownStops = ({ doc }: Desk): StopId[] =>
  [...readStops(doc)]
    .filter(([id, { rect }]) => rect !== null && subjectOfStop(id)?.kind === "own")
    .map(([id]) => id)
    .toSorted();

function addOwn(desk: Desk): void {
  stop.addStop(desk.doc, { id: desk.random.word(6, "abcdefgh"), title: words(desk), rect });
}

const anOwn = (desk: Desk): StopId => one(desk, ownStops(desk)) ?? "own/none";

function aStop(desk: Desk): StopId {
  // Not in the order in which they came into the document: that of a restored one is another.
  const moments = [...readMomentIds(desk.doc)].toSorted();
  const stops: readonly StopId[] = [
    "promise",
    "closing",
    stopIdOf("journey", some(desk, "journeys")),
    stopIdOf("phase", some(desk, "phases")),
    stopIdOf("moment", one(desk, moments) ?? some(desk, "steps")),
    stopIdOf("idea", some(desk, "notes")),
    anOwn(desk),
  ];
  return one(desk, stops) ?? "promise";
}

/** Puts a stop elsewhere: it stands there then, and all others stand as they did. */
function moveOne(desk: Desk): void {
  const { doc, arrangement, random } = desk;
  const natural = [
    "promise",
    ...arrangement.journeys.flatMap((id) => [
      stopIdOf("journey", id),
      ...arrangement.phases(id).map((phaseId) => stopIdOf("phase", phaseId)),
    ]),
    ...ownStops(desk),
    "closing",
  ];
  const id = one(desk, natural) ?? "promise";
  const wanted = orderStops(natural, stop.stopsBehind(doc)).filter((other) => other !== id);
  const index = random.below(wanted.length + 1);
  wanted.splice(index, 0, id);
  stop.moveStop(doc, natural, id, index);
  expect(orderStops(natural, stop.stopsBehind(doc))).toEqual(wanted);
}
