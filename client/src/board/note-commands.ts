import type { Id } from "@resa/shared/model/id";
import type { NoteColour } from "@resa/shared/model/note-colour";
import { kindOfRole, type NoteKind } from "@resa/shared/model/note-kind";
import type { NotePicture } from "@resa/shared/model/note-picture";
import type { NoteSize } from "@resa/shared/model/note-size";
import { ordersAt } from "@resa/shared/model/order";
import { isCell, type FreePlace, type Place } from "@resa/shared/model/place";
import { copyNote } from "@resa/shared/operations/copy-note";
import {
  addNote,
  moveNote,
  removeNote,
  setNoteAlt,
  setNoteColour,
  setNoteKind,
  setNotePicture,
  setNoteSize,
  writeOn,
} from "@resa/shared/operations/note";
import type { Transactor } from "./transactor";

/** Where something lands: at `index` among the other notes of a cell (past the end = last), or beside the sheets. */
export type Landing =
  | { readonly laneId: Id; readonly stepId: Id; readonly index: number }
  | FreePlace;

/** What a person does with notes. Each is one step of their history. */
export interface NoteCommands {
  /** Adds one note per text, in this order; the kind is the one that the lane suggests. Returns the new notes' ids. */
  add(landing: Landing, texts: readonly string[]): readonly Id[];
  /** Moves notes, which keep the order in which they are given. */
  move(noteIds: readonly Id[], landing: Landing): void;
  /** Writes words behind what a note says. */
  write(noteId: Id, words: string): void;
  /** Puts copies of notes somewhere, in the order in which they are given. Returns the copies' ids. */
  copy(noteIds: readonly Id[], landing: Landing): readonly Id[];
  setKind(noteIds: readonly Id[], kind: NoteKind): void;
  setColour(noteIds: readonly Id[], colour: NoteColour): void;
  setSize(noteIds: readonly Id[], size: NoteSize): void;
  /** Adds a note that shows a picture; null where nothing may be added. */
  addPicture(landing: Landing, picture: NotePicture, alt: string): Id | null;
  /** Puts a picture on a note, or takes it away. */
  setPicture(noteId: Id, picture: NotePicture | null): void;
  /** Says what a picture shows. */
  setAlt(noteId: Id, alt: string): void;
  /** Copies notes right behind themselves. Returns the copies' ids. */
  duplicate(noteIds: readonly Id[]): readonly Id[];
  remove(noteIds: readonly Id[]): void;
}

/** How far apart notes land that are put beside the sheets together, px. */
const spread = 24;

export function makeNoteCommands({ arrangement, by, change }: Transactor): NoteCommands {
  const now = (): number => Math.floor(Date.now() / 1000);

  /** One place for each of `count` notes that land together, next to what stands there apart from `moving`. */
  const placesFor = (landing: Landing, count: number, moving: ReadonlySet<Id>): Place[] => {
    if (!("laneId" in landing)) {
      return Array.from({ length: count }, (_, i) => ({
        x: landing.x + i * spread,
        y: landing.y + i * spread,
      }));
    }
    const { laneId, stepId, index } = landing;
    const siblings = arrangement.cell(laneId, stepId).flatMap((id) => {
      const place = arrangement.note(id)?.place;
      return place && isCell(place) && !moving.has(id) ? [{ id, order: place.order }] : [];
    });
    return ordersAt(siblings, index, count).map((order) => ({ laneId, stepId, order }));
  };

  const kindIn = (landing: Landing): NoteKind => {
    const lane = "laneId" in landing ? arrangement.lane(landing.laneId) : undefined;
    return lane ? kindOfRole[lane.role] : "plain";
  };

  /** The place right behind a note. */
  const behind = (id: Id): Place | undefined => {
    const place = arrangement.note(id)?.place;
    if (!place) return undefined;
    const landing: Landing = isCell(place)
      ? { ...place, index: arrangement.cell(place.laneId, place.stepId).indexOf(id) + 1 }
      : { x: place.x + spread, y: place.y + spread };
    return placesFor(landing, 1, new Set())[0];
  };

  /** Adds a copy of each note at the place beside it. */
  const addCopies = (copies: readonly (readonly [Id, Place | undefined])[]): readonly Id[] =>
    change((target) =>
      copies.flatMap(([id, place]) => {
        const copy = place && copyNote(target, id, { place, by: by(), at: now() });
        return copy ?? [];
      }),
    ) ?? [];

  return {
    add(landing, texts) {
      const places = placesFor(landing, texts.length, new Set());
      return (
        change((target) =>
          places.map((place, i) =>
            addNote(target, {
              place,
              kind: kindIn(landing),
              text: texts[i] ?? "",
              by: by(),
              at: now(),
            }),
          ),
        ) ?? []
      );
    },
    move(noteIds, landing) {
      const places = placesFor(landing, noteIds.length, new Set(noteIds));
      change((target) => places.forEach((place, i) => moveNote(target, noteIds[i] ?? "", place)));
    },
    write: (noteId, words) => void change((target) => writeOn(target, noteId, words)),
    setKind: (noteIds, kind) =>
      void change((target) => noteIds.forEach((id) => setNoteKind(target, id, kind))),
    setColour: (noteIds, colour) =>
      void change((target) => noteIds.forEach((id) => setNoteColour(target, id, colour))),
    setSize: (noteIds, size) =>
      void change((target) => noteIds.forEach((id) => setNoteSize(target, id, size))),
    addPicture(landing, picture, alt) {
      const [place] = placesFor(landing, 1, new Set());
      if (!place) return null;
      const made = { by: by(), at: now() };
      return change((target) =>
        addNote(target, { place, kind: kindIn(landing), picture, alt, ...made }),
      );
    },
    setPicture: (noteId, picture) =>
      void change((target) => setNotePicture(target, noteId, picture)),
    setAlt: (noteId, alt) => void change((target) => setNoteAlt(target, noteId, alt)),
    copy(noteIds, landing) {
      const places = placesFor(landing, noteIds.length, new Set());
      return addCopies(noteIds.map((id, i) => [id, places[i]]));
    },
    duplicate: (noteIds) => addCopies(noteIds.map((id) => [id, behind(id)])),
    remove: (noteIds) => void change((target) => noteIds.forEach((id) => removeNote(target, id))),
  };
}
