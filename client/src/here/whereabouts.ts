import type { Rect } from "@resa/shared/layout/box";
import type { Id } from "@resa/shared/model/id";
import { isCell } from "@resa/shared/model/place";
import type { Presence } from "@resa/shared/model/presence";
import type { Projection } from "../board/projection";

/** A part of the board that has a name: as far in as can be told. `beside` is outside all journeys, `board` more than one of them. */
export type Whereabouts =
  | {
      readonly in: "journey";
      readonly journeyId: Id;
      readonly phaseId: Id | null;
      readonly stepId: Id | null;
    }
  | { readonly in: "beside" | "board" };

/** What somebody does on the board, and where: `notes` are those that it is done with. */
export interface Doing {
  readonly what: "writes" | "moves" | "selects" | "points" | "looks";
  readonly notes: readonly Id[];
  readonly where: Whereabouts;
}

type Board = Pick<Projection, "arrangement" | "layout">;

/** What somebody does in all of their tabs: what says most comes first. Null when they do nothing on the board. Read once, without listening. */
export function doingOf(tabs: readonly Presence[], board: Board): Doing | null {
  for (const { caret } of tabs)
    if (caret) return withNotes("writes", [caret.noteId], board) ?? noteless(tabs, board);
  for (const { drag } of tabs) if (drag) return withNotes("moves", drag.noteIds, board);
  for (const { selection } of tabs) {
    const doing = withNotes("selects", selection, board);
    if (doing) return doing;
  }
  return noteless(tabs, board);
}

function noteless(tabs: readonly Presence[], board: Board): Doing | null {
  for (const { pointer } of tabs)
    if (pointer) {
      const where = partAt({ ...pointer, width: 1, height: 1 }, board);
      return { what: "points", notes: [], where };
    }
  for (const { view } of tabs)
    if (view) return { what: "looks", notes: [], where: partAt(view, board) };
  return null;
}

function withNotes(what: Doing["what"], ids: readonly Id[], board: Board): Doing | null {
  const notes = ids.filter((id) => board.arrangement.note(id));
  const [first] = notes;
  return first === undefined ? null : { what, notes, where: partOfNote(first, board) };
}

function partOfNote(id: Id, { arrangement }: Board): Whereabouts {
  const place = arrangement.note(id)?.place;
  if (!place || !isCell(place)) return { in: "beside" };
  const journeyId = arrangement.lane(place.laneId)?.journeyId;
  const phaseId = arrangement.step(place.stepId)?.phaseId ?? null;
  if (journeyId === undefined || phaseId === null) return { in: "beside" };
  return { in: "journey", journeyId, phaseId, stepId: place.stepId };
}

/** The part that a rectangle of the board shows, or lies in. */
export function partAt(rect: Rect, { layout, arrangement }: Board): Whereabouts {
  const [journeyId, another] = layout.journeysIn(rect);
  if (journeyId === undefined) return { in: "beside" };
  if (another !== undefined) return { in: "board" };
  const left = rect.x - (layout.journey(journeyId)?.x ?? 0);
  const only = (ids: readonly Id[]): Id | null => (ids.length === 1 ? (ids[0] ?? null) : null);
  const stepId = only(layout.stepsIn(journeyId, left, left + rect.width));
  const phaseId =
    arrangement.step(stepId ?? "")?.phaseId ??
    only(layout.phasesIn(journeyId, left, left + rect.width));
  return { in: "journey", journeyId, phaseId, stepId };
}
