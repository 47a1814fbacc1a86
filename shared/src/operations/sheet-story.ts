import * as Y from "yjs";
import { readRecord, readText } from "../document/read";
import { notesAt, readSheet } from "../document/sheet";
import type { Id } from "../model/id";
import { addJourney } from "./journey";
import { addLane } from "./lane";
import { addNote } from "./note";
import { addPhase } from "./phase";
import { addStep } from "./step";

/**
 * A board for tests, drawn as it looks: a phase is a list of steps, and under each lane stand the notes of every step. Steps and notes
 * have their title or text as their id.
 */
export function drawBoard(
  journeyId: Id,
  phases: Readonly<Record<Id, readonly Id[]>>,
  lanes: Readonly<Record<Id, Readonly<Record<Id, string>>>>,
  doc = new Y.Doc(),
): Y.Doc {
  addJourney(doc, { id: journeyId, title: journeyId, order: "a0" });
  Object.entries(phases).forEach(([id, steps], at) => {
    addPhase(doc, { id, title: id, journeyId, order: `a${at}` });
    steps.forEach((stepId, index) =>
      addStep(doc, { id: stepId, title: stepId, phaseId: id, order: `a${index}` }),
    );
  });
  Object.entries(lanes).forEach(([laneId, cells], at) => {
    addLane(doc, { id: laneId, name: laneId, journeyId, order: `a${at}` });
    for (const [stepId, notes] of Object.entries(cells))
      notes.split(" ").forEach((id, index) => {
        const place = { laneId, stepId, order: `a${index}` };
        addNote(doc, { id, text: id, place, by: "ada", at: 1 });
      });
  });
  return doc;
}

/** The phases of a journey with the titles of their steps: `before: asks, reads | after: pays`. */
export function phasesOf(doc: Y.Doc, journeyId: Id): string {
  const { phases, steps } = readSheet(doc, journeyId);
  return phases
    .map(({ id, title }) => {
      const own = steps.filter((step) => step.phaseId === id).map((step) => step.title || "–");
      return `${title || "–"}: ${own.join(", ")}`;
    })
    .join(" | ");
}

/** The notes of a lane, step by step: `a b | | c`. */
export function laneOf(doc: Y.Doc, laneId: Id): string {
  const { steps } = readSheet(doc, readRecord(doc, "lanes", laneId)?.journeyId ?? "");
  return steps
    .map((step) =>
      notesAt(doc, [{ id: laneId }], [step])
        .map(({ id }) => readText(doc, id))
        .join(" "),
    )
    .join(" | ");
}
