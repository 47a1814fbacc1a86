import type { Id } from "@resa/shared/model/id";
import MessageCircle from "lucide-solid/icons/message-circle";
import { createMemo, createSignal, createUniqueId, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import { anchorOn, titleOf } from "./anchor";
import { useCommentsDesk } from "./comments-desk";
import styles from "./MomentTalk.module.css";
import { ReactButton } from "./ReactButton";
import { createReacting } from "./reacting";
import { Reactions } from "./Reactions";
import { TalkProvider, useTalk } from "./TalkProvider";
import { ThingTalk } from "./ThingTalk";

/** What is said about a moment of truth, on its card: first how much, and with a press all of it. */
export function MomentTalk(props: { momentId: Id; nameOf: (personId: Id) => string }): JSX.Element {
  return (
    <TalkProvider nameOf={(id) => props.nameOf(id)}>
      <Foot momentId={props.momentId} />
    </TalkProvider>
  );
}

function Foot(props: { momentId: Id }): JSX.Element {
  const t = useWords();
  const { projection: board } = useBoard();
  const { projection, unread, mayGive } = useTalk();
  const desk = useCommentsDesk();
  const [isOpen, setOpen] = createSignal(false);
  const talkId = createUniqueId();
  const id = untrack(() => props.momentId);
  const isNote = (): boolean => board.arrangement.note(id) !== undefined;
  const reacting = createReacting("note", id);
  const anchor = createMemo(() => anchorOn({ kind: isNote() ? "note" : "step", id }, id, board));
  const count = createMemo(() => projection.countOn(id));
  const news = createMemo(() =>
    projection.threadsOn(id).reduce((sum, threadId) => sum + unread.of(threadId), 0),
  );
  const has = (): boolean => projection.threadsOn(id).length > 0;
  const title = (): string => {
    const now = anchor();
    return (now && titleOf(now, board, t)) ?? "";
  };

  return (
    <div class={styles.foot}>
      <div class={styles.row}>
        <Show when={has() || mayGive()}>
          <button
            type="button"
            class={styles.opener}
            aria-expanded={isOpen()}
            aria-controls={isOpen() ? talkId : undefined}
            onClick={() => {
              setOpen(!isOpen());
              // Where nobody has said anything yet, one has come to write.
              if (isOpen() && !has()) desk.want(id);
            }}
          >
            <Icon of={MessageCircle} size={18} />
            {count() > 0 ? t("comments.count", { count: count() }) : t("comments.comment")}
            <Show when={news() > 0}>
              <strong class={styles.new}>{t("comments.new", { count: news() })}</strong>
            </Show>
          </button>
        </Show>
        <Show when={isNote() && !isOpen()}>
          <Reactions reacting={reacting} of={title()}>
            {mayGive() && <ReactButton reacting={reacting} />}
          </Reactions>
        </Show>
      </div>
      <Show when={isOpen() && anchor()}>
        {(anchor) => (
          <div id={talkId}>
            <ThingTalk anchor={anchor()} isNamed />
          </div>
        )}
      </Show>
    </div>
  );
}
