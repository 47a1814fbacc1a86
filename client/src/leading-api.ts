import type { TimerState } from "@resa/shared/model/timer";
import { done, json, routes } from "./ask";

const board = routes.boards[":boardId"];

/**
 * What those do who lead a board; it comes back to all through the feedback document. Every call may be repeated. Each rejects with a
 * `Problem` and nothing else.
 */
export const leadingApi = {
  /** Begins a presentation at a stop (empty = wherever one looks), or takes one's own there. */
  present: (boardId: string, stop: string) =>
    done(board.presentation.$put({ param: { boardId }, json: { stop } })),
  go: (boardId: string, stop: string) =>
    done(board.presentation.stop.$put({ param: { boardId }, json: { stop } })),
  bring: (boardId: string) => done(board.presentation.bring.$put({ param: { boardId } })),
  hand: (boardId: string, person: string) =>
    done(board.presentation.leader.$put({ param: { boardId }, json: { person } })),
  end: (boardId: string) => done(board.presentation.$delete({ param: { boardId } })),

  /** Lengths are in ms. */
  setTimer: (boardId: string, length: number, isRunning: boolean) =>
    done(board.timer.$put({ param: { boardId }, json: { length, isRunning } })),
  steerTimer: (boardId: string, state: TimerState["kind"]) =>
    done(board.timer.state.$put({ param: { boardId }, json: { state } })),
  extendTimer: (boardId: string, length: number) =>
    done(board.timer.length.$put({ param: { boardId }, json: { length } })),
  removeTimer: (boardId: string) => done(board.timer.$delete({ param: { boardId } })),

  /** The server's clock, Unix ms. */
  clock: () => json(routes.clock.$get()),
};
