import { noteText } from "@resa/shared/document/board-doc";
import type { Arrangement } from "@resa/shared/layout/arrangement";
import { actors } from "@resa/shared/model/actor";
import type { Id } from "@resa/shared/model/id";
import { laneRoles } from "@resa/shared/model/lane-role";
import { noteColours } from "@resa/shared/model/note-colour";
import { noteKinds } from "@resa/shared/model/note-kind";
import { type Order, orderAt, type Ordered } from "@resa/shared/model/order";
import { periods } from "@resa/shared/model/period";
import { isCell, type Place } from "@resa/shared/model/place";
import { renameBoard } from "@resa/shared/operations/board";
import * as journey from "@resa/shared/operations/journey";
import * as lane from "@resa/shared/operations/lane";
import * as note from "@resa/shared/operations/note";
import * as persona from "@resa/shared/operations/persona";
import * as phase from "@resa/shared/operations/phase";
import * as step from "@resa/shared/operations/step";
import type * as Y from "yjs";
import type { Random } from "../bench/random";
import type { IdBook } from "./ids";

/** What an edit goes by: a document, what stands where in it, chance, and the ids of the story. */
export interface Desk {
  readonly doc: Y.Doc;
  readonly arrangement: Arrangement;
  readonly random: Random;
  readonly ids: IdBook;
}

type Edit = (desk: Desk) => void;

/** Every operation that people have, and typing; the heavier, the more often. */
const edits: readonly (readonly [weight: number, edit: Edit])[] = [
  [12, (desk) => note.addNote(desk.doc, newNote(desk))],
  [14, (desk) => note.moveNote(desk.doc, some(desk, "notes"), somewhere(desk))],
  [24, type],
  [4, (desk) => note.setNoteKind(desk.doc, some(desk, "notes"), one(desk, noteKinds))],
  [4, (desk) => note.setNoteColour(desk.doc, some(desk, "notes"), one(desk, noteColours))],
  [4, (desk) => note.removeNote(desk.doc, some(desk, "notes"))],

  [
    1,
    (desk) =>
      journey.addJourney(desk.doc, { id: desk.ids.make("journeys"), order: inJourneys(desk) }),
  ],
  [
    2,
    (desk) =>
      journey.setJourney(desk.doc, some(desk, "journeys"), {
        title: words(desk),
        ...(desk.random.chance(0.3) && { personaId: some(desk, "personas"), purpose: words(desk) }),
      }),
  ],
  [2, (desk) => journey.moveJourney(desk.doc, some(desk, "journeys"), inJourneys(desk))],
  [0.3, (desk) => journey.removeJourney(desk.doc, some(desk, "journeys"))],

  [2, addPhase],
  [
    2,
    (desk) =>
      phase.setPhase(desk.doc, some(desk, "phases"), {
        title: words(desk),
        period: one(desk, periods),
      }),
  ],
  [2, movePhase],
  [0.5, (desk) => phase.removePhase(desk.doc, some(desk, "phases"))],

  [4, addStep],
  [
    2,
    (desk) =>
      step.setStep(desk.doc, some(desk, "steps"), { title: words(desk), actor: one(desk, actors) }),
  ],
  [4, moveStep],
  [0.8, (desk) => step.removeStep(desk.doc, some(desk, "steps"))],

  [3, addLane],
  [
    2,
    (desk) =>
      lane.setLane(desk.doc, some(desk, "lanes"), {
        name: words(desk),
        role: one(desk, laneRoles),
      }),
  ],
  [2, moveLane],
  [0.6, (desk) => lane.removeLane(desk.doc, some(desk, "lanes"))],

  [
    1,
    (desk) =>
      persona.addPersona(desk.doc, { id: desk.ids.make("personas"), order: anOrder(desk, []) }),
  ],
  [
    1,
    (desk) =>
      persona.setPersona(desk.doc, some(desk, "personas"), {
        name: words(desk),
        quote: words(desk),
      }),
  ],
  [1, (desk) => renameBoard(desk.doc, words(desk))],
];

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

/** Writes into a note where others may be writing, or takes something out. */
function type({ doc, ids, random }: Desk): void {
  const text = noteText(doc, ids.some(doc, "notes"));
  if (text === null) return;
  const at = random.below(text.length + 1);
  const removed = random.chance(0.3) ? Math.min(random.below(6), text.length - at) : 0;
  if (removed > 0) text.delete(at, removed);
  // Two code units that others may tear apart.
  const word = random.chance(0.1) ? "😀" : random.word(1 + random.below(6), "abc é\n漢");
  if (!random.chance(0.2)) text.insert(at, word);
}

