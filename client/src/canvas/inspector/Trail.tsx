import { For, type JSX } from "solid-js";
import { useWords } from "../../i18n/WordsProvider";
import { useCanvas } from "../CanvasProvider";
import type { Thing } from "../select/thing";
import styles from "./Trail.module.css";

/** One of the things that what is selected stands in. */
export interface Around {
  readonly thing: Thing;
  readonly kind: string;
  readonly name: string;
}

/** What the selected thing stands in, from the outside in; a press selects it. */
export function Trail(props: { around: readonly Around[] }): JSX.Element {
  const t = useWords();
  const { selection } = useCanvas();
  return (
    <ul class={styles.trail} aria-label={t("inspector.trail")}>
      <For each={props.around}>
        {(around) => (
          <li>
            <span class={styles.kind}>{around.kind}</span>
            <button
              type="button"
              class={styles.name}
              onClick={() => selection.choose(around.thing)}
            >
              {around.name}
            </button>
          </li>
        )}
      </For>
    </ul>
  );
}
