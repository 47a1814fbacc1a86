import type { JSX } from "solid-js";
import styles from "./Cap.module.css";

/** A key, as it looks on a keyboard. */
export function Cap(props: { children: string }): JSX.Element {
  return <kbd class={styles.cap}>{props.children}</kbd>;
}
