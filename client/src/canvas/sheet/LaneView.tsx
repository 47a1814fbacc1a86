import type { Id } from "@resa/shared/model/id";
import { createMemo, For, type JSX, Show, untrack } from "solid-js";
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
      <For each={props.stepIds}>
        {(stepId) => (
          <Show when={lane.collapsed} fallback={<CellView laneId={laneId} stepId={stepId} />}>
            <FoldedCell laneId={laneId} stepId={stepId} />
          </Show>
        )}
      </For>
    </div>
  );
}

/** How many notes a cell of a folded lane holds: where to look. The head of the lane says how many they are in all. */
function FoldedCell(props: { laneId: Id; stepId: Id }): JSX.Element {
  const { projection } = useBoard();
  const box = createMemo(() => projection.stepBox(props.stepId));
  const count = (): number => projection.cell(props.laneId, props.stepId).length;
  return (
    <div
      class={styles.folded}
      aria-hidden="true"
      style={{ left: `${box()?.x ?? 0}px`, width: `${box()?.width ?? 0}px` }}
    >
      <Show when={count() > 0}>
        <span>{count()}</span>
      </Show>
    </div>
  );
}