const newNote = (desk: Desk): note.NewNote => ({
  id: desk.ids.make("notes"),
  place: somewhere(desk),
  text: words(desk),
  by: "somebody",
  at: desk.random.below(3),
  ...(desk.random.chance(0.3) && { kind: one(desk, noteKinds), colour: one(desk, noteColours) }),
});

function somewhere(desk: Desk): Place {
  const { arrangement, random } = desk;
  if (random.chance(0.1)) return { x: random.below(2000) - 1000, y: random.below(2000) - 1000 };
  const laneId = some(desk, "lanes");
  const inJourney = arrangement.stepsOfJourney(arrangement.lane(laneId)?.journeyId ?? "");
  // Mostly a cell of a sheet; a step of another journey is the tray's.
  const stepId = random.chance(0.95) ? one(desk, inJourney) : some(desk, "steps");
  if (stepId === undefined) return { laneId, stepId: some(desk, "steps"), order: "a0" };
  const siblings = arrangement.cell(laneId, stepId).flatMap((id) => {
    const place = arrangement.note(id)?.place;
    return place && isCell(place) ? [{ id, order: place.order }] : [];
  });
  return { laneId, stepId, order: anOrder(desk, siblings) };
}

function addPhase(desk: Desk): void {
  const journeyId = some(desk, "journeys");
  phase.addPhase(desk.doc, {
    id: desk.ids.make("phases"),
    journeyId,
    order: inPhases(desk, journeyId),
  });
}

function movePhase(desk: Desk): void {
  const id = some(desk, "phases");
  phase.movePhase(desk.doc, id, inPhases(desk, desk.arrangement.phase(id)?.journeyId ?? ""));
}

function addStep(desk: Desk): void {
  const phaseId = some(desk, "phases");
  step.addStep(desk.doc, { id: desk.ids.make("steps"), phaseId, order: inSteps(desk, phaseId) });
}

function moveStep(desk: Desk): void {
  const phaseId = some(desk, "phases");
  step.moveStep(desk.doc, some(desk, "steps"), { phaseId, order: inSteps(desk, phaseId) });
}

function addLane(desk: Desk): void {
  const journeyId = some(desk, "journeys");
  lane.addLane(desk.doc, {
    id: desk.ids.make("lanes"),
    journeyId,
    order: inLanes(desk, journeyId),
  });
}

function moveLane(desk: Desk): void {
  const id = some(desk, "lanes");
  lane.moveLane(desk.doc, id, inLanes(desk, desk.arrangement.lane(id)?.journeyId ?? ""));
}

const inJourneys = (desk: Desk): Order =>
  anOrder(desk, orders(desk.arrangement.journeys, desk.arrangement.journey));
const inPhases = (desk: Desk, journeyId: Id): Order =>
  anOrder(desk, orders(desk.arrangement.phases(journeyId), desk.arrangement.phase));
const inSteps = (desk: Desk, phaseId: Id): Order =>
  anOrder(desk, orders(desk.arrangement.steps(phaseId), desk.arrangement.step));
const inLanes = (desk: Desk, journeyId: Id): Order =>
  anOrder(desk, orders(desk.arrangement.lanes(journeyId), desk.arrangement.lane));

const orders = (ids: readonly Id[], record: (id: Id) => Ordered | undefined): Ordered[] =>
  ids.flatMap((id) => record(id) ?? []);

/** An order among siblings; now and then one that others choose too. */
const anOrder = ({ random }: Desk, siblings: readonly Ordered[]): Order =>
  random.chance(0.1) ? "a1" : orderAt(siblings, random.below(siblings.length + 1));

const some = (desk: Desk, kind: keyof IdBook["all"]): Id => desk.ids.some(desk.doc, kind);

/** One of a list, of which some have none. */
function one<T>(desk: Desk, list: readonly [T, ...T[]]): T;
function one<T>(desk: Desk, list: readonly T[]): T | undefined;
function one<T>({ random }: Desk, list: readonly T[]): T | undefined {
  return list[random.below(list.length)];
}

const words = ({ random }: Desk): string => random.word(random.below(20), "abc defg");
