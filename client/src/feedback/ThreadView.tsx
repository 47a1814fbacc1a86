import { type Id, makeId } from "@resa/shared/model/id";
import CircleCheck from "lucide-solid/icons/circle-check";
import RotateCcw from "lucide-solid/icons/rotate-ccw";
import { createEffect, createMemo, For, type JSX, Show, untrack } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import { comeTo } from "./come-to";
import { CommentView } from "./CommentView";
import { Composer } from "./Composer";
import { createReading } from "./create-reading";
import { createWriting } from "./create-writing";
import { SendingLine } from "./SendingLine";
import { useTalk } from "./TalkProvider";
import styles from "./ThreadView.module.css";
import { When } from "../i18n/When";
import way from "./Way.module.css";

/** A conversation: what was said, the answer that is being written, and whether it is settled. */
export function ThreadView(props: {
  threadId: Id;
  /** Told when somebody begins to write in it, and when nothing is being written there any more. */
  onWriting?: (isWriting: boolean) => void;
}): JSX.Element {
  const t = useWords();
  const { projection, outbox, unread, mayGive, nameOf, boardId } = useTalk();
  const id = untrack(() => props.threadId);
  const thread = createMemo(() => projection.thread(id));
  const resolved = createMemo(() => thread()?.resolved ?? null);
  const first = createMemo(() => projection.comment(id));
  const writing = createWriting();
  // Somebody else may resolve it meanwhile: what is being written must not go from under the hands.
  const mayAnswer = createMemo<boolean>(
    (was) => resolved() === null || (was && writing.is()),
    false,
  );
  createEffect(() => props.onWriting?.(writing.is()));
  let article: HTMLElement | undefined;
  let end: HTMLDivElement | undefined;
  createReading(
    () => end,
    () => unread.of(id) > 0,
    () => unread.read(id),
  );
  const isSent = (): boolean => [undefined, "done"].includes(outbox.of(id)?.state);
  const reply = (text: string, mentions: readonly Id[]): void => {
    const replyId = makeId();
    outbox.send({ what: "reply", id: replyId, threadId: id, text, mentions });
    comeTo(replyId);
  };
  const settle = (resolved: boolean): void => {
    writing.stop();
    const around = article?.closest("[data-talk], [data-comments]");
    outbox.send({ what: "resolve", id, resolved });
    // The button goes with what it did, and perhaps the whole conversation.
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      const near = article?.isConnected ? article : around?.querySelector("button");
      near?.focus({ preventScroll: true });
    });
  };

  return (
    <Show when={thread()}>
      <article
        ref={(element) => {
          article = element;
          writing.follow(element);
        }}
        class={styles.thread}
        tabindex="-1"
        aria-label={t("comments.thread", { name: nameOf(first()?.by ?? "") })}
        data-thread={id}
        data-resolved={resolved() !== null || undefined}
      >
        <div role="log" aria-label={t("comments.title")} class={styles.log}>
          <For each={projection.comments(id)}>
            {(commentId) => <CommentView commentId={commentId} />}
          </For>
        </div>
        <div ref={(element) => (end = element)} />
        <Show when={resolved()}>
          {(resolved) => (
            <p class={styles.resolved}>
              <Icon of={CircleCheck} size={16} />
              <span>
                {t("comments.resolvedBy", { name: nameOf(resolved().by) })}{" "}
                <When at={resolved().at} />
              </span>
            </p>
          )}
        </Show>
        <SendingLine subjects={[`resolve/${id}`]} />
        <Show when={mayGive()}>
          <Show when={mayAnswer()}>
            <Composer
              draftKey={`${boardId}.reply.${id}`}
              label={t("comments.reply")}
              done={t("comments.send")}
              onSend={reply}
            />
          </Show>
          <Show
            when={resolved() === null}
            fallback={
              <button type="button" class={way.way} data-reopen onClick={() => settle(false)}>
                <Icon of={RotateCcw} size={16} />
                {t("comments.reopen")}
              </button>
            }
          >
            <Show when={isSent()}>
              <button type="button" class={way.way} onClick={() => settle(true)}>
                <Icon of={CircleCheck} size={16} />
                {t("comments.resolve")}
              </button>
            </Show>
          </Show>
        </Show>
      </article>
    </Show>
  );
}
