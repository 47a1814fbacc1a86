import { can } from "@resa/shared/model/role";
import { type Accessor, createComputed, createSignal, on } from "solid-js";
import type { LiveBoard } from "../../board/live-board";
import { createNarrow } from "../../ui/create-narrow";
import type { BoardView } from "./board-view";

/**
 * What a board shows first, decided when it has arrived and for good. Who reads it on a phone reads its moments of truth first;
 * everybody else sees the board itself.
 */
export function createFirstView({ arrived, me, projection }: LiveBoard): Accessor<BoardView> {
  const [first, setFirst] = createSignal<BoardView>("board");
  const isNarrow = createNarrow();
  createComputed(
    on(arrived, (has) => {
      if (!has || !isNarrow() || can(me().role, "board.edit")) return;
      const { arrangement } = projection;
      const marked = Array.from(projection.moments());
      if (marked.some((id) => arrangement.note(id) ?? arrangement.step(id))) setFirst("moments");
    }),
  );
  return first;
}
