import type { JSX } from "solid-js";
import styles from "./Switch.module.css";

/** Something that is on or off, with its words. */
export function Switch(props: {
  label: string;
  on: boolean;
  disabled?: boolean;
  onSwitch: (on: boolean) => void;
}): JSX.Element {
  return (
    <button
      type="button"
      class={styles.switch}
      role="switch"
      aria-checked={props.on}
      disabled={props.disabled}
      onClick={() => props.onSwitch(!props.on)}
    >
      {props.label}
      <span class={styles.track} />
    </button>
  );
}
