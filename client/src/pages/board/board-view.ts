import { useLocation, useNavigate } from "@solidjs/router";
import type { Accessor } from "solid-js";

/** The ways to look at a board, in the order in which they are offered. The address says which: `?view=moments`. */
export const boardViews = ["board", "moments", "touchpoints", "personas"] as const;
export type BoardView = (typeof boardViews)[number];

/** What the address asks for. An address that points at a thing (`#note=…`) shows it on the board; one that asks for nothing shows `first`. */
export function createBoardView(
  first: Accessor<BoardView>,
): readonly [Accessor<BoardView>, (view: BoardView) => void] {
  const location = useLocation();
  const navigate = useNavigate();
  const view = (): BoardView =>
    boardViews.find((known) => known === location.query["view"]) ??
    (location.hash ? "board" : first());
  // What the address pointed at has been seen: whoever comes back finds the board as they left it.
  return [view, (next) => navigate(`${location.pathname}?view=${next}`)];
}
