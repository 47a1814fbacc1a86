import { noteIds } from "@resa/shared/document/read";
import { actors } from "@resa/shared/model/actor";
import { laneRoles } from "@resa/shared/model/lane-role";
import { periods } from "@resa/shared/model/period";
import { renameBoard } from "@resa/shared/operations/board";
import { copyLane as copyLaneTo } from "@resa/shared/operations/copy-lane";
import { duplicateJourney } from "@resa/shared/operations/duplicate-journey";
import * as journey from "@resa/shared/operations/journey";
import * as lane from "@resa/shared/operations/lane";
import { mergePhase } from "@resa/shared/operations/merge-phase";
import * as persona from "@resa/shared/operations/persona";
import * as phase from "@resa/shared/operations/phase";
import { splitPhase } from "@resa/shared/operations/split-phase";
import { splitStep as divideStep } from "@resa/shared/operations/split-step";
import * as step from "@resa/shared/operations/step";
import { keepingSaid, mergeSteps } from "./said";
import {
  anOrder,
  type Desk,
  type Edit,
  type Edits,
  inJourneys,
  inLanes,
  inPhases,
  inSteps,
  one,
  some,
  words,
} from "./desk";

/** Restructuring takes no note away, whatever it meets. */
const keepingNotes =
  (edit: Edit): Edit =>
  (desk) => {
    const before = [...noteIds(desk.doc)];
    edit(desk);
    const now = new Set(noteIds(desk.doc));
    const lost = before.filter((id) => !now.has(id));
    if (lost.length > 0) throw new Error(`restructuring lost ${lost.join(", ")}`);
  };

/** The same for what is said of notes and steps. */
const keepingAll = (edit: Edit): Edit => keepingNotes(keepingSaid(edit));

/** What people do with the board and its sheets. */
export const sheetEdits: Edits = [
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
        collapsed: desk.random.chance(0.2),
        ...(desk.random.chance(0.3) && { personaId: some(desk, "personas"), purpose: words(desk) }),
      }),
  ],
  [2, (desk) => journey.moveJourney(desk.doc, some(desk, "journeys"), inJourneys(desk))],
  [
    0.1,
    (desk) =>
      duplicateJourney(
        desk.doc,
        some(desk, "journeys"),
        { title: words(desk), order: inJourneys(desk) },
        desk.ids.make,
      ),
  ],
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
  [0.7, keepingAll((desk) => splitPhase(desk.doc, some(desk, "steps"), desk.ids.fresh))],
  [0.5, keepingAll((desk) => mergePhase(desk.doc, some(desk, "phases")))],
  [0.5, (desk) => phase.removePhase(desk.doc, some(desk, "phases"))],

  [4, addStep],
  [
    2,
    (desk) =>
      step.setStep(desk.doc, some(desk, "steps"), { title: words(desk), actor: one(desk, actors) }),
  ],
  [4, moveStep],
  [1.5, keepingAll(splitStep)],
  [1, keepingNotes(mergeSteps)],
  [0.8, (desk) => step.removeStep(desk.doc, some(desk, "steps"))],

  [3, addLane],
  [
    2,
    (desk) =>
      lane.setLane(desk.doc, some(desk, "lanes"), {
        name: words(desk),
        role: one(desk, laneRoles),
        ...(desk.random.chance(0.5) && {
          height: desk.random.below(600),
          collapsed: desk.random.chance(0.3),
        }),
      }),
  ],
  [2, moveLane],
  [0.3, keepingAll(copyLane)],
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

export function addPhase(desk: Desk): void {
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

export function addStep(desk: Desk): void {
  const phaseId = some(desk, "phases");
  step.addStep(desk.doc, { id: desk.ids.make("steps"), phaseId, order: inSteps(desk, phaseId) });
}

function moveStep(desk: Desk): void {
  const phaseId = some(desk, "phases");
  step.moveStep(desk.doc, some(desk, "steps"), { phaseId, order: inSteps(desk, phaseId) });
}

export function addLane(desk: Desk): void {
  const journeyId = some(desk, "journeys");
  lane.addLane(desk.doc, {
    id: desk.ids.make("lanes"),
    journeyId,
    order: inLanes(desk, journeyId),
  });
}

/** Splits a step in the middle of its cells, or by some notes of the board. */
function splitStep(desk: Desk): void {
  const noteIds = desk.random.chance(0.5) ? [some(desk, "notes"), some(desk, "notes")] : [];
  divideStep(desk.doc, some(desk, "steps"), noteIds, desk.ids.fresh);
}

function copyLane(desk: Desk): void {
  const journeyId = some(desk, "journeys");
  const to = { journeyId, order: inLanes(desk, journeyId) };
  copyLaneTo(desk.doc, some(desk, "lanes"), to, desk.ids.fresh);
}

function moveLane(desk: Desk): void {
  const id = some(desk, "lanes");
  lane.moveLane(desk.doc, id, inLanes(desk, desk.arrangement.lane(id)?.journeyId ?? ""));
}
