import ChevronDown from "lucide-solid/icons/chevron-down";
import { createSignal, createUniqueId, type JSX, Show } from "solid-js";
import { useWords } from "../../../i18n/WordsProvider";
import { Icon } from "../../../ui/Icon";
import { moveBeside } from "../../../ui/place-beside";
import styles from "./HeadStory.module.css";
import { VisionFields } from "./VisionFields";

/** Opens what customers should think, feel and say afterwards. Escape and a press elsewhere close it. */
export function VisionButton(props: { tabindex: 0 | -1 }): JSX.Element {
  const t = useWords();
  const titleId = createUniqueId();
  const [isOpen, setOpen] = createSignal(false);
  let button: HTMLButtonElement | undefined;
  let panel: HTMLDivElement | undefined;
  // The press on the button of an open panel closes it as a press elsewhere; the click must not open it again.
  let wasOpen = false;

  const open = (): void => {
    if (!panel || !button) return;
    panel.showPopover();
    moveBeside(panel, button, "below-start");
    panel.focus();
  };
  const close = (): void => {
    panel?.hidePopover();
    button?.focus();
  };

  return (
    <>
      <button
        ref={(element) => (button = element)}
        type="button"
        class={styles.visionButton}
        tabindex={props.tabindex}
        aria-haspopup="dialog"
        aria-expanded={isOpen()}
        onPointerDown={() => (wasOpen = isOpen())}
        onClick={() => {
          if (!wasOpen) open();
          wasOpen = false;
        }}
      >
        {t("story.vision")}
        <Icon of={ChevronDown} size={16} />
      </button>
      <div
        ref={(element) => (panel = element)}
        class={styles.vision}
        popover="auto"
        role="dialog"
        tabindex="-1"
        aria-labelledby={titleId}
        onBeforeToggle={(event) => setOpen(event.newState === "open")}
        onPointerDown={(event) => event.stopPropagation()}
        onKeyDown={(event) => {
          if (event.key === "Escape" && !event.defaultPrevented) {
            event.preventDefault();
            close();
          }
          event.stopPropagation();
        }}
      >
        <Show when={isOpen()}>
          <h3 id={titleId}>{t("story.vision")}</h3>
          <p>{t("story.visionText")}</p>
          <VisionFields />
        </Show>
      </div>
    </>
  );
}
