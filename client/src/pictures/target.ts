import type { Point } from "@resa/shared/layout/box";
import { noteGap, noteWidth } from "@resa/shared/layout/sizes";
import type { Id } from "@resa/shared/model/id";
import { isCell } from "@resa/shared/model/place";
import type { Landing } from "../board/note-commands";
import type { Projection } from "../board/projection";
import { landingOf } from "../canvas/landing";
import type { Selection } from "../canvas/select/selection";

/** Where a picture shall come. */
export interface Target {
  /** Onto this note, as long as it shows what it showed then. */
  readonly onto: { readonly noteId: Id; readonly pictureId: Id | null } | null;
  /** Else onto a new note that lands so; null = nowhere else. */
  readonly landing: Landing | null;
}

/** On this note, whose picture it replaces. */
export function targetOn(projection: Projection, noteId: Id): Target {
  const pictureId = projection.arrangement.note(noteId)?.picture?.id ?? null;
  return { onto: { noteId, pictureId }, landing: behind(projection, noteId) };
}

/** On this note, or behind it when it shows a picture already. */
export function targetAt(projection: Projection, noteId: Id): Target {
  const target = targetOn(projection, noteId);
  return target.onto?.pictureId === null ? target : { ...target, onto: null };
}

/** Only on this note, while it shows no picture. */
export const targetOnly = (noteId: Id): Target => ({
  onto: { noteId, pictureId: null },
  landing: null,
});

/** Where somebody means who points at a board point and, if there is one, the note there. */
export const targetUnder = (projection: Projection, noteId: Id | null, point: Point): Target =>
  noteId === null
    ? { onto: null, landing: landingOf(projection, [], point) }
    : targetAt(projection, noteId);

/** Where somebody means who points at nothing: what is selected, else where they look. */
export function targetOf(
  projection: Projection,
  selection: Pick<Selection, "all" | "thing">,
  attention: Point,
): Target {
  const [first, ...others] = selection.all();
  if (first !== undefined && others.length === 0) return targetAt(projection, first);
  const thing = selection.thing();
  if (thing?.kind !== "cell")
    return { onto: null, landing: landingOf(projection, selection.all(), attention) };
  const { laneId, stepId } = thing;
  const index = projection.arrangement.cell(laneId, stepId).length;
  return { onto: null, landing: { laneId, stepId, index } };
}

function behind({ arrangement, layout }: Projection, noteId: Id): Landing {
  const place = arrangement.note(noteId)?.place;
  if (place && isCell(place)) {
    const { laneId, stepId } = place;
    return { laneId, stepId, index: arrangement.cell(laneId, stepId).indexOf(noteId) + 1 };
  }
  const { x, y } = layout.onBoard(noteId) ?? { x: 0, y: 0 };
  return { x: x + noteWidth + noteGap, y };
}
