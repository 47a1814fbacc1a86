import type { Rect } from "@resa/shared/layout/box";
import { headHeight, laneNameWidth, titleHeight } from "@resa/shared/layout/sizes";
import type { StopKind } from "@resa/shared/model/stop";
import type { Projection } from "../../board/projection";
import type { View } from "../view/camera";

/** How a stop stands in the window: what is lit, and what must be in view with it. Board px. */
export interface StopFrame {
  readonly lit: Rect;
  readonly shown: Rect;
  /** Where the names of the lanes stand beside it, at least; null = what is lit has them, or needs none. */
  readonly names: number | null;
}

/** No nearer than this: what is small shall not look blown up. */
const nearest = 2;
/** Around what is shown, px of the window. */
const margin = 24;

/** The frame of a stop that shows `lit`. On a sheet, what floats beside and over it there must not cover it. */
export function frameStop(
  kind: StopKind,
  lit: Rect,
  { arrangement, layout }: Pick<Projection, "arrangement" | "layout">,
): StopFrame {
  const alone = { lit, shown: lit, names: null };
  if (kind !== "phase" && kind !== "moment" && kind !== "idea") return alone;
  const sheet = arrangement.journeys
    .map((id) => layout.journey(id))
    .find((box) => box && isWithin(lit, box));
  if (!sheet) return alone;
  const top = sheet.y + titleHeight;
  const above = lit.y > top ? headHeight - titleHeight : 0;
  const left = Math.max(sheet.x, lit.x - laneNameWidth);
  const shown = {
    x: left,
    y: lit.y - above,
    width: lit.x + lit.width - left,
    height: lit.height + above,
  };
  return { lit, shown, names: sheet.x };
}

const isWithin = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width + 1 &&
  inner.y + inner.height <= outer.y + outer.height + 1;

/** The view that shows all of `shown` in the middle of a part of the window (px from its top left corner). */
export function viewInPart(shown: Rect, part: Rect): View {
  const [width, height] = [part.width - 2 * margin, part.height - 2 * margin];
  const zoom = Math.min(
    nearest,
    Math.max(1, width) / Math.max(1, shown.width),
    Math.max(1, height) / Math.max(1, shown.height),
  );
  return {
    zoom,
    x: shown.x + shown.width / 2 - (part.x + part.width / 2) / zoom,
    y: shown.y + shown.height / 2 - (part.y + part.height / 2) / zoom,
  };
}
