import { cellPadding, noteGap, noteMinHeight } from "@resa/shared/layout/sizes";
import { createMemo, type JSX, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useCanvas } from "./CanvasProvider";
import styles from "./DropMark.module.css";

/** Where the notes that are being dragged would land. */
export function DropMark(): JSX.Element {
  const { projection } = useBoard();
  const { dragger } = useCanvas();

  const mark = createMemo(() => {
    const drag = dragger.drag();
    if (drag.state !== "dragging" || drag.over === null) return null;
    const { journeyId, laneId, stepId, index } = drag.over;
    const { layout, arrangement } = projection;
    const [journey, lane, step] = [
      layout.journey(journeyId),
      layout.lane(laneId),
      layout.step(stepId),
    ];
    if (!journey || !lane || !step) return null;
    const moving = new Set(drag.noteIds);
    const above = arrangement.cell(laneId, stepId).filter((id) => !moving.has(id))[index - 1];
    const box = above === undefined ? undefined : layout.note(above);
    return {
      cell: {
        x: journey.x + step.x,
        y: journey.y + lane.y,
        width: step.width,
        height: lane.height,
      },
      // Between two notes it is a line; alone in a cell it is the whole place.
      line: box
        ? box.y + box.height + noteGap / 2
        : index === 0
          ? cellPadding / 2
          : cellPadding + noteMinHeight,
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
          <div class={styles.line} style={{ top: `${shown().line}px` }} />
        </div>
      )}
    </Show>
  );
}
