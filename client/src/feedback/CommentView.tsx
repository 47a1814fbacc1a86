import type { Id } from "@resa/shared/model/id";
import { can } from "@resa/shared/model/role";
import Ellipsis from "lucide-solid/icons/ellipsis";
import Pencil from "lucide-solid/icons/pencil";
import Trash from "lucide-solid/icons/trash";
import { createEffect, createMemo, createSignal, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { colourOfPerson } from "../board/person-colour";
import { useWords } from "../i18n/WordsProvider";
import { Avatar } from "../ui/Avatar";
import { Icon } from "../ui/Icon";
import { Menu, type MenuItem } from "../ui/Menu";
import { CommentText } from "./CommentText";
import styles from "./CommentView.module.css";
import { Composer } from "./Composer";
import { ReactButton } from "./ReactButton";
import { createReacting } from "./reacting";
import { Reactions } from "./Reactions";
import { SendingLine } from "./SendingLine";
import { useTalk } from "./TalkProvider";
import { When } from "../i18n/When";

/** One comment: who said it and when, what was said, and how people react. Its author changes it here. */
export function CommentView(props: { commentId: Id }): JSX.Element {
  const t = useWords();
  const board = useBoard();
  const { projection, outbox, mayGive, me, nameOf, boardId } = useTalk();
  const id = untrack(() => props.commentId);
  const comment = createMemo(() => projection.comment(id));
  const reacting = createReacting("comment", id);
  const name = (): string => nameOf(comment()?.by ?? "");
  const [isEditing, setEditing] = createSignal(false);
  const isMine = (): boolean => comment()?.by === me();
  const isSent = (): boolean => [undefined, "done"].includes(outbox.of(id)?.state);
  let item: HTMLDivElement | undefined;

  const edit: MenuItem = {
    label: t("comments.edit"),
    icon: Pencil,
    onSelect: () => setEditing(true),
  };
  const remove: MenuItem = {
    label: t("comments.remove"),
    icon: Trash,
    danger: true,
    onSelect() {
      outbox.send({ what: "remove", id });
      item?.focus();
    },
  };
  const items = (): MenuItem[] => {
    if (!mayGive() || comment()?.deleted || !isSent()) return [];
    if (isMine()) return [edit, remove];
    return can(board.me().role, "feedback.moderate") ? [remove] : [];
  };
  const stopEditing = (): void => {
    setEditing(false);
    item?.focus();
  };
  // Where a facilitator deletes it meanwhile, the next letters must not go onto the board; whoever writes elsewhere by now is left there.
  createEffect(() => {
    if (!comment()?.deleted || !untrack(isEditing)) return;
    setEditing(false);
    if (document.activeElement === document.body) item?.focus();
  });

  return (
    <Show when={comment()}>
      {(comment) => (
        <div
          ref={(element) => (item = element)}
          class={styles.comment}
          tabindex="-1"
          data-comment={id}
        >
          <Avatar name={name()} colour={colourOfPerson(comment().by)} size={24} />
          <div class={styles.head}>
            <bdi class={styles.name}>{name()}</bdi>
            <span class={styles.when}>
              <When at={comment().at} />
              <Show when={comment().edited !== null && !comment().deleted}>
                {" · "}
                {t("comments.edited")}
              </Show>
            </span>
          </div>
          <span class={styles.menu}>
            <Show when={mayGive() && isSent() && !comment().deleted}>
              <ReactButton reacting={reacting} />
            </Show>
            <Show when={items().length > 0}>
              <Menu
                label={t("comments.more", { name: name() })}
                tooltip={t("comments.moreShort")}
                groups={[{ items: items() }]}
              >
                <Icon of={Ellipsis} size={16} />
              </Menu>
            </Show>
          </span>
          <div class={styles.body}>
            <Show
              when={!comment().deleted}
              fallback={<p class={styles.deleted}>{t("comments.deleted")}</p>}
            >
              <Show when={isEditing()} fallback={<CommentText comment={comment()} />}>
                <Composer
                  draftKey={`${boardId}.edit.${id}`}
                  start={comment().text}
                  label={t("comments.edit")}
                  done={t("comments.save")}
                  focus
                  onSend={(text, mentions) => {
                    if (text !== comment().text)
                      outbox.send({
                        what: "edit",
                        id,
                        text,
                        mentions: [...new Set([...mentions, ...comment().mentions])],
                      });
                    stopEditing();
                  }}
                  onCancel={stopEditing}
                />
              </Show>
              <Show when={isSent()}>
                <Reactions reacting={reacting} of={t("comments.by", { name: name() })} />
              </Show>
            </Show>
            <SendingLine subjects={[id, `edit/${id}`, `remove/${id}`]} />
          </div>
        </div>
      )}
    </Show>
  );
}
