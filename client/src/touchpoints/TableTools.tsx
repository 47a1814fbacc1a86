import type { Id } from "@resa/shared/model/id";
import Copy from "lucide-solid/icons/copy";
import ListPlus from "lucide-solid/icons/list-plus";
import { createSignal, createUniqueId, type JSX, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { ChannelList } from "../canvas/touchpoints/ChannelList";
import { useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { Select } from "../ui/Select";
import { useToast } from "../ui/ToastProvider";
import { columns, inOrder, type Sorting } from "./columns";
import { copySheet } from "./copy-sheet";
import styles from "./TableTools.module.css";
import { createValues } from "./values";

const largestGaps: Sorting = { column: "gap", direction: "ascending" };

/** What is done with the table as a whole: sorted, copied, and its channels kept in order. */
export function TableTools(props: {
  noteIds: readonly Id[];
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
}): JSX.Element {
  const t = useWords();
  const toast = useToast();
  const { projection, mayEdit } = useBoard();
  const values = createValues(projection);
  const listId = createUniqueId();
  const [isOpen, setOpen] = createSignal(false);
  const copy = (): void => {
    const heads = columns.map((column) =>
      column === "wished" || column === "actual"
        ? t("touchpoint.scale", { column: t(`touchpoint.${column}`) })
        : t(`touchpoint.${column}`),
    );
    const rows = props.noteIds.map((id) => columns.map((column) => values.now(id, column)));
    toast({ text: t(copySheet([heads, ...rows]) ? "touchpoint.copied" : "touchpoint.notCopied") });
  };

  return (
    <div class={styles.tools}>
      <p>{t("touchpoint.lead", { count: props.noteIds.length })}</p>
      <div class={styles.order}>
        <Select
          label={t("touchpoint.sort")}
          groups={[
            {
              choices: [
                { value: "step", label: t("touchpoint.sorts.step") },
                { value: "gap", label: t("touchpoint.sorts.gap") },
                ...(isUsual(props.sorting) ? [] : [{ value: "", label: otherName(props.sorting) }]),
              ],
            },
          ]}
          value={isUsual(props.sorting) ? props.sorting.column : ""}
          onChoose={(value) => props.onSort(value === "gap" ? largestGaps : inOrder)}
        />
      </div>
      <Button look="quiet" onClick={copy}>
        <Icon of={Copy} />
        {t("touchpoint.copy")}
      </Button>
      <Show when={mayEdit()}>
        <button
          type="button"
          class={styles.opens}
          aria-expanded={isOpen()}
          aria-controls={isOpen() ? listId : undefined}
          onClick={() => setOpen(!isOpen())}
        >
          <Icon of={ListPlus} />
          {t("touchpoint.channels.title")}
        </button>
        <Show when={isOpen()}>
          <div id={listId} class={styles.channels}>
            <ChannelList onClose={() => setOpen(false)} />
          </div>
        </Show>
      </Show>
    </div>
  );

  function otherName({ column, direction }: Sorting): string {
    return `${t(`touchpoint.${column}`)}, ${t(`touchpoint.${direction}`)}`;
  }
}

const isUsual = ({ column, direction }: Sorting): boolean =>
  direction === "ascending" && (column === "step" || column === "gap");
