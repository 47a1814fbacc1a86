import type { FieldRoot } from "../model/field-root";
import type { Id } from "../model/id";
import type { Channel } from "../model/channel";
import type { Journey } from "../model/journey";
import type { Lane } from "../model/lane";
import type { Note } from "../model/note";
import type { Persona } from "../model/persona";
import type { Phase } from "../model/phase";
import type { ProductGroup } from "../model/product-group";
import type { Step } from "../model/step";

/** Every record of a board, by the name of its kind. */
export interface BoardRecords {
  readonly journeys: Journey;
  readonly phases: Phase;
  readonly steps: Step;
  readonly lanes: Lane;
  readonly personas: Persona;
  readonly channels: Channel;
  readonly groups: ProductGroup;
  readonly notes: Note;
}
export type RecordKind = keyof BoardRecords;

/** The fields of a record that can become different. A note's text is one, although the record doesn't hold it. */
export type FieldOf<K extends RecordKind> =
  | Exclude<keyof BoardRecords[K], "id">
  | (K extends "notes" ? "text" : never);

/** An ordered list of ids that is now another one. */
export type TouchedList =
  | { readonly list: "journeys" | "personas" | "channels" | "groups" | "free" | "unplaced" }
  /** `of` is the id of the journey, for `steps` of the phase. */
  | { readonly list: "phases" | "lanes" | "stepsOfJourney" | "steps"; readonly of: Id }
  | { readonly list: "cell"; readonly laneId: Id; readonly stepId: Id };

/** A record of kind K that is now different. */
export interface TouchedRecordOf<K extends RecordKind> {
  readonly record: K;
  readonly id: Id;
  /** Undefined when the record is new. */
  readonly before: BoardRecords[K] | undefined;
  /** Undefined when the record is gone. */
  readonly after: BoardRecords[K] | undefined;
  /** The fields that are now different: all of them when the record came or went. */
  readonly fields: readonly FieldOf<K>[];
}
export type TouchedRecord = { readonly [K in RecordKind]: TouchedRecordOf<K> }[RecordKind];

/** Something whose fields stand one by one in a root of fields was said anew: a touchpoint, a moment of truth, feelings … */
export interface TouchedFields {
  readonly fieldsOf: FieldRoot;
  readonly id: Id;
}
export type Touch = TouchedList | TouchedRecord | TouchedFields;

/** What one round of changes made different: every list and every record at most once. */
export type Touched = readonly Touch[];
