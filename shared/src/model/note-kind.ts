import type { LaneRole } from "./lane-role";
import type { NoteColour } from "./note-colour";

/** What a note says about the customer's mind, or what it is. `plain` is a note that nobody has sorted yet. */
export const noteKinds = [
  "plain",
  "does",
  "says",
  "thinks",
  "feels",
  "expects",
  "irritates",
  "delights",
  "idea",
  "question",
  "quote",
  "observation",
  "fact",
] as const;
export type NoteKind = (typeof noteKinds)[number];

/** The colour of a note of this kind until somebody gives it one of its own. */
export const colourOfKind: Readonly<Record<NoteKind, NoteColour>> = {
  plain: "yellow",
  does: "blue",
  says: "sand",
  thinks: "violet",
  feels: "pink",
  expects: "teal",
  irritates: "orange",
  delights: "green",
  idea: "yellow",
  question: "violet",
  quote: "sand",
  observation: "teal",
  fact: "blue",
};

/** The kind that a new note in a lane of this role begins with. */
export const kindOfRole: Readonly<Record<LaneRole, NoteKind>> = {
  "customer-actions": "does",
  thoughts: "thinks",
  feelings: "feels",
  tension: "plain",
  expectations: "expects",
  touchpoints: "plain",
  channels: "plain",
  frontstage: "plain",
  backstage: "plain",
  "support-processes": "plain",
  "pain-points": "irritates",
  opportunities: "idea",
  evidence: "observation",
  measures: "fact",
  "hygiene-factors": "expects",
  employee: "plain",
  pictures: "plain",
  free: "plain",
};
