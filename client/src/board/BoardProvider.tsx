import { createContext, type JSX, untrack, useContext } from "solid-js";
import type { LiveBoard } from "./live-board";

const BoardContext = createContext<LiveBoard>();

/** Gives everything below it the board that is open. */
export function BoardProvider(props: { board: LiveBoard; children: JSX.Element }): JSX.Element {
  return (
    <BoardContext.Provider value={untrack(() => props.board)}>
      {props.children}
    </BoardContext.Provider>
  );
}

/** The board that is open. */
export function useBoard(): LiveBoard {
  const board = useContext(BoardContext);
  if (!board) throw new Error("useBoard needs a BoardProvider above it");
  return board;
}
