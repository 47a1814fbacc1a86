import { makeId } from "@resa/shared/model/id";
import Plus from "lucide-solid/icons/plus";
import { createEffect, createMemo, createSignal, For, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import { type ThingAnchor, titleOf } from "./anchor";
import { comeTo } from "./come-to";
import { useCommentsDesk } from "./comments-desk";
import { Composer } from "./Composer";
import { createWriting } from "./create-writing";
import { ReactButton } from "./ReactButton";
import { createReacting } from "./reacting";
import { Reactions } from "./Reactions";
import { useTalk } from "./TalkProvider";
import styles from "./ThingTalk.module.css";
import { ThreadView } from "./ThreadView";
import way from "./Way.module.css";

/** What is said about one thing of the board, and the place to say more. */
export function ThingTalk(props: {
  anchor: ThingAnchor;
  /** Whether it stands under a name of its own already. */
  isNamed?: boolean;
}): JSX.Element {
  const t = useWords();
  const { projection: board } = useBoard();
  const { projection, outbox, mayGive, boardId } = useTalk();
  const desk = useCommentsDesk();
  const [isBeginning, begin] = createSignal(false);
  const [showsResolved, showResolved] = createSignal(false);
  let section: HTMLElement | undefined;
  let another: HTMLButtonElement | undefined;

  const reacting = createReacting(
    "note",
    untrack(() => props.anchor.id),
  );
  const threadIds = createMemo(() => projection.threadsOn(props.anchor.id));
  const isOpen = (id: string): boolean => projection.thread(id)?.resolved === null;
  const [writtenIn, writeIn] = createSignal<readonly string[]>([]);
  // One in which somebody writes here stays where it is, though others resolve it.
  const open = createMemo<readonly string[]>(
    (was) =>
      threadIds().filter((id) => isOpen(id) || (was.includes(id) && writtenIn().includes(id))),
    [],
  );
  const resolved = createMemo(() => threadIds().filter((id) => !open().includes(id)));
  // So does the field for the first one, when somebody else has begun one.
  const beginning = createWriting();
  const begins = createMemo<boolean>(
    (was) => open().length === 0 || isBeginning() || (was && beginning.is()),
    false,
  );
  const title = createMemo(() => titleOf(props.anchor, board, t) ?? "");
  const isNote = (): boolean => board.arrangement.note(props.anchor.id) !== undefined;

  const send = (text: string, mentions: readonly string[]): void => {
    begin(false);
    beginning.stop();
    const about = Array.from(title()).slice(0, 200).join("").trim();
    const id = makeId();
    outbox.send({ what: "thread", id, anchor: props.anchor, about, text, mentions });
    comeTo(id);
  };
  const cancel = (): void => {
    begin(false);
    beginning.stop();
    another?.focus();
  };
  // Asked for by a key or a press on the canvas: where one writes comes into view.
  createEffect(() => {
    if (desk.wanted() !== props.anchor.id) return;
    desk.want(null);
    // On a phone the keyboard would cover what has been said.
    const isForReading = open().length > 0 && window.matchMedia("(pointer: coarse)").matches;
    const field =
      (isForReading ? null : section?.querySelector<HTMLElement>("textarea")) ??
      section?.querySelector<HTMLElement>("[data-comment], button");
    field?.focus({ preventScroll: true });
    // With the buttons that come with the focus.
    (field?.closest("form") ?? field)?.scrollIntoView({ block: "nearest" });
  });

  return (
    <div
      ref={(element) => (section = element)}
      class={styles.talk}
      role="group"
      aria-label={t("comments.on", { title: title() })}
      data-talk
    >
      <Show when={!props.isNamed}>
        <p class={styles.title} aria-hidden="true">
          {t("comments.title")}
        </p>
      </Show>
      <Show when={isNote()}>
        <Reactions reacting={reacting} of={title()}>
          {mayGive() && <ReactButton reacting={reacting} />}
        </Reactions>
      </Show>
      <For each={open()}>
        {(id) => (
          <ThreadView
            threadId={id}
            onWriting={(isWriting) =>
              writeIn((ids) => [...ids.filter((other) => other !== id), ...(isWriting ? [id] : [])])
            }
          />
        )}
      </For>
      <Show when={mayGive()}>
        <Show
          when={begins()}
          fallback={
            <button
              ref={(element) => (another = element)}
              type="button"
              class={way.way}
              onClick={() => begin(true)}
            >
              <Icon of={Plus} size={16} />
              {t("comments.another")}
            </button>
          }
        >
          <div ref={beginning.follow}>
            <Composer
              draftKey={`${boardId}.on.${props.anchor.id}`}
              label={t("comments.write")}
              done={t("comments.send")}
              focus={isBeginning()}
              onSend={send}
              {...(isBeginning() ? { onCancel: cancel } : {})}
            />
          </div>
        </Show>
      </Show>
      <Show when={!mayGive() && threadIds().length === 0}>
        <p class={styles.none}>{t("comments.noneHere")}</p>
      </Show>
      <Show when={resolved().length > 0}>
        <button
          type="button"
          class={way.way}
          aria-expanded={showsResolved()}
          onClick={() => showResolved(!showsResolved())}
        >
          {t("comments.resolvedCount", { count: resolved().length })}
        </button>
        <Show when={showsResolved()}>
          <For each={resolved()}>{(id) => <ThreadView threadId={id} />}</For>
        </Show>
      </Show>
    </div>
  );
}
