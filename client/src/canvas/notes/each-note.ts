import type { NoteBox, Rect } from "@resa/shared/layout/box";
import type { Id } from "@resa/shared/model/id";
import type { Projection } from "../../board/projection";

/** Calls `visit` for each note in a cell that lies at least partly within `rect`, where it is on the board, and its box. */
export function eachNote(
  { layout }: Pick<Projection, "layout">,
  rect: Rect,
  visit: (noteId: Id, x: number, y: number, box: NoteBox) => void,
): void {
  for (const journeyId of layout.journeysIn(rect)) {
    const journey = layout.journey(journeyId);
    if (!journey) continue;
    const [left, top] = [rect.x - journey.x, rect.y - journey.y];
    const stepIds = layout.stepsIn(journeyId, left, left + rect.width);
    for (const laneId of layout.lanesIn(journeyId, top, top + rect.height)) {
      const laneY = layout.lane(laneId)?.y ?? 0;
      for (const stepId of stepIds) {
        const stepX = layout.step(stepId)?.x ?? 0;
        const within = top - laneY;
        for (const noteId of layout.notesIn(laneId, stepId, within, within + rect.height)) {
          const box = layout.note(noteId);
          if (box) visit(noteId, journey.x + stepX + box.x, journey.y + laneY + box.y, box);
        }
      }
    }
  }
}

/** The notes that a frame drawn around `rect` touches, wherever they lie. */
export function notesTouching(projection: Pick<Projection, "layout">, rect: Rect): Id[] {
  const noteIds: Id[] = [];
  eachNote(projection, rect, (noteId, x, y, { width, height }) => {
    const isTouched =
      x <= rect.x + rect.width &&
      rect.x <= x + width &&
      y <= rect.y + rect.height &&
      rect.y <= y + height;
    if (isTouched) noteIds.push(noteId);
  });
  return [...noteIds, ...projection.layout.freeIn(rect), ...projection.layout.unplacedIn(rect)];
}
