import type { Rect } from "@resa/shared/layout/box";
import { cellPadding, noteGap, noteMinHeight, noteWidth } from "@resa/shared/layout/sizes";
import type { Landing } from "../board/note-commands";
import type { Projection } from "../board/projection";
import type { Target } from "./target";

/** Where on the board a picture will come to stand, roughly; null where nothing stands any more. px at 100 %. */
export function placeOfPicture(projection: Projection, { onto, landing }: Target): Rect | null {
  const note = onto && projection.layout.onBoard(onto.noteId);
  return note ?? (landing && placeOfLanding(projection, landing));
}

/** The place of a note that lands so. */
function placeOfLanding({ arrangement, layout }: Projection, landing: Landing): Rect | null {
  const size = { width: noteWidth, height: noteMinHeight };
  if (!("laneId" in landing)) return { ...landing, ...size };
  const cell = cellBox({ arrangement, layout }, landing);
  if (!cell) return null;
  const before = arrangement.cell(landing.laneId, landing.stepId)[landing.index - 1];
  const above = before === undefined ? undefined : layout.onBoard(before);
  return {
    x: cell.x + cellPadding,
    y: above ? above.y + above.height + noteGap : cell.y + cellPadding,
    ...size,
  };
}

/** A cell on the board; null where there is none. px at 100 %. */
function cellBox(
  { arrangement, layout }: Pick<Projection, "arrangement" | "layout">,
  { laneId, stepId }: { readonly laneId: string; readonly stepId: string },
): Rect | null {
  const journey = layout.journey(arrangement.lane(laneId)?.journeyId ?? "");
  const [lane, step] = [layout.lane(laneId), layout.step(stepId)];
  if (!journey || !lane || !step) return null;
  return { x: journey.x + step.x, y: journey.y + lane.y, width: step.width, height: lane.height };
}
