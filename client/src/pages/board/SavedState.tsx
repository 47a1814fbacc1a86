import { createMemo, createSignal, createUniqueId, type JSX, Show } from "solid-js";
import type { Saving } from "../../board/saving";
import { useWords } from "../../i18n/WordsProvider";
import { Icon } from "../../ui/Icon";
import { moveBeside } from "../../ui/place-beside";
import { createCalmSaving } from "./calm-saving";
import { createNarrow } from "../../ui/create-narrow";
import { savedNews, savedWords } from "./saved-words";
import styles from "./SavedState.module.css";

/** Says in words how the changes made here stand; a press on the words says what they mean. */
export function SavedState(props: { saving: Saving }): JSX.Element {
  const t = useWords();
  const id = createUniqueId();
  const isNarrow = createNarrow();
  const saving = createCalmSaving(() => props.saving);
  const words = createMemo(() => savedWords(saving(), t));
  const [isOpen, setOpen] = createSignal(false);
  // What was refused stands in a notice below the bar, word for word.
  const isShort = () => isNarrow() || words().tone === "danger";
  let button: HTMLButtonElement | undefined;

  const wasOffline = createMemo((before: boolean) => before || saving().state === "offline", false);

  return (
    <>
      <button
        ref={(element) => (button = element)}
        type="button"
        class={styles.state}
        data-tone={words().tone}
        aria-label={words().long}
        aria-expanded={isOpen()}
        popovertarget={id}
      >
        <Icon of={words().icon} size={16} />
        {isShort() ? words().short : words().long}
      </button>
      <div
        id={id}
        class={styles.meaning}
        popover="auto"
        onBeforeToggle={(event) => setOpen(event.newState === "open")}
        onToggle={(event) => {
          if (isOpen() && button) moveBeside(event.currentTarget, button, "below-end");
        }}
      >
        <Show when={isOpen()}>
          <strong>{words().long}</strong>
          <p>{words().meaning}</p>
        </Show>
      </div>
      <div class="spoken" aria-live="polite">
        {savedNews(saving(), wasOffline(), t)}
      </div>
    </>
  );
}
