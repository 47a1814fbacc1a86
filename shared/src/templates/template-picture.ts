import { noteColours } from "../model/note-colour";
import { colourOfKind, kindOfRole } from "../model/note-kind";
import { noPicture, type PictureNote, type TemplatePicture } from "../model/template-picture";
import type { Template } from "./template";

/** Describes a template's first journey for a drawing; an empty picture when it has none. */
export function pictureOf(template: Template): TemplatePicture {
  const [journey] = template.journeys;
  if (!journey) return noPicture;
  const steps = journey.phases.flatMap((phase) => phase.steps);
  const notes = steps.flatMap((step, stepIndex) =>
    journey.lanes.flatMap((lane, laneIndex) =>
      (step.notes[laneIndex] ?? []).map(
        ({ kind = kindOfRole[lane.role], colour = colourOfKind[kind] }): PictureNote => ({
          lane: laneIndex,
          step: stepIndex,
          colour: noteColours.indexOf(colour),
        }),
      ),
    ),
  );
  const wished = steps.map((step) => step.wished ?? null);
  const actual = steps.map((step) => step.actual ?? null);
  return {
    phases: journey.phases.map((phase) => phase.steps.length),
    lanes: journey.lanes.length,
    notes,
    curves: journey.lanes.flatMap(({ role }, lane) =>
      role === "feelings" ? { lane, wished, actual } : [],
    ),
  };
}
