import { noteText } from "@resa/shared/document/board-doc";
import { noteColours } from "@resa/shared/model/note-colour";
import { noteKinds } from "@resa/shared/model/note-kind";
import type { NotePicture } from "@resa/shared/model/note-picture";
import { noteSizes } from "@resa/shared/model/note-size";
import { isCell, type Place } from "@resa/shared/model/place";
import { copyNote } from "@resa/shared/operations/copy-note";
import * as note from "@resa/shared/operations/note";
import { anOrder, type Desk, type Edits, one, some, words } from "./desk";

/** What people do with notes, and typing. */
export const noteEdits: Edits = [
  [12, (desk) => note.addNote(desk.doc, newNote(desk))],
  [14, (desk) => note.moveNote(desk.doc, some(desk, "notes"), somewhere(desk))],
  [24, type],
  [4, (desk) => note.setNoteKind(desk.doc, some(desk, "notes"), one(desk, noteKinds))],
  [4, (desk) => note.setNoteColour(desk.doc, some(desk, "notes"), one(desk, noteColours))],
  [3, (desk) => note.setNoteSize(desk.doc, some(desk, "notes"), one(desk, noteSizes))],
  [2, (desk) => note.setNotePicture(desk.doc, some(desk, "notes"), aPicture(desk))],
  [2, (desk) => note.setNoteAlt(desk.doc, some(desk, "notes"), words(desk))],
  [4, (desk) => note.removeNote(desk.doc, some(desk, "notes"))],
  [1, (desk) => copyNote(desk.doc, some(desk, "notes"), newNote(desk))],
];

/** Writes into a note where others may be writing, or takes something out. */
function type({ doc, ids, random }: Desk): void {
  const text = noteText(doc, ids.some(doc, "notes"));
  if (text === null) return;
  const at = random.below(text.length + 1);
  const removed = random.chance(0.3) ? Math.min(random.below(6), text.length - at) : 0;
  if (removed > 0) text.delete(at, removed);
  // Two code units that others may tear apart.
  const word = random.chance(0.1) ? "😀" : random.word(1 + random.below(6), "abc é\n漢");
  if (!random.chance(0.2)) text.insert(at, word);
}

export const newNote = (desk: Desk): note.NewNote => ({
  id: desk.ids.make("notes"),
  place: somewhere(desk),
  text: words(desk),
  by: "somebody",
  at: desk.random.below(3),
  ...(desk.random.chance(0.3) && { kind: one(desk, noteKinds), colour: one(desk, noteColours) }),
});

function somewhere(desk: Desk): Place {
  const { arrangement, random } = desk;
  if (random.chance(0.1)) return { x: random.below(2000) - 1000, y: random.below(2000) - 1000 };
  const laneId = some(desk, "lanes");
  const inJourney = arrangement.stepsOfJourney(arrangement.lane(laneId)?.journeyId ?? "");
  // Mostly a cell of a sheet; a step of another journey is the tray's.
  const stepId = random.chance(0.95) ? one(desk, inJourney) : some(desk, "steps");
  if (stepId === undefined) return { laneId, stepId: some(desk, "steps"), order: "a0" };
  const siblings = arrangement.cell(laneId, stepId).flatMap((id) => {
    const place = arrangement.note(id)?.place;
    return place && isCell(place) ? [{ id, order: place.order }] : [];
  });
  return { laneId, stepId, order: anOrder(desk, siblings) };
}

const aPicture = ({ random }: Desk): NotePicture | null =>
  random.chance(0.4)
    ? null
    : { id: random.word(3, "abc"), width: 1 + random.below(900), height: 1 + random.below(900) };
