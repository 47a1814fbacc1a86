import type { Actor } from "../model/actor";
import type { LaneRole } from "../model/lane-role";
import type { Words } from "../model/language";
import type { NoteColour } from "../model/note-colour";
import type { NoteKind } from "../model/note-kind";
import type { Period } from "../model/period";

/** A board to start from: content in every language, good enough to begin a real session. */
export interface Template {
  readonly id: string;
  readonly title: Words;
  readonly description: Words;
  readonly journeys: readonly TemplateJourney[];
}

export interface TemplateJourney {
  readonly title: Words;
  readonly purpose: Words;
  readonly persona?: { readonly name: Words; readonly quote: Words };
  readonly lanes: readonly TemplateLane[];
  readonly phases: readonly TemplatePhase[];
}

export interface TemplateLane {
  readonly role: LaneRole;
  /** Without a name the lane shows its role's name in the reader's language. */
  readonly name?: Words;
}

export interface TemplatePhase {
  readonly title: Words;
  readonly period: Period;
  readonly steps: readonly TemplateStep[];
}

export interface TemplateStep {
  readonly title: Words;
  readonly actor?: Actor;
  /** The notes of each lane, in the order of the journey's lanes; lanes at the end may be left out. */
  readonly notes: readonly (readonly TemplateNote[])[];
}

export interface TemplateNote {
  readonly text: Words;
  /** Without a kind it takes the one that its lane suggests. */
  readonly kind?: NoteKind;
  readonly colour?: NoteColour;
}
