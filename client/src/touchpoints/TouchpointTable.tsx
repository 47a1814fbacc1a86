import type { Id } from "@resa/shared/model/id";
import { createMemo, createSignal, For, type JSX } from "solid-js";
import { useLanguage, useWords } from "../i18n/WordsProvider";
import { useBoard } from "../board/BoardProvider";
import { columns, inOrder, type Sorting, sortRows } from "./columns";
import { ColumnHead } from "./ColumnHead";
import { TableTools } from "./TableTools";
import { TouchpointRow } from "./TouchpointRow";
import { createValues } from "./values";
import styles from "./TouchpointTable.module.css";

/**
 * The rows of a journey's touchpoints, each edited in place. They are sorted when somebody asks for it, and when rows come or go: a row
 * that is being filled in stays where it is.
 */
export function TouchpointTable(props: { noteIds: readonly Id[] }): JSX.Element {
  const t = useWords();
  const [language] = useLanguage();
  const { projection } = useBoard();
  const values = createValues(projection);
  // The same once more sorts anew.
  const [sorting, sort] = createSignal<Sorting>(inOrder, { equals: false });
  const sorted = createMemo(() => {
    const { column, direction } = sorting();
    if (column === "step" && direction === "ascending") return props.noteIds;
    if (column === "step") return props.noteIds.toReversed();
    return sortRows(props.noteIds, (id) => values.now(id, column), direction, language());
  });

  return (
    <>
      <TableTools noteIds={sorted()} sorting={sorting()} onSort={sort} />
      <div class={styles.scroller}>
        <table class={styles.table}>
          <caption class="spoken">{t("touchpoint.title")}</caption>
          <thead>
            <tr>
              <For each={columns}>
                {(column) => <ColumnHead column={column} sorting={sorting()} onSort={sort} />}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={sorted()}>{(noteId) => <TouchpointRow noteId={noteId} />}</For>
          </tbody>
        </table>
      </div>
    </>
  );
}
