import type { TemplatePicture as Picture } from "@resa/shared/model/template-picture";
import { createMemo, For, type JSX } from "solid-js";
import styles from "./TemplatePicture.module.css";
import { drawTemplate } from "./draw-template";

/** A template as a tiny sheet: its phases as bands, its steps as columns, its lanes as rows of notes, or as curves of feelings. */
export function TemplatePicture(props: { of: Picture }): JSX.Element {
  const drawing = createMemo(() => drawTemplate(props.of));
  return (
    <svg class={styles.picture} viewBox="0 0 240 132" aria-hidden="true">
      <For each={drawing().bands}>
        {(band) => (
          <rect class={styles.band} x={band.x} y="12" width={band.width} height="9" rx="2" />
        )}
      </For>
      <For each={drawing().steps}>
        {(step) => (
          <rect class={styles.step} x={step.x} y="26" width={step.width} height="3" rx="1.5" />
        )}
      </For>
      <For each={drawing().rules}>
        {(y) => <line class={styles.rule} x1="12" x2="228" y1={y} y2={y} />}
      </For>
      <For each={drawing().notes}>
        {(note) => (
          <rect
            fill={`var(--note-${note.colour})`}
            x={note.x}
            y={note.y}
            width={note.width}
            height={note.height}
            rx="1.5"
          />
        )}
      </For>
      <For each={drawing().curves}>
        {(curve) => (
          <>
            <path class={styles.gap} d={curve.gap} />
            <path class={styles.wished} d={curve.wished} />
            <path class={styles.actual} d={curve.actual} />
          </>
        )}
      </For>
    </svg>
  );
}
