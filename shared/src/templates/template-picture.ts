import { noteColours } from "../model/note-colour";
import { colourOfKind, kindOfRole } from "../model/note-kind";
import type { Template } from "./template";

/** What a small drawing of a template needs to know, in no language. */
export interface TemplatePicture {
  /** The number of steps in each phase. */
  readonly phases: readonly number[];
  /** The number of lanes. */
  readonly lanes: number;
  readonly notes: readonly PictureNote[];
}

/** A note in the drawing; several may share a lane and step. */
export interface PictureNote {
  /** The lane, counted from 0. */
  readonly lane: number;
  /** The step, counted from 0 through all phases. */
  readonly step: number;
  /** The place of its colour in `noteColours`. */
  readonly colour: number;
}

/** Describes a template's first journey for a drawing; an empty picture when it has none. */
export function pictureOf(template: Template): TemplatePicture {
  const [journey] = template.journeys;
  if (!journey) return { phases: [], lanes: 0, notes: [] };
  const notes = journey.phases
    .flatMap((phase) => phase.steps)
    .flatMap((step, stepIndex) =>
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
  return {
    phases: journey.phases.map((phase) => phase.steps.length),
    lanes: journey.lanes.length,
    notes,
  };
}
