import { createUniqueId, type JSX, onMount, Show } from "solid-js";
import styles from "./TextField.module.css";

/** One line of text with its label. */
export function TextField(props: {
  label: string;
  /** The label is spoken only, as where a magnifier says it to the eye. */
  labelHidden?: boolean;
  value: string;
  type?: "text" | "search" | "url" | "date";
  /** Which keys a phone offers. */
  inputMode?: "numeric";
  /** What the browser may fill in, e.g. `name`. */
  autocomplete?: HTMLInputElement["autocomplete"];
  placeholder?: string;
  maxLength?: number;
  autofocus?: boolean;
  readOnly?: boolean;
  /** A line that explains it. */
  hint?: string;
  /** What is wrong with the value; spoken when it appears. */
  error?: string | undefined;
  onInput?: (value: string) => void;
}): JSX.Element {
  const id = createUniqueId();
  const errorId = createUniqueId();
  const hintId = createUniqueId();
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
        inputMode={props.inputMode}
        aria-describedby={
          props.error === undefined ? (props.hint === undefined ? undefined : hintId) : errorId
        }
        onInput={(event) => props.onInput?.(event.currentTarget.value)}
        onFocus={(event) => props.readOnly && event.currentTarget.select()}
      />
      <Show when={props.hint}>
        <p id={hintId} class={styles.hint}>
          {props.hint}
        </p>
      </Show>
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
