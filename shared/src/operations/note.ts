import * as Y from "yjs";
import { noteText, rootOf } from "../document/board-doc";
import { removeFields } from "../document/fields";
import { type BoardRoot, noteColumns } from "../document/roots";
import { plainText, readNote } from "../document/read";
import { type Id, isId, makeId } from "../model/id";
import { momentFields } from "../model/moment";
import { type Note, noteTextLimit } from "../model/note";
import type { NoteColour } from "../model/note-colour";
import { colourOfKind, type NoteKind } from "../model/note-kind";
import { altLimit, isSamePicture, type NotePicture, pictureOf } from "../model/note-picture";
import { defaultNoteSize, type NoteSize } from "../model/note-size";
import { type Place, isCell } from "../model/place";
import { touchpointFields } from "../model/touchpoint";
import { formatsOf, type TextRun } from "../model/text-run";
import { forgetStop } from "./forget-stop";
import { commonEnds } from "./common-ends";

/** A note to add: where, by whom and when (Unix seconds); the rest has defaults. */
export type NewNote = Pick<Note, "place" | "by" | "at"> &
  Partial<Pick<Note, "id" | "kind" | "colour" | "size" | "picture" | "alt">> & {
    readonly text?: string;
    /** How it is written, in the place of a plain `text`. */
    readonly runs?: readonly TextRun[];
  };

/** Adds a note; an id that is taken, or can't be one, adds nothing. */
export function addNote(doc: Y.Doc, note: NewNote): Id {
  const { id = makeId(), kind = "plain", colour, text = "", runs, place, by, at } = note;
  const { size = defaultNoteSize, picture = null, alt = "" } = note;
  doc.transact(() => {
    if (!isId(id) || noteText(doc, id) !== null) return;
    rootOf(doc, "texts").set(
      id,
      runs ? writtenText(runs) : new Y.Text(text.slice(0, noteTextLimit)),
    );
    writePlace(doc, id, place, by, at);
    if (kind !== "plain") rootOf(doc, "kinds").set(id, kind);
    if (colour !== undefined && colour !== colourOfKind[kind])
      rootOf(doc, "colours").set(id, colour);
    setNoteSize(doc, id, size);
    setNotePicture(doc, id, picture);
    setNoteAlt(doc, id, alt);
  });
  return id;
}

/** Puts a note elsewhere. A note that is gone stays gone. */
export function moveNote(doc: Y.Doc, id: Id, place: Place): void {
  const note = readNote(doc, id);
  if (note !== null) writePlace(doc, id, place, note.by, note.at);
}

/** Writes words behind what a note says, as far as they fit. */
export function writeOn(doc: Y.Doc, id: Id, words: string): void {
  const text = noteText(doc, id);
  text?.insert(text.length, words.slice(0, Math.max(0, noteTextLimit - text.length)));
}

/** Makes a note say this: only the stretch that differs is written, so that formats and what others write elsewhere in it stay. */
export function rewriteNote(doc: Y.Doc, id: Id, words: string): void {
  const text = noteText(doc, id);
  if (text === null) return;
  const [before, after] = [plainText(text), words.slice(0, noteTextLimit)];
  const [from, kept] = commonEnds(before, after);
  doc.transact(() => {
    if (before.length > from + kept) text.delete(from, before.length - from - kept);
    if (after.length > from + kept) text.insert(from, after.slice(from, after.length - kept));
  });
}

/** Gives a note another kind. */
export function setNoteKind(doc: Y.Doc, id: Id, kind: NoteKind): void {
  if (noteText(doc, id) !== null) rootOf(doc, "kinds").set(id, kind);
}

/** Gives a note a colour of its own. */
export function setNoteColour(doc: Y.Doc, id: Id, colour: NoteColour): void {
  if (noteText(doc, id) !== null) rootOf(doc, "colours").set(id, colour);
}

/** Gives a note another size. */
export function setNoteSize(doc: Y.Doc, id: Id, size: NoteSize): void {
  setValue(doc, "sizes", id, size === defaultNoteSize ? undefined : size);
}

/** Puts a picture on a note, or (null) none. The one that it had goes with the words about it. */
export function setNotePicture(doc: Y.Doc, id: Id, picture: NotePicture | null): void {
  const before = pictureOf(rootOf(doc, "pictures").get(id));
  if (isSamePicture(picture, before)) return;
  doc.transact(() => {
    const value = picture ? [picture.id, picture.width, picture.height] : undefined;
    setValue(doc, "pictures", id, value);
    if (before !== null) setNoteAlt(doc, id, "");
  });
}

/** Says what the picture on a note shows. */
export function setNoteAlt(doc: Y.Doc, id: Id, alt: string): void {
  setValue(doc, "alts", id, alt.slice(0, altLimit) || undefined);
}

/** Removes a note. */
export function removeNote(doc: Y.Doc, id: Id): void {
  doc.transact(() => {
    for (const column of noteColumns) rootOf(doc, column).delete(id);
    removeFields(doc, "touchpoints", id, touchpointFields);
    removeFields(doc, "moments", id, momentFields);
    for (const kind of ["moment", "idea"]) forgetStop(doc, `${kind}/${id}`);
  });
}

/** Writes a note's value in a column where it differs; undefined is the default, which takes no room. A note that is gone stays gone. */
function setValue(doc: Y.Doc, column: BoardRoot, id: Id, value: unknown): void {
  const values = rootOf(doc, column);
  if (noteText(doc, id) === null || values.get(id) === value) return;
  if (value === undefined) values.delete(id);
  else values.set(id, value);
}

/** A new text that is written so, as far as it is not too long. */
function writtenText(runs: readonly TextRun[]): Y.Text {
  const text = new Y.Text();
  let room = noteTextLimit;
  text.applyDelta(
    runs.flatMap((run) => {
      const insert = run.text.slice(0, room);
      room -= insert.length;
      return insert === "" ? [] : [{ insert, attributes: formatsOf(run) }];
    }),
  );
  return text;
}

/** One value, so that a concurrent move can't tear it; the maker rides along, as it never changes. */
function writePlace(doc: Y.Doc, id: Id, place: Place, by: Id, at: number): void {
  const where = isCell(place) ? [place.laneId, place.stepId, place.order] : [place.x, place.y, 0];
  rootOf(doc, "notes").set(id, [...where, by, at]);
}
