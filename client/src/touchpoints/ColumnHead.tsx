import ArrowDown from "lucide-solid/icons/arrow-down";
import ArrowUp from "lucide-solid/icons/arrow-up";
import type { JSX } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import { type Column, type Sorting, sortedBy } from "./columns";
import styles from "./TouchpointTable.module.css";

/** The head of a column; a press sorts by it, another turns it round. */
export function ColumnHead(props: {
  column: Column;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
}): JSX.Element {
  const t = useWords();
  const isSorted = (): boolean => props.sorting.column === props.column;
  return (
    <th
      scope="col"
      data-column={props.column}
      aria-sort={isSorted() ? props.sorting.direction : "none"}
    >
      <button
        type="button"
        class={styles.sort}
        onClick={() => props.onSort(sortedBy(props.column, props.sorting))}
      >
        {t(`touchpoint.${props.column}`)}
        <Icon
          of={isSorted() && props.sorting.direction === "descending" ? ArrowUp : ArrowDown}
          size={14}
        />
      </button>
    </th>
  );
}
