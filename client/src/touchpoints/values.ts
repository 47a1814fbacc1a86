import { gapOf } from "@resa/shared/model/feeling";
import type { Id } from "@resa/shared/model/id";
import { isCell } from "@resa/shared/model/place";
import { untrack } from "solid-js";
import type { Projection } from "../board/projection";
import { createChannels } from "../canvas/touchpoints/channels";
import type { Column } from "./columns";

/** What stands in the cells of the table as words and numbers, read once and without listening: for sorting and for copying. */
export function createValues(projection: Projection) {
  const channels = createChannels();
  const read = (noteId: Id, column: Column): string | number | null => {
    const touchpoint = projection.touchpoint(noteId);
    switch (column) {
      case "step": {
        const { place } = projection.note(noteId);
        return isCell(place) ? projection.step(place.stepId).title : "";
      }
      case "event":
        return projection.text(noteId);
      case "channel":
        return channels.nameOf(touchpoint.channel);
      case "gap":
        return gapOf(touchpoint);
      default:
        return touchpoint[column];
    }
  };
  return { now: (noteId: Id, column: Column) => untrack(() => read(noteId, column)) };
}
