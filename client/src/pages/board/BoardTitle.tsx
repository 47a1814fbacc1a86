import { titleLimit } from "@resa/shared/model/board";
import { can } from "@resa/shared/model/role";
import type { JSX } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { EditableTitle } from "../../ui/EditableTitle";
import styles from "./TopBar.module.css";

/** What the board is called; whoever may rename it does so here. */
export function BoardTitle(): JSX.Element {
  const t = useWords();
  const { projection, titles, me, mayEdit } = useBoard();
  return (
    <h1 class={styles.title}>
      <EditableTitle
        value={projection.board().title}
        label={t("board.boardTitle")}
        placeholder={t("board.untitled")}
        maxLength={titleLimit}
        readOnly={!(mayEdit() && can(me().role, "board.rename"))}
        onCommit={(title) => titles.renameBoard(title)}
      />
    </h1>
  );
}
