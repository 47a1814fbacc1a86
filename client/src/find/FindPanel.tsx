import type { Id } from "@resa/shared/model/id";
import {
  createEffect,
  createMemo,
  createSignal,
  createUniqueId,
  type JSX,
  on,
  Show,
  untrack,
} from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { rectOfRecord } from "../board/record-rect";
import { useWords } from "../i18n/WordsProvider";
import { createSidePlace } from "../ui/create-side-place";
import { createFinder } from "./create-finder";
import type { Find } from "./create-find";
import { createHitWalk } from "./create-hit-walk";
import { FilterFields } from "./FilterFields";
import floating from "../ui/floating-panel.module.css";
import styles from "./FindPanel.module.css";
import type { Cover, FindView } from "./find-view";
import { FoundLine } from "./FoundLine";
import { HitList } from "./HitList";
import { everyNote } from "./note-filter";
import { SearchRow } from "./SearchRow";
import type { Thing } from "./thing";
import { textOfRecord } from "../board/record-text";

/** Finds words on the board, filters its notes, and goes from hit to hit. It floats over the canvas and leaves it in reach. */
export default function FindPanel(props: {
  find: Find;
  view: FindView;
  nameOf: (personId: Id) => string;
}): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  // One canvas for as long as the panel is open, and for taking its marks away when it closes.
  const view = untrack(() => props.view);
  const filterId = createUniqueId();
  const [search, setSearch] = createSignal("");
  const [filter, setFilter] = createSignal(everyNote);
  const [isFilterOpen, openFilter] = createSignal(false);
  const query = createMemo(() => ({ search: search(), filter: filter() }));
  const { hits, dimmed } = createFinder(query, {
    projection,
    textOf: ({ record, id }) => textOfRecord(record, id, projection, t),
    mark: (noteId, mark) => view.mark(noteId, mark),
  });
  const walk = createHitWalk(hits);

  let panel: HTMLElement | undefined;
  let reached: Thing | undefined;

  const show = (hit: Thing | undefined): void => {
    const place = hit && rectOfRecord(hit.record, hit.id, projection);
    if (!hit || !panel) return;
    reached = hit;
    if (place) view.reveal(place, coverOf(panel));
    if (hit.record === "notes") view.select(hit.id);
  };
  const field = () => panel?.querySelector("input");
  const focusField = (): void => field()?.focus({ preventScroll: true });
  const goOn = (step: 1 | -1): void => show(walk.on(step));
  const close = (): void => {
    const note = reached?.record === "notes" ? cardOf(reached.id) : null;
    props.find.close(note);
  };
  createSidePlace(close);

  createEffect(
    on(
      () => props.find.asked(),
      () => {
        focusField();
        field()?.select();
        const at = props.find.at();
        if (at !== "words") openFilter(true);
        if (typeof at !== "object") return;
        setSearch("");
        setFilter({ ...everyNote, ...at });
      },
    ),
  );

  return (
    <search
      ref={(element) => (panel = element)}
      class={`${floating.panel} ${styles.panel}`}
      aria-label={t("find.title")}
      on:keydown={(event) => {
        if (event.key !== "Escape" || event.isComposing) return;
        event.preventDefault();
        close();
      }}
    >
      <SearchRow search={search()} onSearch={setSearch} onStep={goOn} onClose={close} />
      <FoundLine
        isAsked={search().trim() !== "" || filter() !== everyNote}
        at={walk.at()}
        count={hits().length}
        dimmed={dimmed()}
        filter={filter()}
        onClear={() => {
          setFilter(everyNote);
          // The button goes with what it cleared.
          focusField();
        }}
        filterId={filterId}
        isFilterOpen={isFilterOpen()}
        onFilterOpen={openFilter}
      />
      <Show when={isFilterOpen()}>
        <FilterFields
          id={filterId}
          filter={filter()}
          nameOf={(id) => props.nameOf(id)}
          onFilter={setFilter}
        />
      </Show>
      <HitList
        hits={hits()}
        at={walk.at()}
        search={search()}
        onChoose={(hit) => {
          walk.to(hit);
          show(hit);
        }}
      />
    </search>
  );
}

/** The inspector stands beside the panel where the window is wide enough for both, px. */
const inspector = { width: 276, from: 1200 };

/** What is covered while one searches: the top of a phone, else the right of the window. */
function coverOf(panel: HTMLElement): Cover {
  const { width, height } = panel.getBoundingClientRect();
  if (width > innerWidth / 2) return { top: height };
  return { right: width + 24 + (innerWidth >= inspector.from ? inspector.width : 0) };
}

const cardOf = (noteId: Id): Element | null =>
  document.querySelector(`[data-note="${CSS.escape(noteId)}"]`);
