import type { Rect } from "@resa/shared/layout/box";
import { noteIds } from "@resa/shared/document/read";
import { readStops } from "@resa/shared/document/stops";
import { type StopId, type StopKind, type StopRect, subjectOfStop } from "@resa/shared/model/stop";
import { orderStops } from "@resa/shared/model/stop-order";
import {
  addStop,
  moveStop,
  removeStop,
  resetStopOrder,
  setStop,
  stopsBehind,
} from "@resa/shared/operations/stop";
import type { Id } from "@resa/shared/model/id";
import { createMemo, createSignal, onCleanup } from "solid-js";
import type { LiveBoard } from "./live-board";
import { rectOfStop } from "./rect-of-stop";
import { createStopOrder } from "./stop-order";
import { type StopWord, titleOfStop, wordsOfStop } from "./stop-words";

/** A stop of the walk as it is shown. */
export interface WalkStop {
  readonly id: StopId;
  readonly kind: StopKind;
  /** The thing that it shows; empty for the promise and the closing question. */
  readonly of: Id;
  /** As people wrote it; empty where nobody did. */
  readonly title: string;
  readonly words: readonly StopWord[];
  /** What the presenter wants to remember. */
  readonly notes: string;
  /** Whether it is left out. */
  readonly hidden: boolean;
}

/** The walk through a board, stop by stop. All that reads is reactive. */
export interface Walk {
  /** The stops that one comes to, in order. */
  stops(): readonly StopId[];
  /** The same with those that are left out. */
  all(): readonly StopId[];
  /** A stop; null when there is no such one. */
  stop(id: StopId): WalkStop | null;
  /** The part of the board that a stop shows, px at 100 %; null when it is nowhere to be seen. */
  rectOf(id: StopId): Rect | null;
  /** Whether somebody put a stop elsewhere than the board has it. */
  isReordered(): boolean;

  /** Puts a stop at `index` among all the others. These four, and `add`, are each one step of one's history; whoever may only read does nothing. */
  move(id: StopId, index: number): void;
  set(
    id: StopId,
    fields: { readonly hidden?: boolean; readonly title?: string; readonly notes?: string },
  ): void;
  resetOrder(): void;
  /** Removes a stop of one's own. */
  remove(id: StopId): void;
  /** Adds a stop that shows a part of the board, behind another one (null = where the others of one's own are). Returns its id; null when one may only read. */
  add(
    stop: { readonly title: string; readonly rect: StopRect },
    behind: StopId | null,
  ): StopId | null;
}

/** The walk through a board, kept up to date until its owner ends. A board that nobody walks through pays nothing for it. */
export function createWalk(board: Pick<LiveBoard, "projection" | "commands">): Walk {
  const { projection } = board;
  return board.commands(({ doc, change }) => {
    const [kept, tellKept] = createSignal(undefined, { equals: false });
    onCleanup(
      projection.follow((touched) => {
        if (touched.some((touch) => "fieldsOf" in touch && touch.fieldsOf === "stops")) tellKept();
      }),
    );
    const byItself = createStopOrder(projection, noteIds(doc));
    const made = createMemo(() => (kept(), readStops(doc)));
    /** With the stops of people's own before the closing question. */
    const natural = createMemo(() => {
      const own = [...made()].filter(([id, { rect }]) => rect && subjectOfStop(id)?.kind === "own");
      return byItself().toSpliced(-1, 0, ...own.map(([id]) => id).toSorted());
    });
    const all = createMemo(() => (made(), orderStops(natural(), stopsBehind(doc))));
    const known = createMemo(() => new Set(all()));
    const stops = createMemo(() => all().filter((id) => made().get(id)?.hidden !== true));

    return {
      stops,
      all,
      stop(id) {
        const subject = subjectOfStop(id);
        if (!known().has(id) || !subject) return null;
        const { notes, hidden, title } = made().get(id) ?? { notes: "", hidden: false, title: "" };
        const { kind, of } = subject;
        const words = wordsOfStop(projection, kind, of);
        return {
          id,
          kind,
          of,
          title: kind === "own" ? title : titleOfStop(projection, kind, of),
          words,
          notes,
          hidden,
        };
      },
      rectOf(id) {
        projection.changed();
        return known().has(id)
          ? rectOfStop(id, made().get(id) ?? { rect: null }, projection)
          : null;
      },
      isReordered: () => (made(), stopsBehind(doc).size > 0),
      move(id, index) {
        const order = natural();
        change(() => moveStop(doc, order, id, index));
      },
      set: (id, fields) => void change(() => setStop(doc, id, fields)),
      resetOrder: () => void change(() => resetStopOrder(doc)),
      remove: (id) => void change(() => removeStop(doc, id)),
      add(stop, behind) {
        const order = natural();
        const index = behind === null ? -1 : all().indexOf(behind) + 1;
        return change(() => {
          const id = addStop(doc, stop);
          if (index >= 0) moveStop(doc, order.toSpliced(-1, 0, id), id, index);
          return id;
        });
      },
    };
  });
}
