import { A } from "@solidjs/router";
import { titleLimit } from "@resa/shared/model/board";
import { can } from "@resa/shared/model/role";
import type { BoardAnswer } from "@resa/shared/protocol/boards";
import BookCopy from "lucide-solid/icons/book-copy";
import Ellipsis from "lucide-solid/icons/ellipsis";
import LogOut from "lucide-solid/icons/log-out";
import PencilLine from "lucide-solid/icons/pencil-line";
import Trash from "lucide-solid/icons/trash";
import { createSignal, type JSX, Show } from "solid-js";
import { relativeTime } from "../../i18n/relative-time";
import { useLanguage, useWords } from "../../i18n/WordsProvider";
import { Confirm } from "../../ui/Confirm";
import { Icon } from "../../ui/Icon";
import { Menu, type MenuItem } from "../../ui/Menu";
import { TitleInput } from "../../ui/TitleInput";
import styles from "./BoardRow.module.css";

/** One board of the list: a link with when it changed, one's role, and a menu. */
export function BoardRow(props: {
  board: BoardAnswer;
  onRename: (title: string) => void;
  /** Keeps it as a template. */
  onKeep: () => void;
  onRemove: () => void;
  /** Asked and answered: the way back needs a link. */
  onLeave: () => void;
}): JSX.Element {
  const t = useWords();
  const [language] = useLanguage();
  const [doing, setDoing] = createSignal<"nothing" | "renaming" | "leaving">("nothing");
  const stop = () => setDoing("nothing");
  const when = () =>
    relativeTime(language(), props.board.changedAt, Date.now()) ?? t("home.justNow");

  const items = (): MenuItem[] => {
    const { role } = props.board;
    const rename: MenuItem = {
      label: t("home.rename"),
      icon: PencilLine,
      onSelect: () => setDoing("renaming"),
    };
    const keep: MenuItem = {
      label: t("template.save"),
      icon: BookCopy,
      onSelect: () => props.onKeep(),
    };
    const remove: MenuItem = {
      label: t("home.remove"),
      icon: Trash,
      danger: true,
      onSelect: () => props.onRemove(),
    };
    const leave: MenuItem = {
      label: t("members.leave"),
      icon: LogOut,
      danger: true,
      onSelect: () => setDoing("leaving"),
    };
    return [
      ...(can(role, "board.rename") ? [rename] : []),
      keep,
      ...(can(role, "board.remove") ? [remove] : [leave]),
    ];
  };

  return (
    <li class={styles.row}>
      <div class={styles.title}>
        <Show
          when={doing() === "renaming"}
          fallback={<A href={`/board/${props.board.id}`}>{props.board.title}</A>}
        >
          <TitleInput
            label={t("home.boardTitle")}
            value={props.board.title}
            maxLength={titleLimit}
            onCancel={stop}
            onCommit={(title) => {
              stop();
              props.onRename(title);
            }}
          />
        </Show>
      </div>
      <p class={styles.facts}>
        <span>{t(`people.role.${props.board.role}`)}</span>
        <span>{t("home.changed", { when: when() })}</span>
      </p>
      <div class={styles.more}>
        <Menu label={t("home.more", { title: props.board.title })} groups={[{ items: items() }]}>
          <Icon of={Ellipsis} />
        </Menu>
      </div>
      <Show when={doing() === "leaving"}>
        <div class={styles.question}>
          <Confirm
            text={t("members.leaveText")}
            yes={t("members.leaveYes")}
            no={t("members.no")}
            onYes={() => props.onLeave()}
            onNo={stop}
          />
        </div>
      </Show>
    </li>
  );
}
