import type { JSX } from "solid-js";
import styles from "./IconButton.module.css";
import type { Side } from "./place-beside";
import { addTooltip } from "./tooltip";

/** An icon with a name: spoken for assistive technology, on hover for everybody else. */
export function IconButton(props: {
  label: string;
  /** The icon. */
  children: JSX.Element;
  /** The key that does the same, shown beside the name. */
  keys?: string | undefined;
  /** For a button that stays down, such as the chosen tool. */
  pressed?: boolean;
  disabled?: boolean;
  tooltipSide?: Side;
  onClick: (event: MouseEvent) => void;
}): JSX.Element {
  return (
    <button
      ref={(element) =>
        addTooltip(element, () => ({
          text: props.label,
          keys: props.keys,
          side: props.tooltipSide,
        }))
      }
      type="button"
      class={styles.button}
      aria-label={props.label}
      aria-keyshortcuts={props.keys && spoken(props.keys)}
      aria-pressed={props.pressed}
      disabled={props.disabled}
      onClick={(event) => props.onClick(event)}
    >
      {props.children}
    </button>
  );
}

/** What assistive technology calls a key, by what its cap says. */
const names: Readonly<Record<string, string>> = {
  Ctrl: "Control",
  Esc: "Escape",
  "⌘": "Meta",
  "⌥": "Alt",
  "⇧": "Shift",
  "←": "ArrowLeft",
  "→": "ArrowRight",
};
const spoken = (caps: string): string =>
  caps
    .split(/(?<=[⌘⌥⇧])(?=[^+])|(?<=.)\+(?=.)/)
    .map((cap) => names[cap] ?? cap)
    .join("+");
