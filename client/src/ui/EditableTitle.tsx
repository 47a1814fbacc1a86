import { createSignal, type JSX, Show } from "solid-js";
import styles from "./EditableTitle.module.css";
import { TitleInput } from "./TitleInput";

/**
 * A title that is edited where it stands: a click or Enter opens it, Enter commits, Escape cancels.
 * It takes its type from what holds it, as in `<h1><EditableTitle … /></h1>`.
 */
export function EditableTitle(props: {
  value: string;
  /** What is being named: "Title of the board". */
  label: string;
  /** Stands there while the value is empty. */
  placeholder: string;
  readOnly?: boolean;
  /** It may be taken away again. */
  mayBeEmpty?: boolean;
  maxLength?: number;
  /** Where Tab is to pass it by: -1. */
  tabindex?: 0 | -1;
  onCommit: (title: string) => void;
}): JSX.Element {
  const [isEditing, setEditing] = createSignal(false);
  let button: HTMLButtonElement | undefined;

  /** After a key the focus goes back to where it was; after a click elsewhere it has gone there already. */
  function finish(): void {
    const had = document.activeElement instanceof HTMLInputElement;
    setEditing(false);
    if (had) button?.focus();
  }

  const shown = () => props.value || props.placeholder;
  return (
    // What was begun is gone on with: while a new role is asked for, nobody knows whether one may.
    <Show
      when={!props.readOnly || isEditing()}
      fallback={<span class={styles.text}>{shown()}</span>}
    >
      <Show
        when={isEditing()}
        fallback={
          <button
            ref={(element) => (button = element)}
            type="button"
            tabindex={props.tabindex}
            class={styles.title}
            classList={{ [styles["empty"] ?? ""]: props.value === "" }}
            aria-label={`${shown()}. ${props.label}`}
            onClick={() => setEditing(true)}
          >
            {shown()}
          </button>
        }
      >
        <TitleInput
          label={props.label}
          value={props.value}
          mayBeEmpty={props.mayBeEmpty}
          {...(props.maxLength !== undefined && { maxLength: props.maxLength })}
          onCancel={finish}
          onCommit={(title) => {
            props.onCommit(title);
            finish();
          }}
        />
      </Show>
    </Show>
  );
}
