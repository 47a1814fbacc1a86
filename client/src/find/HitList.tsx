import { createEffect, createMemo, createSignal, For, type JSX, on, Show } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { wordsOf } from "./fold-text";
import { HitRow } from "./HitRow";
import styles from "./HitList.module.css";
import type { Thing } from "./thing";

/** The height of a row, px, as the style sheet has it; and how many are kept beyond what is in view. */
const rowHeight = 56;
const margin = 4;

/** The hits, one below the other. Only those in view are drawn: there may be ten thousand. */
export function HitList(props: {
  hits: readonly Thing[];
  at: number;
  search: string;
  onChoose: (hit: Thing) => void;
}): JSX.Element {
  const t = useWords();
  const [top, setTop] = createSignal(0);
  const [height, setHeight] = createSignal(0);
  const words = createMemo(() => wordsOf(props.search));
  const first = createMemo(() => Math.max(0, Math.floor(top() / rowHeight) - margin));
  const shown = createMemo(() =>
    props.hits.slice(first(), Math.ceil((top() + height()) / rowHeight) + margin),
  );
  let list: HTMLElement | undefined;
  const measure = (): void => {
    setTop(list?.scrollTop ?? 0);
    setHeight(list?.clientHeight ?? 0);
  };

  // As long as there are hits, the list stands there; how high it is follows from how many.
  createEffect(() => (props.hits.length, measure()));
  createEffect(
    on(
      () => props.at,
      (at) => {
        if (!list || at === -1) return;
        const rowTop = at * rowHeight;
        const least = rowTop + rowHeight - list.clientHeight;
        list.scrollTop = Math.max(least, Math.min(list.scrollTop, rowTop));
      },
    ),
  );

  return (
    <Show when={props.hits.length > 0}>
      <div ref={(element) => (list = element)} class={styles.window} onScroll={measure}>
        <ol
          class={styles.list}
          aria-label={t("find.results")}
          style={{ height: `${props.hits.length * rowHeight}px` }}
        >
          <For each={shown()}>
            {(hit, index) => (
              <li
                class={styles.row}
                aria-setsize={props.hits.length}
                aria-posinset={first() + index() + 1}
                style={{ top: `${(first() + index()) * rowHeight}px` }}
              >
                <HitRow
                  hit={hit}
                  words={words()}
                  isCurrent={first() + index() === props.at}
                  onChoose={() => props.onChoose(hit)}
                />
              </li>
            )}
          </For>
        </ol>
      </div>
    </Show>
  );
}
