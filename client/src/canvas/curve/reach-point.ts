import type { Id } from "@resa/shared/model/id";
import type { LiveBoard } from "../../board/live-board";
import type { Canvas } from "../CanvasProvider";
import { rectOfSpot } from "../select/spot-rect";
import { scrollTo } from "../view/scroll-to";
import type { Line } from "./line";

/** How an element says that it is a point. */
export const pointName = (laneId: Id, stepId: Id, line: Line): string =>
  `${laneId}/${stepId}/${line}`;

/** Brings the point of a step into view, and the keyboard to it; what it belongs to is selected. */
export function reachPoint(
  { projection }: Pick<LiveBoard, "projection">,
  { selection, camera }: Pick<Canvas, "selection" | "camera">,
  laneId: Id,
  stepId: Id,
  line: Line,
): void {
  const cell = { kind: "cell", laneId, stepId } as const;
  selection.choose(cell);
  const rect = rectOfSpot(cell, projection);
  if (rect) scrollTo(camera, rect);
  let frames = 0;
  // What was out of view is drawn over some frames.
  const look = (): void => {
    const name = CSS.escape(pointName(laneId, stepId, line));
    const element = document.querySelector<HTMLElement>(`[data-point="${name}"]`);
    frames += 1;
    if (element) element.focus({ preventScroll: true });
    else if (frames < patience) requestAnimationFrame(look);
  };
  look();
}

const patience = 30;
