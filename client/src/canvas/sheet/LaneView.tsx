import type { Id } from "@resa/shared/model/id";
import { createMemo, For, type JSX, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { CellView } from "./CellView";
import styles from "./LaneView.module.css";

/** A row of the sheet: its cells at the steps in view. */
export function LaneView(props: { laneId: Id; stepIds: readonly Id[] }): JSX.Element {
  const { projection } = useBoard();
  const laneId = untrack(() => props.laneId);
  const lane = projection.lane(laneId);
  const box = createMemo(() => projection.laneBox(laneId));
  return (
    <div
      class={styles.lane}
      data-role={lane.role}
      style={{ top: `${box()?.y ?? 0}px`, height: `${box()?.height ?? 0}px` }}
    >
      <For each={props.stepIds}>{(stepId) => <CellView laneId={laneId} stepId={stepId} />}</For>
    </div>
  );
}
