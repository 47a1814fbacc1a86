import { type JSX, Show } from "solid-js";
import { useCanvas } from "../CanvasProvider";
import styles from "../notes/DropMark.module.css";

/** The frame that is being drawn around notes to select them. */
export function Frame(): JSX.Element {
  const { frame } = useCanvas();
  return (
    <Show when={frame()}>
      {(rect) => (
        <div
          class={styles.cell}
          style={{
            left: `${rect().x}px`,
            top: `${rect().y}px`,
            width: `${rect().width}px`,
            height: `${rect().height}px`,
          }}
        />
      )}
    </Show>
  );
}
