import type { Rect } from "@resa/shared/layout/box";
import {
  foldedTitleHeight,
  headHeight,
  laneNameWidth,
  phaseHeight,
  stepHeight,
  titleHeight,
} from "@resa/shared/layout/sizes";
import { isCell } from "@resa/shared/model/place";
import type { Id } from "@resa/shared/model/id";
import type { Projection } from "./projection";

type Board = Pick<Projection, "arrangement" | "layout">;

/** The part of the board that shows a record, with what floats over it there; null when it is nowhere to be seen, such as a persona without a journey. */
export function rectOfRecord(
  record: "journeys" | "personas" | "phases" | "steps" | "lanes" | "notes",
  id: Id,
  { arrangement, layout }: Board,
): Rect | null {
  /** A part of a sheet, by its distance from the sheet's top left corner. */
  const within = (journeyId: Id | undefined, part: Rect | undefined): Rect | null => {
    const sheet = layout.journey(journeyId ?? "");
    return sheet && part ? { ...part, x: sheet.x + part.x, y: sheet.y + part.y } : null;
  };
  const head = (journeyId: Id | undefined): Rect | null =>
    within(journeyId, {
      x: 0,
      y: 0,
      width: laneNameWidth,
      height: arrangement.journey(journeyId ?? "")?.collapsed ? foldedTitleHeight : titleHeight,
    });

  switch (record) {
    case "notes": {
      const note = layout.onBoard(id);
      const isOnSheet = isCell(arrangement.note(id)?.place ?? { x: 0, y: 0 });
      return note && isOnSheet ? underHeads(note) : (note ?? null);
    }
    case "journeys":
      return head(id);
    case "personas":
      return head(arrangement.journeys.find((each) => arrangement.journey(each)?.personaId === id));
    case "phases": {
      const column = layout.phase(id);
      const band = column && { ...column, y: titleHeight, height: phaseHeight };
      return within(arrangement.phase(id)?.journeyId, band);
    }
    case "steps": {
      const column = layout.step(id);
      const cell = column && { ...column, y: headHeight - stepHeight, height: stepHeight };
      const phase = arrangement.phase(arrangement.step(id)?.phaseId ?? "");
      return within(phase?.journeyId, cell);
    }
    case "lanes": {
      const row = layout.lane(id);
      return within(arrangement.lane(id)?.journeyId, row && { ...row, x: 0, width: laneNameWidth });
    }
  }
}

/** Something in a cell and what floats over its sheet, left of it and above: the lanes' names and the heads of the steps. */
export function underHeads({ x, y, width, height }: Rect): Rect {
  const bandHeight = headHeight - titleHeight;
  return {
    x: x - laneNameWidth,
    y: y - bandHeight,
    width: width + laneNameWidth,
    height: height + bandHeight,
  };
}
