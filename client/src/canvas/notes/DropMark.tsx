import { createMemo, type JSX, Show } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useCanvas } from "../CanvasProvider";
import styles from "./DropMark.module.css";

/** Where the notes that are being dragged would land. */
export function DropMark(): JSX.Element {
  const { projection } = useBoard();
  const { dragger } = useCanvas();

  const mark = createMemo(() => {
    const drag = dragger.drag();
    if (drag.state !== "dragging" || drag.over === null) return null;
    const { journeyId, laneId, stepId } = drag.over;
    const { layout } = projection;
    const [journey, lane, step] = [
      layout.journey(journeyId),
      layout.lane(laneId),
      layout.step(stepId),
    ];
    if (!journey || !lane || !step) return null;
    return {
      cell: {
        x: journey.x + step.x,
        y: journey.y + lane.y,
        width: step.width,
        height: lane.height,
      },
      place: drag.over.room,
    };
  });

  return (
    <Show when={mark()}>
      {(shown) => (
        <div
          class={styles.cell}
          style={{
            left: `${shown().cell.x}px`,
            top: `${shown().cell.y}px`,
            width: `${shown().cell.width}px`,
            height: `${shown().cell.height}px`,
          }}
        >
          <div
            class={styles.place}
            style={{ top: `${shown().place.y}px`, height: `${shown().place.height}px` }}
          />
        </div>
      )}
    </Show>
  );
}
