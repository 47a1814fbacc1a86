import type { JSX } from "solid-js";
import styles from "./Button.module.css";

/** A button with words. `look`: one `primary` at most in a view, `quiet` among other things, `danger` for what removes. */
export function Button(props: {
  children: JSX.Element;
  /** Its whole name, where its words alone say too little ("Restore" of what?). */
  label?: string;
  look?: "primary" | "plain" | "quiet" | "danger";
  type?: "button" | "submit";
  disabled?: boolean;
  autofocus?: boolean;
  onClick?: (event: MouseEvent) => void;
}): JSX.Element {
  return (
    <button
      type={props.type ?? "button"}
      class={styles.button}
      aria-label={props.label}
      data-look={props.look ?? "plain"}
      disabled={props.disabled}
      autofocus={props.autofocus}
      onClick={(event) => props.onClick?.(event)}
    >
      {props.children}
    </button>
  );
}
