import type { Actor } from "../model/actor";
import type { ChannelKind } from "../model/channel-kind";
import type { Feeling } from "../model/feeling";
import type { FeelingWord } from "../model/feeling-word";
import type { LaneRole } from "../model/lane-role";
import type { Words } from "../model/language";
import type { NoteColour } from "../model/note-colour";
import type { NoteKind } from "../model/note-kind";
import type { Period } from "../model/period";
import type { Tension } from "../model/step-feeling";

/** A board to start from: content in every language, good enough to begin a real session. */
export interface Template {
  readonly id: string;
  readonly title: Words;
  readonly description: Words;
  /** What the organisation promises its customers, in one sentence. */
  readonly promise?: Words;
  /** What a customer should think, feel and say afterwards. */
  readonly vision?: { readonly think: Words; readonly feel: Words; readonly say: Words };
  readonly journeys: readonly TemplateJourney[];
}

export interface TemplateJourney {
  readonly title: Words;
  readonly purpose: Words;
  /** The need at the start. */
  readonly need?: Words;
  /** How it is at the end, when the need is met. */
  readonly met?: Words;
  readonly state?: "as-is" | "to-be";
  /** Who answers for the whole journey. */
  readonly owner?: Words;
  /** Everybody whom it concerns; the first is the one whose journey it is. */
  readonly personas?: readonly TemplatePersona[];
  readonly lanes: readonly TemplateLane[];
  readonly phases: readonly TemplatePhase[];
}

export interface TemplatePersona {
  readonly name: Words;
  /** A sentence that the persona would say. */
  readonly quote: Words;
  readonly goals?: Words;
  readonly needs?: Words;
  readonly frustrations?: Words;
  /** False for somebody who could have been a customer and isn't; true when left out. */
  readonly isCustomer?: boolean;
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
  /** The feeling that we wish for here, and the one that there is: a point on each curve. */
  readonly wished?: Feeling;
  readonly actual?: Feeling;
  /** How tense it is, from calm (1) to the climax (5). */
  readonly tension?: Tension;
  readonly moment?: TemplateMoment;
  /** The notes of each lane, in the order of the journey's lanes; lanes at the end may be left out. */
  readonly notes: readonly (readonly TemplateNote[])[];
}

export interface TemplateNote {
  readonly text: Words;
  /** Without a kind it takes the one that its lane suggests. */
  readonly kind?: NoteKind;
  readonly colour?: NoteColour;
  /** What makes the note a touchpoint; its text is the event. */
  readonly touchpoint?: TemplateTouchpoint;
  readonly moment?: TemplateMoment;
}

/** A meeting between the customer and somebody else. */
export interface TemplateTouchpoint {
  readonly channel?: ChannelKind;
  readonly wished?: Feeling;
  readonly actual?: Feeling;
  /** What we do to bring about the feeling that we wish for. */
  readonly action?: Words;
}

/** What makes a step or a touchpoint a moment of truth. */
export interface TemplateMoment {
  /** Whether the customer decides something here: to buy, to stay, to leave. */
  readonly isDecision: boolean;
  readonly feeling: FeelingWord;
  readonly why: Words;
}
