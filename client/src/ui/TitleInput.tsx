import { type JSX, onCleanup, onMount, untrack } from "solid-js";
import styles from "./TitleInput.module.css";

/**
 * A title while it is being written: Enter, leaving it and its going away commit, Escape cancels. A title that has not changed, or is
 * empty where it must not be, cancels too. `onCommit` or `onCancel` is called once.
 */
export function TitleInput(props: {
  label: string;
  value: string;
  maxLength?: number;
  mayBeEmpty?: boolean | undefined;
  onCommit: (title: string) => void;
  onCancel: () => void;
}): JSX.Element {
  let input: HTMLInputElement | undefined;
  // What others call it meanwhile must not overwrite what is being written.
  const before = untrack(() => props.value);
  // Going away blurs the input: that must not commit what was cancelled, nor commit twice.
  let done = false;

  function end(commit: boolean): void {
    if (done) return;
    done = true;
    const title = input?.value.trim() ?? "";
    if (commit && (title || props.mayBeEmpty) && title !== before) props.onCommit(title);
    else props.onCancel();
  }

  onMount(() => {
    input?.focus();
    input?.select();
  });
  // What it stands on may be moved out of view while one writes.
  onCleanup(() => end(true));

  return (
    <input
      ref={(element) => (input = element)}
      class={styles.input}
      aria-label={props.label}
      value={before}
      maxLength={props.maxLength}
      autocomplete="off"
      spellcheck={false}
      onBlur={() => end(true)}
      onKeyDown={(event) => {
        // Keys of the title are not shortcuts of the page; Enter may belong to an input method.
        event.stopPropagation();
        if (event.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
        // Else the same Enter would press the button that takes the focus back.
        event.preventDefault();
        end(event.key === "Enter");
      }}
    />
  );
}
