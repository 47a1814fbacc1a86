import type { Rect } from "@resa/shared/layout/box";
import type { Projection } from "../../board/projection";
import { rectOfRecord, underHeads } from "../../board/record-rect";
import type { Spot } from "./spot";

const records = {
  note: "notes",
  step: "steps",
  phase: "phases",
  lane: "lanes",
  journey: "journeys",
} as const;

/** The part of the board that shows a spot, with the heads that float beside it; null when it is nowhere to be seen. */
export function rectOfSpot(
  spot: Spot,
  board: Pick<Projection, "arrangement" | "layout">,
): Rect | null {
  if (spot.kind !== "cell") return rectOfRecord(records[spot.kind], spot.id, board);
  const { arrangement, layout } = board;
  const [lane, step] = [layout.lane(spot.laneId), layout.step(spot.stepId)];
  const sheet = layout.journey(arrangement.lane(spot.laneId)?.journeyId ?? "");
  if (!lane || !step || !sheet) return null;
  const { width } = step;
  // Of a high cell its beginning is enough.
  const height = Math.min(lane.height, 160);
  return underHeads({ x: sheet.x + step.x, y: sheet.y + lane.y, width, height });
}
