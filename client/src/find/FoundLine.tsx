import SlidersHorizontal from "lucide-solid/icons/sliders-horizontal";
import { type JSX, Show } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import styles from "./FindPanel.module.css";
import { type NoteFilter, sizeOf } from "./note-filter";

/** What was found and what stands back, in words that are also spoken; and the way to the filter. */
export function FoundLine(props: {
  /** Whether anything is looked for. */
  isAsked: boolean;
  /** The hit that one stands at; −1 = none. */
  at: number;
  count: number;
  dimmed: number;
  filter: NoteFilter;
  onClear: () => void;
  /** The element that holds the filter when it is open. */
  filterId: string;
  isFilterOpen: boolean;
  onFilterOpen: (open: boolean) => void;
}): JSX.Element {
  const t = useWords();
  const found = (): string => {
    const { at, count } = props;
    if (!props.isAsked) return "";
    if (count === 0) return t("find.nothing");
    return at === -1 ? t("find.found", { count }) : t("find.position", { at: at + 1, count });
  };
  return (
    <div class={styles.line}>
      <div class={styles.found} role="status">
        <p>{found()}</p>
        <Show when={props.dimmed > 0}>
          <p>{t("find.dimmed", { count: props.dimmed })}</p>
        </Show>
      </div>
      <Show when={sizeOf(props.filter) > 0}>
        <button type="button" class={styles.quiet} onClick={() => props.onClear()}>
          {t("find.clear")}
        </button>
      </Show>
      <button
        type="button"
        class={styles.quiet}
        aria-expanded={props.isFilterOpen}
        aria-controls={props.isFilterOpen ? props.filterId : undefined}
        onClick={() => props.onFilterOpen(!props.isFilterOpen)}
      >
        <Icon of={SlidersHorizontal} size={16} />
        {t("find.filter")}
      </button>
    </div>
  );
}
