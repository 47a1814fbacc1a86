import * as Y from "yjs";
import { type Board, boardOf } from "../model/board";
import { type Fields, numberOf, numberWithin, oneOf, textOf } from "../model/field";
import type { Id } from "../model/id";
import { type Channel, channelOf } from "../model/channel";
import { type Moment, momentFields, momentOf } from "../model/moment";
import { type ProductGroup, productGroupOf } from "../model/product-group";
import {
  type StepFeeling,
  stepFeelingFields,
  stepFeelingId,
  stepFeelingOf,
} from "../model/step-feeling";
import { type Touchpoint, touchpointFields, touchpointOf } from "../model/touchpoint";
import { type Journey, journeyOf } from "../model/journey";
import { type Lane, laneOf } from "../model/lane";
import { noteColours } from "../model/note-colour";
import { colourOfKind, noteKinds } from "../model/note-kind";
import type { Note } from "../model/note";
import { pictureOf } from "../model/note-picture";
import { defaultNoteSize, noteSizes } from "../model/note-size";
import { type Persona, personaOf } from "../model/persona";
import { type Phase, phaseOf } from "../model/phase";
import { type Place, placeOf } from "../model/place";
import { joinedIds, type Step, stepOf } from "../model/step";
import { noteText, recordOf, rootOf } from "./board-doc";
import { idsWithFields, readFields } from "./fields";
import type { RecordRoot } from "./roots";

/** The records that are maps of fields, by the root that holds them. */
export interface RecordOf {
  readonly journeys: Journey;
  readonly phases: Phase;
  readonly steps: Step;
  readonly lanes: Lane;
  readonly personas: Persona;
  readonly channels: Channel;
  readonly groups: ProductGroup;
}

const readers: { readonly [R in RecordRoot]: (id: Id, fields: Fields) => RecordOf[R] } = {
  journeys: journeyOf,
  phases: phaseOf,
  steps: stepOf,
  lanes: laneOf,
  personas: personaOf,
  channels: channelOf,
  groups: productGroupOf,
};

/** What the board says of itself. Never throws: readers give defaults for whatever is missing, foreign or malformed. */
export const readBoard = (doc: Y.Doc): Board => boardOf(fieldsOf(rootOf(doc, "board")));

/** A record by its root and id; null when there is none. */
export function readRecord<R extends RecordRoot>(doc: Y.Doc, root: R, id: Id): RecordOf[R] | null {
  const map = recordOf(doc, root, id);
  return map === null ? null : readers[root](id, fieldsOf(map));
}

/** A note without its text; null when there is none. */
export function readNote(doc: Y.Doc, id: Id): Note | null {
  if (noteText(doc, id) === null) return null;
  const values = valuesOf(doc, id);
  const kind = oneOf(noteKinds, rootOf(doc, "kinds").get(id), "plain");
  return {
    id,
    place: placeOf(values),
    kind,
    colour: oneOf(noteColours, rootOf(doc, "colours").get(id), colourOfKind[kind]),
    size: oneOf(noteSizes, rootOf(doc, "sizes").get(id), defaultNoteSize),
    picture: pictureOf(rootOf(doc, "pictures").get(id)),
    alt: textOf(rootOf(doc, "alts").get(id)),
    by: textOf(values[3]),
    at: numberOf(values[4]),
  };
}

/** Where a note stands, or stood before it was removed. */
export const readPlace = (doc: Y.Doc, noteId: Id): Place => placeOf(valuesOf(doc, noteId));

/** The text of a note; empty when there is no such note. */
export function readText(doc: Y.Doc, noteId: Id): string {
  const text = noteText(doc, noteId);
  return text === null ? "" : plainText(text);
}

/** What is known of the touchpoint that a note is. */
export const readTouchpoint = (doc: Y.Doc, noteId: Id): Touchpoint =>
  touchpointOf(readFields(doc, "touchpoints", noteId, touchpointFields));

