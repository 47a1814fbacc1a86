import type { Touched, TouchedList } from "@resa/shared/layout/touch";
import type { Id } from "@resa/shared/model/id";
import {
  type Accessor,
  batch,
  createComputed,
  createMemo,
  createSignal,
  on,
  onCleanup,
  untrack,
} from "solid-js";
import { phaseOfNote } from "../board/phase-of-note";
import type { Projection } from "../board/projection";
import type { FindView, Mark } from "./find-view";
import { foldText, hasWords, wordsOf } from "./fold-text";
import { letsSteps, type NoteFilter, passes, sizeOf } from "./note-filter";
import { readingOrder } from "./reading-order";
import { worded } from "../board/record-text";
import { keyOf, type Thing } from "./thing";

/** What somebody looks for: words, among the notes that pass a filter. */
export interface Query {
  readonly search: string;
  readonly filter: NoteFilter;
}

/** What is found on the board as it is now. */
export interface Finder {
  /** In reading order, at most a frame behind the board; a thing is the same object for as long as it is found. */
  readonly hits: Accessor<readonly Thing[]>;
  /** How many notes the filter leaves out. */
  readonly dimmed: Accessor<number>;
}

interface Parts {
  readonly projection: Pick<Projection, "arrangement" | "follow" | "moment">;
  /** What is written on a thing; empty when it is gone. */
  readonly textOf: (thing: Thing) => string;
  readonly mark: FindView["mark"];
}

/**
 * Finds what `query` asks for and marks it on the board, until its owner ends. A filter is about notes: with one, no titles are found but
 * those of steps that are moments of truth, where these are wanted.
 * A change of the query checks everything, a change of the board only what was changed; each text is read once and kept folded. The hits
 * are put in order by walking over the board, so what changes there is listed once a frame, however much it is.
 */
export function createFinder(query: Accessor<Query>, { projection, textOf, mark }: Parts): Finder {
  const { arrangement } = projection;
  const folded = new Map<string, string>();
  const found = new Map<string, Thing>();
  const marks = new Map<Id, Mark>();
  const [foundChanged, tellFound] = createSignal(undefined, { equals: false });
  const [dimmed, setDimmed] = createSignal(0);
  const words = createMemo(() => wordsOf(query().search));

  let frame = 0;
  const list = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    tellFound();
  };
  const listSoon = (): void => void (frame ||= requestAnimationFrame(list));
  onCleanup(() => cancelAnimationFrame(frame));

  const foldedTextOf = (thing: Thing): string => {
    const key = keyOf(thing);
    const text = folded.get(key) ?? foldText(textOf(thing));
    folded.set(key, text);
    return text;
  };
  const markOf = (thing: Thing): Mark | null => {
    const { filter } = query();
    const note = thing.record === "notes" ? arrangement.note(thing.id) : undefined;
    const isFiltering = sizeOf(filter) > 0;
    const isMoment = (): boolean => projection.moment(thing.id) !== null;
    const mayPass = thing.record === "steps" && letsSteps(filter) && isMoment();
    if (thing.record === "notes" ? note === undefined : isFiltering && !mayPass) return null;
    const phase = () => note && phaseOfNote(arrangement, note);
    if (note && !passes(note, filter, { isMoment, phase })) return "dimmed";
    if (words().length === 0) return isFiltering ? "found" : null;
    return hasWords(foldedTextOf(thing), words()) ? "found" : null;
  };
  const check = (thing: Thing): void => {
    const now = markOf(thing);
    const key = keyOf(thing);
    if ((now === "found") !== found.has(key)) {
      if (now === "found") found.set(key, thing);
      else found.delete(key);
      listSoon();
    }
    const { id } = thing;
    if ((marks.get(id) ?? null) === now) return;
    if (marks.get(id) === "dimmed") setDimmed((count) => count - 1);
    if (now === "dimmed") setDimmed((count) => count + 1);
    if (now === null) marks.delete(id);
    else marks.set(id, now);
    mark(id, now);
  };

  createComputed(
    on(query, () =>
      batch(() => {
        for (const thing of readingOrder(arrangement)) check(thing);
        list();
      }),
    ),
  );
  const checkNote = (id: Id): void => untrack(() => check({ record: "notes", id }));
  /** The notes that a list may have brought into a phase, or out of it, though they stay in their cells. */
  const notesIn = (touch: TouchedList): readonly Id[] => {
    if (touch.list === "unplaced") return arrangement.unplaced;
    if (touch.list !== "steps") return [];
    const laneIds = arrangement.lanes(arrangement.phase(touch.of)?.journeyId ?? "");
    return arrangement
      .steps(touch.of)
      .flatMap((stepId) => laneIds.flatMap((laneId) => arrangement.cell(laneId, stepId)));
  };
  const recheck = (touched: Touched): void => {
    for (const touch of touched) {
      // Where things stand is the order in which they are listed.
      if ("list" in touch) {
        listSoon();
        if (query().filter.phaseId !== null) notesIn(touch).forEach(checkNote);
      } else if ("fieldsOf" in touch) {
        if (touch.fieldsOf !== "moments" || !query().filter.onlyMoments) continue;
        const record = arrangement.note(touch.id) ? "notes" : "steps";
        untrack(() => check({ record, id: touch.id }));
      } else if ("record" in touch) {
        const record = worded.find((kind) => kind === touch.record);
        if (record === undefined) continue;
        const thing = { record, id: touch.id };
        folded.delete(keyOf(thing));
        untrack(() => check(thing));
      }
    }
  };
  onCleanup(projection.follow(recheck));
  onCleanup(() => marks.forEach((_, noteId) => mark(noteId, null)));

  const hits = createMemo(() => {
    foundChanged();
    if (found.size === 0) return [];
    return Array.from(readingOrder(arrangement), (thing) => found.get(keyOf(thing)) ?? []).flat();
  });
  return { hits, dimmed };
}
