import { A } from "@solidjs/router";
import { titleLimit } from "@resa/shared/model/board";
import { can } from "@resa/shared/model/role";
import type { BoardAnswer } from "@resa/shared/protocol/boards";
import BookCopy from "lucide-solid/icons/book-copy";
import Ellipsis from "lucide-solid/icons/ellipsis";
import PencilLine from "lucide-solid/icons/pencil-line";
import Trash from "lucide-solid/icons/trash";
import { createSignal, type JSX, Show } from "solid-js";
import { relativeTime } from "../../i18n/relative-time";
import { useLanguage, useWords } from "../../i18n/WordsProvider";
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
}): JSX.Element {
  const t = useWords();
  const [language] = useLanguage();
  const [isRenaming, setRenaming] = createSignal(false);
  const when = () =>
    relativeTime(language(), props.board.changedAt, Date.now()) ?? t("home.justNow");

  const items = (): MenuItem[] => {
    const { role } = props.board;
    const rename: MenuItem = {
      label: t("home.rename"),
      icon: PencilLine,
      onSelect: () => setRenaming(true),
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
    return [
      ...(can(role, "board.rename") ? [rename] : []),
      keep,
      ...(can(role, "board.remove") ? [remove] : []),
    ];
  };

  return (
    <li class={styles.row}>
      <div class={styles.title}>
        <Show
          when={isRenaming()}
          fallback={<A href={`/board/${props.board.id}`}>{props.board.title}</A>}
        >
          <TitleInput
            label={t("home.boardTitle")}
            value={props.board.title}
            maxLength={titleLimit}
            onCancel={() => setRenaming(false)}
            onCommit={(title) => {
              setRenaming(false);
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
    </li>
  );
}
