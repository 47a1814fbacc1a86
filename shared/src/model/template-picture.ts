import type { Feeling } from "./feeling";

/** What a small drawing of a template needs to know, in no language. */
export interface TemplatePicture {
  /** The number of steps in each phase. */
  readonly phases: readonly number[];
  /** The number of lanes. */
  readonly lanes: number;
  readonly notes: readonly PictureNote[];
  readonly curves: readonly PictureCurve[];
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

/** The feelings in a lane: one value for each step, null = unknown. */
export interface PictureCurve {
  /** The lane, counted from 0. */
  readonly lane: number;
  readonly wished: readonly (Feeling | null)[];
  readonly actual: readonly (Feeling | null)[];
}

/** A picture of so little is empty. */
export const noPicture: TemplatePicture = { phases: [], lanes: 0, notes: [], curves: [] };
