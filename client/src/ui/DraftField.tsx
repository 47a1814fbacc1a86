import { createSignal, createUniqueId, type JSX, onCleanup, Show, untrack } from "solid-js";
import styles from "./DraftField.module.css";

/** What is being written, and what stood there when that began. */
interface Draft {
  readonly text: string;
  readonly before: string;
}

/**
 * A line of text that others may change as well. Until something is typed it shows what they write; what is being typed stays as it is.
 * Enter and leaving it commit, Escape restores. It grows with its text, which has no line breaks unless it keeps them.
 */
export function DraftField(props: {
  label: string;
  value: string;
  /** A `title` is set larger; in a `cell` of a table the label is only spoken, and the frame comes with the hand. */
  look?: "title" | "plain" | "cell";
  placeholder?: string;
  /** A line that explains it. */
  hint?: string;
  /** What to say when somebody has written something else meanwhile. */
  meanwhile: (theirs: string) => string;
  maxLength?: number;
  /** It may have line breaks: Shift+Enter makes one. */
  keepsLines?: boolean;
  readOnly?: boolean;
  onCommit: (text: string) => void;
}): JSX.Element {
  const id = createUniqueId();
  const hintId = createUniqueId();
  const [draft, setDraft] = createSignal<Draft | null>(null);

  const commit = (): void => {
    const written = untrack(draft);
    setDraft(null);
    const text = props.keepsLines
      ? written?.text.trim()
      : written?.text.replaceAll(/\s+/g, " ").trim();
    if (text !== undefined && text !== written?.before) props.onCommit(text);
  };
  // Whoever chooses another thing while writing has meant what stands there.
  onCleanup(commit);

  const theirs = (): string | null => {
    const written = draft();
    return written && written.before !== props.value ? props.value : null;
  };

  return (
    <div class={styles.field} data-look={props.look ?? "plain"}>
      <label for={id} class={props.look === "cell" ? "spoken" : styles.label}>
        {props.label}
      </label>
      <textarea
        id={id}
        class={styles.text}
        rows="1"
        value={draft()?.text ?? props.value}
        placeholder={props.placeholder}
        maxLength={props.maxLength}
        readOnly={props.readOnly}
        autocomplete="off"
        aria-describedby={props.hint === undefined ? undefined : hintId}
        onInput={({ currentTarget }) =>
          setDraft((was) => ({ text: currentTarget.value, before: was?.before ?? props.value }))
        }
        onBlur={commit}
        onKeyDown={(event) => {
          // Enter may belong to an input method.
          if (event.isComposing) return;
          if (event.key === "Enter" && !(props.keepsLines && event.shiftKey)) {
            event.preventDefault();
            commit();
          } else if (event.key === "Escape" && draft()) {
            event.preventDefault();
            setDraft(null);
          }
        }}
      />
      <Show when={props.hint}>
        <p id={hintId} class={styles.hint}>
          {props.hint}
        </p>
      </Show>
      <p class={styles.meanwhile} aria-live="polite">
        <Show when={theirs()}>{(text) => props.meanwhile(text())}</Show>
      </p>
    </div>
  );
}
