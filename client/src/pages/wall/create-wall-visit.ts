import { type Accessor, createEffect, createRoot, createSignal, onCleanup } from "solid-js";
import { api } from "../../api";
import { createLiveBoard, type LiveBoard } from "../../board/live-board";
import { keep, readKept } from "../../kept";
import { peopleApi } from "../../people-api";
import { problemOf } from "../../problem";
import { type DeadLink, joinFailure } from "../join-failure";
import { pause } from "../../pause";
import { reloadIfRebuilt } from "./reload-if-rebuilt";

/** How far a wall screen has come. It goes on by itself from everywhere, for as long as it hangs there. */
export type WallVisit =
  | { readonly state: "opening" }
  /** The server does not answer; it is asked again. */
  | { readonly state: "notReached" }
  /** The address lets nobody in (any more); now and then it is tried again. */
  | { readonly state: "closed"; readonly why: DeadLink }
  /** The board stands there, also while the connection is lost. */
  | { readonly state: "open"; readonly board: LiveBoard };

export interface WallOptions {
  /** Of its link; empty for the board that this browser showed last. */
  readonly secret: string;
  /** What the others call it, where this browser has no name yet. */
  readonly name: string;
}

/** The board that this browser showed on a wall last. */
const lastWall = "resa.wall";

/** Between two tries, ms: while the server doesn't answer, from the first to the longest; and while the address lets nobody in. */
const waits = { first: 1000, longest: 30_000, closed: 180_000 } as const;

/** A wall only shows, whatever this browser may do elsewhere. */
const openBoard = ({ boardId, personId }: { boardId: string; personId: string }): LiveBoard =>
  createLiveBoard({
    id: boardId,
    me: { id: personId, role: "viewer" },
    isWall: true,
    server: location.origin.replace(/^http/, "ws"),
    askRole: async () => ((await api.board(boardId)).id ? "viewer" : null),
  });

/** Enters a board by the link of a wall screen, and enters it again whenever it was sent away, until its owner goes. */
export function createWallVisit({ secret, name }: WallOptions): Accessor<WallVisit> {
  const [visit, setVisit] = createSignal<WallVisit>({ state: "opening" });
  const leaving = new AbortController();
  onCleanup(() => leaving.abort());
  const { signal } = leaving;

  /** The board that one is let into. The browser stays the person that it was: coming again makes nobody new. */
  async function enter(): Promise<{ boardId: string; personId: string }> {
    const me = await api.me();
    const boardId = secret
      ? (await peopleApi.join({ secret, name: me.name || name })).boardId
      : (await api.board(readKept(lastWall) ?? "")).id;
    keep(lastWall, boardId);
    return { boardId, personId: me.id };
  }

  /** Shows the board until it is sent away; whether there was anything to show. What it showed last stays until it knows more. */
  const show = (entered: { boardId: string; personId: string }): Promise<boolean> =>
    new Promise((resolve) => {
      createRoot((end) => {
        const board = openBoard(entered);
        const leave = (): void => {
          if (board.closed.aborted) return;
          signal.removeEventListener("abort", leave);
          const hadArrived = board.arrived();
          board.dispose();
          end();
          resolve(hadArrived);
        };
        signal.addEventListener("abort", leave);
        createEffect(() => board.arrived() && setVisit({ state: "open", board }));
        createEffect((before: string | undefined) => {
          const { state } = board.saving();
          if (state === "ended") queueMicrotask(leave);
          if (state === "saved" && before === "offline") reloadIfRebuilt();
          return state;
        });
      });
    });

  let wait: number = waits.first;
  /** What failed may do so again, and again: it is tried less and less often. */
  async function later(): Promise<void> {
    setVisit((now) => (now.state === "opening" ? { state: "notReached" } : now));
    await pause(wait, signal);
    wait = Math.min(2 * wait, waits.longest);
  }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      try {
        const entered = await enter();
        if (signal.aborted) return;
        if (await show(entered)) wait = waits.first;
        await later();
      } catch (thrown) {
        const failure = joinFailure(problemOf(thrown));
        if (failure.is === "dead" || failure.is === "passcode" || failure.is === "name") {
          const why = failure.is === "dead" ? failure.why : "refused";
          setVisit({ state: "closed", why: secret ? why : "noSecret" });
          await pause(waits.closed, signal);
          reloadIfRebuilt();
        } else {
          await later();
        }
      }
    }
  }
  void run().catch(() => undefined);
  return visit;
}
