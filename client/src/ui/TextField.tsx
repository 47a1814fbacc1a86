import { createUniqueId, type JSX, onMount, Show } from "solid-js";
import styles from "./TextField.module.css";

/** One line of text with its label. */
export function TextField(props: {
  label: string;
  /** The label is spoken only, as where a magnifier says it to the eye. */
  labelHidden?: boolean;
  value: string;
  type?: "text" | "search" | "url";
  /** What the browser may fill in, e.g. `name`. */
  autocomplete?: HTMLInputElement["autocomplete"];
  placeholder?: string;
  maxLength?: number;
  autofocus?: boolean;
  readOnly?: boolean;
  /** What is wrong with the value; spoken when it appears. */
  error?: string | undefined;
  onInput?: (value: string) => void;
}): JSX.Element {
  const id = createUniqueId();
  const errorId = createUniqueId();
  let input: HTMLInputElement | undefined;

  // Not the attribute: it works only while a page loads.
  onMount(() => props.autofocus && input?.focus());

  return (
    <div class={styles.field}>
      <label for={id} class={props.labelHidden ? "spoken" : styles.label}>
        {props.label}
      </label>
      <input
        ref={(element) => (input = element)}
        id={id}
        class={styles.input}
        type={props.type ?? "text"}
        value={props.value}
        autocomplete={props.autocomplete ?? "off"}
        placeholder={props.placeholder}
        maxLength={props.maxLength}
        readOnly={props.readOnly}
        aria-invalid={props.error !== undefined}
        aria-describedby={props.error === undefined ? undefined : errorId}
        onInput={(event) => props.onInput?.(event.currentTarget.value)}
        onFocus={(event) => props.readOnly && event.currentTarget.select()}
      />
      <div aria-live="polite">
        <Show when={props.error}>
          <p id={errorId} class={styles.error}>
            {props.error}
          </p>
        </Show>
      </div>
    </div>
  );
}