/**
 * The steps that joined a step and are no more: what was said of one of them at that moment still stands under its id. One that is there
 * again, since whoever removed it took that back, speaks for itself, though its id may still be told here.
 */
export const readJoined = (doc: Y.Doc, stepId: Id): Id[] =>
  joinedIds(textOf(recordOf(doc, "steps", stepId)?.get("joined"))).filter(
    (id) => recordOf(doc, "steps", id) === null,
  );

/** Why a note or step is a moment of truth; null when it is none. */
export function readMoment(doc: Y.Doc, id: Id): Moment | null {
  const own = readOwnMoment(doc, id);
  if (own !== null) return own;
  const moments = readJoined(doc, id).map((joined) => readOwnMoment(doc, joined));
  return moments.find((moment) => moment !== null) ?? null;
}

/** The same, without what was said of steps that joined it. */
export const readOwnMoment = (doc: Y.Doc, id: Id): Moment | null =>
  momentOf(readFields(doc, "moments", id, momentFields));

/** The ids of all notes and steps that are marked as moments of truth. Reads all marks. */
export function readMomentIds(doc: Y.Doc): ReadonlySet<Id> {
  const marked = [...idsWithFields(doc, "moments")].filter((id) => readOwnMoment(doc, id) !== null);
  const isThere = (id: Id): boolean =>
    noteText(doc, id) !== null || recordOf(doc, "steps", id) !== null;
  if (marked.every(isThere)) return new Set(marked);
  const joined = new Map<Id, Id>();
  for (const stepId of recordIds(doc, "steps"))
    for (const id of readJoined(doc, stepId)) joined.set(id, stepId);
  return new Set(marked.map((id) => (isThere(id) ? id : (joined.get(id) ?? id))));
}

/** A step's points on the curves of a lane: its own, else those of a step that joined it. */
export function readStepFeeling(doc: Y.Doc, laneId: Id, stepId: Id): StepFeeling {
  const [own, ...others] = [stepId, ...readJoined(doc, stepId)].map((id) =>
    stepFeelingOf(readFields(doc, "feelings", stepFeelingId(laneId, id), stepFeelingFields)),
  ) as [StepFeeling, ...StepFeeling[]];
  return others.reduce(
    (known, said) => ({
      wished: known.wished ?? said.wished,
      actual: known.actual ?? said.actual,
      tension: known.tension ?? said.tension,
    }),
    own,
  );
}

/** How many people of a kind were interviewed about a product group. */
export const readInterviews = (doc: Y.Doc, personaId: Id, groupId: Id): number =>
  numberWithin(readFields(doc, "interviews", personaId, [groupId])[groupId], 0, 100_000);

/** The ids of all notes. */
export const noteIds = (doc: Y.Doc): Iterable<Id> => rootOf(doc, "texts").keys();

/** The ids of all records of one root. */
export const recordIds = (doc: Y.Doc, root: RecordRoot): Iterable<Id> => rootOf(doc, root).keys();

/** A collaborative text as a string in which every index is the same as in the text: whatever is not text is one U+FFFC. */
export function plainText(text: Y.Text): string {
  let plain = "";
  for (const { insert } of text.toDelta() as { insert: unknown }[]) {
    plain += typeof insert === "string" ? insert : "\uFFFC";
  }
  return plain;
}

/** What stands in the column of places: the place, and who made the note when. */
function valuesOf(doc: Y.Doc, noteId: Id): readonly unknown[] {
  const values = rootOf(doc, "notes").get(noteId);
  return Array.isArray(values) ? values : [];
}

/** Own scalar fields only: a foreign nested type is no field of ours. */
function fieldsOf(map: Y.Map<unknown>): Fields {
  const fields: Record<string, unknown> = Object.create(null);
  map.forEach((value, key) => {
    if (!(value instanceof Y.AbstractType)) fields[key] = value;
  });
  return fields;
}
