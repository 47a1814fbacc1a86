import type Check from "lucide-solid/icons/check";
import { Index, type JSX, Show } from "solid-js";
import { Icon } from "./Icon";
import styles from "./Toggles.module.css";

/** One of the choices. */
export interface Toggle<T extends string> {
  readonly value: T;
  readonly label: string;
  /** A line that explains it. */
  readonly hint?: string;
  readonly icon?: typeof Check;
  /** A colour of its own (CSS), which then stands for its words. */
  readonly swatch?: string;
}

/**
 * Choices that are all in view, side by side or as `rows` under each other. Several things may have chosen differently: then what only some of
 * them have is pressed halfway (`mixed`).
 */
export function Toggles<T extends string>(props: {
  label: string;
  look: "pairs" | "row" | "rows" | "swatches";
  items: readonly Toggle<T>[];
  pressed: (value: T) => boolean | "mixed";
  disabled?: boolean;
  onPress: (value: T) => void;
}): JSX.Element {
  return (
    <fieldset class={styles.field} disabled={props.disabled}>
      <legend>{props.label}</legend>
      <div class={styles.items} data-look={props.look}>
        {/* The items may be made anew when one is pressed; its button stands, and keeps the focus. */}
        <Index each={props.items}>
          {(item) => (
            <button
              type="button"
              class={styles.item}
              aria-pressed={props.pressed(item().value)}
              aria-label={item().swatch && item().label}
              title={item().swatch && item().label}
              style={{ "--swatch": item().swatch }}
              onClick={() => props.onPress(item().value)}
            >
              <Show when={item().icon}>{(icon) => <Icon of={icon()} size={16} />}</Show>
              <Show when={!item().swatch}>
                <span>
                  {item().label}
                  <Show when={item().hint}>
                    <span class={styles.hint}>{item().hint}</span>
                  </Show>
                </span>
              </Show>
            </button>
          )}
        </Index>
      </div>
    </fieldset>
  );
}
