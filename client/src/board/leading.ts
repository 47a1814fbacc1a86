import { readPresentation, readTimer } from "@resa/shared/document/feedback-doc";
import type { Id } from "@resa/shared/model/id";
import type { Presentation } from "@resa/shared/model/presentation";
import { can, type Role } from "@resa/shared/model/role";
import { type Timer, timerRange } from "@resa/shared/model/timer";
import { equalityDeep } from "lib0/function";
import { type Accessor, createSignal } from "solid-js";
import type * as Y from "yjs";
import { leadingApi } from "../leading-api";
import { mayPass, problemOf } from "../problem";

/** Who leads the board and where to, its timer, and what leaders do with both. The commands reject with a `Problem`. */
export interface Leading {
  readonly presentation: Accessor<Presentation | null>;
  readonly timer: Accessor<Timer | null>;
  /** Whether it is oneself who presents. */
  isLeader(): boolean;
  /** Whether one may present, take over and set the timer: by one's role, or because one was handed the lead. */
  mayLead(): boolean;
  /** Begins a presentation at a stop (its id; empty = wherever one looks), or takes one's own there. */
  present(stop: string): Promise<void>;
  /** Takes one's own presentation to a stop. The latest counts: it is told again when the server could not answer, and the ones before are not. */
  go(stop: string): void;
  /** Brings everyone along, those too who look elsewhere. */
  bring(): Promise<void>;
  /** Hands the lead to somebody. */
  hand(personId: Id): Promise<void>;
  takeOver(): Promise<void>;
  end(): Promise<void>;
  /** Sets the timer to so many ms, and starts it or not. */
  setTimer(length: number, isRunning: boolean): Promise<void>;
  /** Starts the timer, pauses it, or ends it. */
  steerTimer(state: Timer["state"]["kind"]): Promise<void>;
  /** Adds so many ms. */
  extendTimer(more: number): Promise<void>;
  removeTimer(): Promise<void>;
  /** Reads the document again. */
  read(): void;
  /** The server can be reached again. */
  wake(): void;
  dispose(): void;
}

/** How long a server that could not answer is left alone, where it says nothing itself, s. */
const rest = 3;

interface Place {
  readonly boardId: Id;
  /** The feedback document. */
  readonly doc: Y.Doc;
  readonly person: Accessor<{ readonly id: Id; readonly role: Role }>;
}

export function makeLeading({ boardId, doc, person }: Place): Leading {
  const [presentation, setPresentation] = createSignal(readPresentation(doc), {
    equals: equalityDeep,
  });
  const [timer, setTimer] = createSignal(readTimer(doc), { equals: equalityDeep });
  /** Where to go, while it has not been told. */
  let next: string | null = null;
  let telling: "no" | "yes" | "over" = "no";
  let again: ReturnType<typeof setTimeout> | undefined;

  const isLeader = (): boolean => presentation()?.by === person().id;

  const isOver = (): boolean => telling === "over";
  const tell = async (): Promise<void> => {
    if (telling !== "no") return;
    telling = "yes";
    clearTimeout(again);
    while (next !== null) {
      const stop = next;
      next = null;
      const problem = await leadingApi.go(boardId, stop).then(() => null, problemOf);
      if (isOver()) return;
      if (!problem || !mayPass(problem)) continue;
      next ??= stop;
      again = setTimeout(() => void tell(), 1000 * (problem.wait ?? rest));
      break;
    }
    telling = "no";
  };

  return {
    presentation,
    timer,
    isLeader,
    mayLead: () =>
      can(person().role, "session.lead") || (isLeader() && presentation()?.from !== ""),
    present: (stop) => leadingApi.present(boardId, stop),
    go(stop) {
      next = stop;
      void tell();
    },
    bring: () => leadingApi.bring(boardId),
    hand: (personId) => leadingApi.hand(boardId, personId),
    takeOver: () => leadingApi.hand(boardId, person().id),
    end() {
      next = null;
      return leadingApi.end(boardId);
    },
    setTimer: (length, isRunning) => leadingApi.setTimer(boardId, length, isRunning),
    steerTimer: (state) => leadingApi.steerTimer(boardId, state),
    async extendTimer(more) {
      const length = (timer()?.length ?? 0) + more;
      await leadingApi.extendTimer(boardId, Math.min(length, timerRange.most));
    },
    removeTimer: () => leadingApi.removeTimer(boardId),
    read() {
      setPresentation(() => readPresentation(doc));
      setTimer(() => readTimer(doc));
    },
    wake: () => void tell(),
    dispose() {
      telling = "over";
      clearTimeout(again);
    },
  };
}
