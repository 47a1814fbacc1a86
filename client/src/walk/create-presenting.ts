import type { StopId } from "@resa/shared/model/stop";
import { type Accessor, createEffect, createMemo, createSignal, untrack } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { createWalk, type Walk, type WalkStop } from "../board/walk";
import { useWords } from "../i18n/WordsProvider";
import { problemOf } from "../problem";
import { useToast } from "../ui/ToastProvider";
import { leaveScreen } from "./full-screen";
import { useWalkDesk } from "./walk-desk";

/** What lies over the picture. */
export type Over = "nothing" | "overview" | "black" | "leaving";
/** What stands beside it. */
export type Beside = "nothing" | "notes" | "comments";
/** What a press on the picture does. */
export type Press = "next" | "highlight";

/** Somebody goes through the stops of a board, in this tab. */
export interface PresentingState {
  readonly walk: Walk;
  readonly stop: Accessor<WalkStop | null>;
  /** Which stop it is, from 1, and how many there are. */
  readonly at: Accessor<number>;
  readonly count: Accessor<number>;
  /** The stop that comes then; null = it is the last. */
  readonly next: Accessor<WalkStop | null>;
  /** When it began, Unix ms. */
  readonly since: Accessor<number>;
  isToEveryone(): boolean;
  go(stop: StopId): void;
  /** So many stops on, or (less than 0) back. */
  step(by: number): void;
  toEnd(end: "first" | "last"): void;
  readonly over: Accessor<Over>;
  setOver(over: Over): void;
  readonly beside: Accessor<Beside>;
  setBeside(beside: Beside): void;
  readonly press: Accessor<Press>;
  setPress(press: Press): void;
  /** Leaves; whoever presents to everyone is asked first. */
  leave(): void;
  /** Leaves at once: for everyone, or so that one goes on leading from the board. */
  end(whose: "all" | "mine"): void;
}

/** `nameOf` tells what the board calls somebody. */
export function createPresenting(nameOf: (personId: string) => string): PresentingState {
  const t = useWords();
  const toast = useToast();
  const board = useBoard();
  const desk = useWalkDesk();
  const walk = createWalk(board);
  const leading = () => board.feedback()?.leading;
  const [over, setOver] = createSignal<Over>("nothing");
  const [beside, setBeside] = createSignal<Beside>("nothing");
  const [press, setPress] = createSignal<Press>("next");

  const presenting = () => {
    const now = desk.shown();
    return now.what === "presenting" ? now : null;
  };
  const stopId = createMemo(() => presenting()?.stop ?? "");
  const index = createMemo(() => walk.stops().indexOf(stopId()));
  const stop = createMemo(() => walk.stop(stopId()));
  const next = createMemo(() => walk.stop(walk.stops()[index() + 1] ?? ""));

  const go = (to: StopId): void => {
    const now = untrack(presenting);
    if (!now || now.stop === to) return;
    desk.show({ ...now, stop: to });
    if (now.to === "everyone") untrack(leading)?.go(to);
  };
  const toIndex = (to: number): void => {
    const stops = walk.stops();
    const id = stops[Math.max(0, Math.min(stops.length - 1, to))];
    if (id !== undefined) go(id);
  };

  // Where a stop is taken away or left out meanwhile, one goes on with what came behind it.
  let lastIndex = 0;
  createEffect(() => {
    if (index() >= 0) lastIndex = index();
    else untrack(() => toIndex(lastIndex));
  });
  // Somebody else leads from now on, or it is over: one is not to be left alone in front, nor without a word.
  let hasLed = false;
  createEffect(() => {
    const isLeader = leading()?.isLeader() === true;
    if (isLeader) hasLed = true;
    else if (hasLed && untrack(presenting)?.to === "everyone") {
      const name = nameOf(untrack(() => leading()?.presentation()?.by) ?? "");
      toast({ text: name ? t("lead.presents", { name }) : t("lead.over") });
      finish();
    }
  });

  function finish(): void {
    leaveScreen();
    desk.show({ what: "nothing" });
  }

  return {
    walk,
    stop,
    at: () => index() + 1,
    count: () => walk.stops().length,
    next,
    since: () => presenting()?.since ?? 0,
    isToEveryone: () => presenting()?.to === "everyone",
    go,
    step: (by) => toIndex(index() + by),
    toEnd: (end) => toIndex(end === "first" ? 0 : walk.stops().length - 1),
    over,
    setOver,
    beside,
    setBeside,
    press,
    setPress,
    leave() {
      if (presenting()?.to === "everyone") setOver("leaving");
      else finish();
    },
    end(whose) {
      hasLed = false;
      if (whose === "all")
        leading()
          ?.end()
          .catch((error: unknown) => toast({ text: t(`problem.${problemOf(error).code}`) }));
      else leading()?.go("");
      finish();
    },
  };
}
