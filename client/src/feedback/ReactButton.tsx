import { reactions } from "@resa/shared/model/reaction";
import SmilePlus from "lucide-solid/icons/face-slightly-smiling-plus";
import { createSignal, For, type JSX, Show } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import { IconButton } from "../ui/IconButton";
import { moveBeside } from "../ui/place-beside";
import { reactionIcon } from "./reaction-icon";
import type { Reacting } from "./reacting";
import styles from "./Reactions.module.css";

/** Offers the six reactions. Arrows move among them, Escape and a press elsewhere close it. */
export function ReactButton(props: { reacting: Reacting }): JSX.Element {
  const t = useWords();
  const [isOpen, setOpen] = createSignal(false);
  let picker: HTMLDivElement | undefined;
  let place: HTMLSpanElement | undefined;
  // The press on the button of an open picker closes it as a press elsewhere; the click must not open it again.
  let wasOpen = false;

  const opener = (): HTMLElement | null | undefined => place?.querySelector("button");
  const open = (): void => {
    const anchor = opener();
    if (!picker || !anchor) return;
    picker.showPopover();
    moveBeside(picker, anchor, "below-end");
    picker.querySelector("button")?.focus();
  };
  const close = (): void => {
    picker?.hidePopover();
    opener()?.focus();
  };
  const press = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    const buttons = [...event.currentTarget.querySelectorAll("button")];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" || event.key === "Tab") close();
    else if (by !== undefined) buttons.at((at + by) % buttons.length)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <span
        ref={(element) => (place = element)}
        class={styles.opener}
        data-react
        onPointerDown={() => (wasOpen = isOpen())}
      >
        <IconButton
          label={t("comments.react")}
          onClick={() => {
            if (!wasOpen) open();
            wasOpen = false;
          }}
        >
          <Icon of={SmilePlus} size={16} />
        </IconButton>
      </span>
      <div
        ref={(element) => (picker = element)}
        class={styles.picker}
        popover="auto"
        role="group"
        aria-label={t("comments.react")}
        onBeforeToggle={(event) => setOpen(event.newState === "open")}
        on:keydown={press}
      >
        <Show when={isOpen()}>
          <For each={reactions}>
            {(kind) => (
              <button
                type="button"
                class={styles.choice}
                aria-pressed={props.reacting.isMine(kind)}
                aria-label={t(`comments.reaction.${kind}`)}
                title={t(`comments.reaction.${kind}`)}
                onClick={() => {
                  close();
                  props.reacting.toggle(kind);
                }}
              >
                <Icon of={reactionIcon[kind]} size={20} />
              </button>
            )}
          </For>
        </Show>
      </div>
    </>
  );
}
