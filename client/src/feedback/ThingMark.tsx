import { reactions } from "@resa/shared/model/reaction";
import MessageCircle from "lucide-solid/icons/message-circle";
import { createMemo, For, type JSX, Show, untrack } from "solid-js";
import type { TalkedOf } from "../canvas/feedback-desk";
import { useCanvas } from "../canvas/CanvasProvider";
import { useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import { useCommentsDesk } from "./comments-desk";
import { reactionIcon } from "./reaction-icon";
import { useTalk } from "./TalkProvider";
import styles from "./ThingMark.module.css";

/** On a note's card: how many comments stand in its open threads, and how people react. The card itself says it in words. */
export function NoteMark(props: { of: TalkedOf }): JSX.Element {
  const { projection } = useTalk();
  const id = untrack(() => props.of.id);
  const count = createMemo(() => projection.countOn(id));
  const given = createMemo(() => projection.reactions("note", id));
  const total = (): number => given().reduce((sum, { people }) => sum + people.length, 0);
  return (
    <>
      <Show when={count() > 0}>
        <span class={styles.bubble} data-talked={id} data-count={count()} aria-hidden="true">
          <Icon of={MessageCircle} size={12} />
        </span>
      </Show>
      <Show when={total() > 0}>
        <span class={styles.given} data-reacted data-count={total()} aria-hidden="true">
          <For each={reactions.filter((kind) => given().some(({ reaction }) => reaction === kind))}>
            {(kind) => <Icon of={reactionIcon[kind]} size={12} />}
          </For>
        </span>
      </Show>
    </>
  );
}

/** At the head of a step, phase, lane or journey: how many comments there are; a press leads to them. */
export function HeadMark(props: { of: TalkedOf; tabindex: 0 | -1 | undefined }): JSX.Element {
  const t = useWords();
  const { projection } = useTalk();
  const { selection } = useCanvas();
  const desk = useCommentsDesk();
  const { kind, id } = untrack(() => props.of);
  const count = createMemo(() => projection.countOn(id));
  return (
    <Show when={count() > 0}>
      <button
        type="button"
        class={styles.head}
        data-kind={kind}
        tabindex={props.tabindex}
        aria-label={t("comments.count", { count: count() })}
        onClick={() => {
          if (kind !== "note") selection.choose({ kind, id });
          desk.want(id);
        }}
      >
        <Icon of={MessageCircle} size={14} />
        {count()}
      </button>
    </Show>
  );
}
