import type { Id } from "@resa/shared/model/id";
import {
  createEffect,
  createMemo,
  createSignal,
  createUniqueId,
  type JSX,
  on,
  Show,
} from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useWords } from "../i18n/WordsProvider";
import { createFinder } from "./create-finder";
import type { Find } from "./create-find";
import { createWalk } from "./create-walk";
import { FilterFields } from "./FilterFields";
import styles from "./FindPanel.module.css";
import type { FindView } from "./find-view";
import { FoundLine } from "./FoundLine";
import { HitList } from "./HitList";
import { everyNote } from "./note-filter";
import { SearchRow } from "./SearchRow";
import type { Thing } from "./thing";
import { placeOfThing } from "./thing-place";
import { textOfThing } from "./thing-text";

/** Finds words on the board, filters its notes, and goes from hit to hit. It floats over the canvas and leaves it in reach. */
export default function FindPanel(props: {
  find: Find;
  view: FindView;
  nameOf: (personId: Id) => string;
}): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  const filterId = createUniqueId();
  const [search, setSearch] = createSignal("");
  const [filter, setFilter] = createSignal(everyNote);
  const [isFilterOpen, openFilter] = createSignal(false);
  const query = createMemo(() => ({ search: search(), filter: filter() }));
  const { hits, dimmed } = createFinder(query, {
    projection,
    textOf: (thing) => textOfThing(thing, projection, t),
    mark: (noteId, mark) => props.view.mark(noteId, mark),
  });
  const walk = createWalk(hits);

  let panel: HTMLElement | undefined;
  let reached: Thing | undefined;

  const show = (hit: Thing | undefined): void => {
    const place = hit && placeOfThing(hit, projection);
    if (!hit || !panel) return;
    reached = hit;
    if (place) props.view.reveal(place, coverOf(panel));
    if (hit.record === "notes") props.view.select(hit.id);
  };
  const goOn = (step: 1 | -1): void => show(walk.on(step));
  const close = (): void => {
    const note = reached?.record === "notes" ? cardOf(reached.id) : null;
    props.find.close(note);
  };

  createEffect(
    on(props.find.asked, () => {
      const field = panel?.querySelector("input");
      field?.focus({ preventScroll: true });
      field?.select();
    }),
  );

  return (
    <search
      ref={(element) => (panel = element)}
      class={styles.panel}
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
        onClear={() => setFilter(everyNote)}
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

/** What the panel covers: the top of a phone, else the right of the window. */
function coverOf(panel: HTMLElement): { top: number } | { right: number } {
  const { width, height } = panel.getBoundingClientRect();
  return width > innerWidth / 2 ? { top: height } : { right: width + 24 };
}

const cardOf = (noteId: Id): Element | null =>
  document.querySelector(`[data-note="${CSS.escape(noteId)}"]`);
