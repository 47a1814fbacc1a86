import type { JSX } from "solid-js";
import styles from "./Spinner.module.css";

/** Says that something is on its way, in words and with a turning ring. */
export function Spinner(props: { label: string }): JSX.Element {
  return (
    <p class={styles.spinner} role="status">
      <span class={styles.ring} aria-hidden="true" />
      {props.label}
    </p>
  );
}
