import * as journey from "@resa/shared/operations/journey";
import * as note from "@resa/shared/operations/note";
import { type Desk, inJourneys } from "./desk";
import { newNote, noteEdits } from "./note-edits";
import { saidEdits } from "./said-edits";
import { stopEdits } from "./stop-edits";
import { addLane, addPhase, addStep, sheetEdits } from "./sheet-edits";

/** Every operation that people have, and typing; the heavier, the more often. */
const edits = [...noteEdits, ...sheetEdits, ...saidEdits, ...stopEdits];

const total = edits.reduce((sum, [weight]) => sum + weight, 0);

/** Does one edit by chance. */
export function editAnything(desk: Desk): void {
  let left = (desk.random.below(10_000) / 10_000) * total;
  edits.find(([weight]) => (left -= weight) < 0)?.[1](desk);
}

/** Makes a board to begin with: two journeys of three phases, each of two steps, by three lanes. */
export function furnish(desk: Desk): void {
  for (let journeys = 0; journeys < 2; journeys++) {
    journey.addJourney(desk.doc, { id: desk.ids.make("journeys"), order: inJourneys(desk) });
    for (let count = 0; count < 3; count++) addPhase(desk);
    for (let count = 0; count < 3; count++) addLane(desk);
  }
  for (let count = 0; count < 12; count++) addStep(desk);
  for (let count = 0; count < 20; count++) note.addNote(desk.doc, newNote(desk));
}
