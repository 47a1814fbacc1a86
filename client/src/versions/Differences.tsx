import Move from "lucide-solid/icons/move";
import Pencil from "lucide-solid/icons/pencil";
import Plus from "lucide-solid/icons/plus";
import Trash from "lucide-solid/icons/trash";
import type { JSX } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { WalkedList } from "../ui/WalkedList";
import styles from "./Differences.module.css";
import type { DifferenceRow } from "./difference-row";

const looks = {
  added: { icon: Plus, tone: "good" },
  changed: { icon: Pencil, tone: "warning" },
  moved: { icon: Move, tone: "accent" },
  removed: { icon: Trash, tone: "danger" },
} as const satisfies Record<DifferenceRow["what"], object>;

/** What is different, in a list that one can walk along on both sides. */
export function Differences(props: {
  rows: readonly DifferenceRow[];
  current: string | null;
  onChoose: (row: DifferenceRow) => void;
}): JSX.Element {
  const t = useWords();
  return (
    <section class={styles.differences} aria-label={t("versions.differences")}>
      <WalkedList
        items={props.rows}
        current={props.current}
        onChoose={(row) => props.onChoose(row)}
        row={(row) => ({
          ...looks[row.what],
          title: row.title || t("news.nameless"),
          foot: t(`versions.what.${row.what}`, { thing: t(`versions.thing.${row.thing}`) }),
        })}
        head={(at) => (
          <p role="status">
            {props.rows.length === 0
              ? t("versions.same")
              : at === -1
                ? t("versions.count", { count: props.rows.length })
                : t("news.at", { at: at + 1, count: props.rows.length })}
          </p>
        )}
        words={{
          previous: t("news.previous"),
          next: t("news.next"),
          more: (count) => t("news.more", { count }),
        }}
      />
    </section>
  );
}
