import { hasCurve } from "@resa/shared/model/lane-role";
import type { Id } from "@resa/shared/model/id";
import { createMemo, For, type JSX, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useCanvas } from "../CanvasProvider";
import { CurvePicture } from "./CurvePicture";

/** The pictures of all curves of a journey that are in view, from near and from far. */
export function Curves(props: { journeyId: Id }): JSX.Element {
  const { projection } = useBoard();
  const { camera } = useCanvas();
  const journeyId = untrack(() => props.journeyId);
  const laneIds = createMemo(() => {
    projection.lanes(journeyId);
    const { y, height } = camera.window();
    const top = y - (projection.journeyBox(journeyId)?.y ?? 0);
    return projection.layout.lanesIn(journeyId, top, top + height).filter((laneId) => {
      const lane = projection.lane(laneId);
      return hasCurve(lane.role) && !lane.collapsed;
    });
  });
  return <For each={laneIds()}>{(laneId) => <CurvePicture laneId={laneId} />}</For>;
}
