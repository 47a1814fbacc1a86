import type { NoteKind } from "../model/note-kind";
import type { TemplateNote } from "./template";
import { words } from "./words";

type Sentence = Parameters<typeof words>;

/** A note of the kind that its lane suggests; in English, svenska, dansk and norsk bokmål. */
export const note = (...sentence: Sentence): TemplateNote => ({ text: words(...sentence) });

const noteOf =
  (kind: NoteKind) =>
  (...sentence: Sentence): TemplateNote => ({ text: words(...sentence), kind });

/** Somebody's very words. */
export const quote = noteOf("quote");
/** What somebody wonders. */
export const question = noteOf("question");
/** What somebody feels. */
export const feels = noteOf("feels");
/** What makes the customer glad. */
export const delight = noteOf("delights");
/** What somebody has seen. */
export const observation = noteOf("observation");
