import type { Id } from "@resa/shared/model/id";
import type { LiveBoard } from "../../board/live-board";
import { makeMomentCommands } from "../../board/moment-commands";
import type { Translate } from "../../i18n/translate";

/** Marks notes and steps as moments of truth, and takes the marks away. */
export interface Marking {
  /** Whether all of these are moments of truth. */
  areMarked(ids: readonly Id[]): boolean;
  /** Marks all of these, or where they all are marked, none any more: then it offers to bring that back. */
  toggle(ids: readonly Id[]): void;
}

export function makeMarking(
  board: Pick<LiveBoard, "commands" | "projection">,
  t: Translate,
  offerUndo: (text: string) => void,
): Marking {
  const moments = board.commands(makeMomentCommands);
  const areMarked = (ids: readonly Id[]): boolean =>
    ids.length > 0 && ids.every((id) => board.projection.moment(id) !== null);
  return {
    areMarked,
    toggle(ids) {
      if (!areMarked(ids)) return moments.mark(ids);
      moments.unmark(ids);
      offerUndo(t("moments.unmarked", { count: ids.length }));
    },
  };
}
