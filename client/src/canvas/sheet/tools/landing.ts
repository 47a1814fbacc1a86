import type { Point, Rect } from "@resa/shared/layout/box";
import { journeyGap, phaseHeight, titleHeight } from "@resa/shared/layout/sizes";
import type { Id } from "@resa/shared/model/id";
import { laneHeightLimit } from "@resa/shared/model/lane";
import { type Held, journeyOfHeld, placeOfHeld, type Sight } from "./held";

/** Where something held would come to, and the line (without width or height) that shows it on the board. */
export type Landing =
  | { readonly to: "index"; readonly index: number; readonly line: Rect }
  | {
      readonly to: "phase";
      readonly phaseId: Id;
      readonly index: number;
      readonly line: Rect;
      /** The head of that phase. */
      readonly phase: Rect;
    }
  | { readonly to: "height"; readonly height: number; readonly line: Rect };

/** Where `held` would land at a point of the board; null when it is gone. */
export function landingOf(sight: Sight, held: Held, point: Point): Landing | null {
  const { arrangement, layout } = sight;
  const place = placeOfHeld(sight, held);
  const journeyId = journeyOfHeld(sight, held);
  const sheet = layout.journey(journeyId);
  if (!place || !sheet) return null;

  switch (held.kind) {
    case "journey": {
      const half = journeyGap / 2;
      const { index, at } = between(arrangement.journeys, held.id, point.y, (id) => {
        const box = layout.journey(id);
        return box && { start: box.y - half, end: box.y + box.height + half };
      });
      return { to: "index", index, line: { ...place, y: at, height: 0 } };
    }
    case "lane": {
      const { index, at } = between(
        arrangement.lanes(journeyId),
        held.id,
        point.y - sheet.y,
        (id) => spanOf(layout.lane(id)),
      );
      return { to: "index", index, line: { ...place, y: sheet.y + at, height: 0 } };
    }
    case "phase": {
      const { index, at } = between(
        arrangement.phases(journeyId),
        held.id,
        point.x - sheet.x,
        (id) => spanOf(layout.phase(id)),
      );
      return { to: "index", index, line: { ...place, x: sheet.x + at, width: 0 } };
    }
    case "step": {
      const x = point.x - sheet.x;
      const phases = arrangement.phases(journeyId);
      const phaseId = phases.findLast((id) => (layout.phase(id)?.x ?? 0) <= x) ?? phases[0] ?? "";
      const column = layout.phase(phaseId) ?? { x: 0, width: 0 };
      const steps = arrangement.steps(phaseId);
      const { index, at } = between(steps, held.id, x, (id) => spanOf(layout.step(id)), column.x);
      return {
        to: "phase",
        phaseId,
        index,
        line: { ...place, x: sheet.x + at, width: 0 },
        phase: {
          x: sheet.x + column.x,
          y: sheet.y + titleHeight,
          width: column.width,
          height: phaseHeight,
        },
      };
    }
    case "edge": {
      const height = Math.round(Math.min(laneHeightLimit, Math.max(0, point.y - place.y)) / 4) * 4;
      return { to: "height", height, line: { ...place, y: place.y + height, height: 0 } };
    }
  }
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** From left to right, or from the top down. */
const spanOf = (
  box:
    | { readonly x: number; readonly width: number }
    | { readonly y: number; readonly height: number }
    | undefined,
): Span | undefined => {
  if (!box) return undefined;
  return "x" in box
    ? { start: box.x, end: box.x + box.width }
    : { start: box.y, end: box.y + box.height };
};

/** The place among the others at `point`: behind all whose middle lies before it. `empty` is where the first one would begin. */
function between(
  ids: readonly Id[],
  held: Id,
  point: number,
  spanOfId: (id: Id) => Span | undefined,
  empty = 0,
): { index: number; at: number } {
  const own = spanOfId(held);
  const spans = ids.flatMap((id) => (id === held ? [] : (spanOfId(id) ?? [])));
  const index = spans.filter(({ start, end }) => (start + end) / 2 < point).length;
  // Where it stands already, the line is at its own beginning.
  const stays = own !== undefined && ids[index] === held;
  const at = stays ? own.start : (spans[index]?.start ?? spans.at(-1)?.end ?? empty);
  return { index, at };
}
