import type { TemplateAnswer } from "@resa/shared/protocol/templates";
import { For, type JSX } from "solid-js";
import styles from "./TemplatePicture.module.css";
import { drawTemplate } from "./draw-template";

/** A template as a tiny sheet: its phases as bands, its steps as columns, its lanes as rows of notes. */
export function TemplatePicture(props: { of: TemplateAnswer["picture"] }): JSX.Element {
  const drawing = () => drawTemplate(props.of);
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
    </svg>
  );
}
