import type { Id } from "@resa/shared/model/id";
import { type Reactable, type Reaction, reactions } from "@resa/shared/model/reaction";
import SmilePlus from "lucide-solid/icons/face-slightly-smiling-plus";
import { createMemo, createSignal, For, type JSX, Show } from "solid-js";

import { useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import { IconButton } from "../ui/IconButton";
import { moveBeside } from "../ui/place-beside";
import { reactionIcon } from "./reaction-icon";
import styles from "./Reactions.module.css";
import { useTalk } from "./TalkProvider";

/** How people react to a note or a comment: a press joins in, or takes one's own back. `of` is what it is, for those who hear it. */
export function Reactions(props: { on: Reactable; id: Id; of: string }): JSX.Element {
  const t = useWords();
  const { projection, outbox, mayGive, me, nameOf } = useTalk();
  const [isOpen, setOpen] = createSignal(false);
  let picker: HTMLDivElement | undefined;
  let place: HTMLSpanElement | undefined;
  const opener = (): HTMLElement | null | undefined => place?.querySelector("button");

  const given = createMemo(() => projection.reactions(props.on, props.id));
  const kinds = createMemo(() => given().map(({ reaction }) => reaction), [], {
    equals: (a, b) => a.join() === b.join(),
  });
  const people = (kind: Reaction): readonly Id[] =>
    given().find(({ reaction }) => reaction === kind)?.people ?? [];
  const isMine = (kind: Reaction): boolean => people(kind).includes(me());
  const toggle = (reaction: Reaction): void => {
    outbox.send({ what: "react", on: props.on, id: props.id, reaction, isOn: !isMine(reaction) });
    // The last one takes its button along.
    if (people(reaction).length === 0) opener()?.focus();
  };
  const said = (kind: Reaction): string =>
    `${t(`comments.reaction.${kind}`)}: ${people(kind).map(nameOf).join(", ")}`;
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

  return (
    <div
      class={styles.reactions}
      role="group"
      aria-label={t("comments.reactionsTo", { of: props.of })}
    >
      <For each={kinds()}>
        {(kind) => (
          <button
            type="button"
            class={styles.chip}
            aria-pressed={isMine(kind)}
            aria-label={said(kind)}
            title={said(kind)}
            disabled={!mayGive()}
            data-count={people(kind).length}
            onClick={() => toggle(kind)}
          >
            <Icon of={reactionIcon[kind]} size={14} />
          </button>
        )}
      </For>
      <Show when={mayGive()}>
        <span ref={(element) => (place = element)} class={styles.opener} data-react>
          <IconButton label={t("comments.react")} onClick={() => (isOpen() ? close() : open())}>
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
          onKeyDown={(event) => {
            const buttons = [...event.currentTarget.querySelectorAll("button")];
            const at = buttons.findIndex((button) => button === document.activeElement);
            const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
            event.stopPropagation();
            if (event.key === "Escape" || event.key === "Tab") {
              event.preventDefault();
              close();
            } else if (by !== undefined) {
              event.preventDefault();
              buttons.at((at + by) % buttons.length)?.focus();
            }
          }}
        >
          <Show when={isOpen()}>
            <For each={reactions}>
              {(kind) => (
                <button
                  type="button"
                  class={styles.choice}
                  aria-pressed={isMine(kind)}
                  aria-label={t(`comments.reaction.${kind}`)}
                  title={t(`comments.reaction.${kind}`)}
                  onClick={() => {
                    close();
                    toggle(kind);
                  }}
                >
                  <Icon of={reactionIcon[kind]} size={20} />
                </button>
              )}
            </For>
          </Show>
        </div>
      </Show>
    </div>
  );
}
