import type * as Y from "yjs";
import { noteColours } from "../model/note-colour";
import { compareOrder } from "../model/order";
import { noPicture, type TemplatePicture } from "../model/template-picture";
import { readNote, readRecord, readStepFeeling, recordIds } from "./read";
import { notesAt, readSheet } from "./sheet";

/** A drawing shows no more than these: what is left out of a large board could not be told apart in it. */
const most = { lanes: 8, steps: 40, notesInCell: 2 };

/** Describes the first journey of a board for a drawing; empty where there is none. Reads every place of the board once. */
export function pictureOfBoard(doc: Y.Doc): TemplatePicture {
  const [journey] = Array.from(recordIds(doc, "journeys"), (id) => readRecord(doc, "journeys", id))
    .filter((journey) => journey !== null)
    .toSorted(compareOrder);
  if (!journey) return noPicture;
  const sheet = readSheet(doc, journey.id);
  const steps = sheet.steps.slice(0, most.steps);
  const lanes = sheet.lanes.slice(0, most.lanes);
  const stepAt = new Map(steps.map(({ id }, at) => [id, at]));
  const laneAt = new Map(lanes.map(({ id }, at) => [id, at]));

  const inCell = new Map<string, number>();
  const notes = notesAt(doc, lanes, steps).flatMap(({ id, place }) => {
    const [lane = 0, step = 0] = [laneAt.get(place.laneId), stepAt.get(place.stepId)];
    const cell = `${lane} ${step}`;
    const before = inCell.get(cell) ?? 0;
    inCell.set(cell, before + 1);
    const colour = noteColours.indexOf(readNote(doc, id)?.colour ?? "yellow");
    return before < most.notesInCell ? { lane, step, colour } : [];
  });

  const curves = lanes.flatMap(({ id, role }, lane) => {
    if (role !== "feelings") return [];
    const points = steps.map((step) => readStepFeeling(doc, id, step.id));
    const wished = points.map((point) => point.wished);
    return { lane, wished, actual: points.map((point) => point.actual) };
  });
  const phases = sheet.phases
    .map(({ id }) => steps.filter(({ phaseId }) => phaseId === id).length)
    .filter((count) => count > 0);
  return { phases, lanes: lanes.length, notes, curves };
}
