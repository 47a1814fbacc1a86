import type { Rect } from "@resa/shared/layout/box";
import { createMemo, type JSX, Show } from "solid-js";
import { useBoard } from "../../../board/BoardProvider";
import { useWords } from "../../../i18n/WordsProvider";
import { useCanvas } from "../../CanvasProvider";
import styles from "./DragMark.module.css";
import { type Held, placeOfHeld } from "./held";

/** What is being dragged at its head, and the line where it would land. */
export function DragMark(): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  const { headDrag, camera } = useCanvas();

  const shown = createMemo(() => {
    const drag = headDrag();
    if (drag.state !== "dragging" || !drag.landing) return null;
    const { held, at, landing } = drag;
    return { held, at, landing, place: placeOfHeld(projection, held) };
  });
  const nameOf = ({ kind, id }: Held): string => {
    switch (kind) {
      case "journey":
        return projection.journey(id).title || t("journey.untitled");
      case "phase":
        return projection.phase(id).title || t("journey.phase.untitled");
      case "step":
        return projection.step(id).title || t("journey.step.untitled");
      case "lane":
      case "edge": {
        const { name, role } = projection.lane(id);
        return name || t(`lane.role.${role}`);
      }
    }
  };

  return (
    <Show when={shown()}>
      {(drag) => (
        <div class={styles.mark} style={{ "--line": `${3 / camera.zoom()}px` }} aria-hidden="true">
          <Show when={drag().held.kind !== "edge" && drag().place}>
            {(place) => <div class={styles.held} style={boxOf(place())} />}
          </Show>
          <Show when={"phase" in drag().landing && drag().landing}>
            {(landing) => {
              const phase = (): Rect | undefined => {
                const now = landing();
                return now.to === "phase" ? now.phase : undefined;
              };
              return <div class={styles.phase} style={boxOf(phase())} />;
            }}
          </Show>
          <div class={styles.line} style={boxOf(drag().landing.line)} />
          <Show when={drag().held.kind !== "edge"}>
            <div
              class={styles.name}
              style={{
                left: `${drag().at.x}px`,
                top: `${drag().at.y}px`,
                scale: `${1 / camera.zoom()}`,
              }}
            >
              {nameOf(drag().held)}
            </div>
          </Show>
        </div>
      )}
    </Show>
  );
}

const boxOf = ({ x, y, width, height }: Rect = nowhere) => ({
  left: `${x}px`,
  top: `${y}px`,
  width: `${width}px`,
  height: `${height}px`,
});

const nowhere: Rect = { x: 0, y: 0, width: 0, height: 0 };
