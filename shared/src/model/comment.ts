import { fieldsIn, numberOf, textOf } from "./field";
import type { Id } from "./id";
import { type Stamp, stampOf } from "./stamp";

/** What somebody said in a thread: plain text, in which `@Name` stands for those who are mentioned. */
export interface Comment extends Stamp {
  readonly id: Id;
  readonly threadId: Id;
  /** Empty when it was deleted. */
  readonly text: string;
  /** When it was last changed (Unix ms); null = never. */
  readonly edited: number | null;
  /** Who deleted it and when: it keeps its place. Null = it stands. */
  readonly deleted: Stamp | null;
  /** The people who are mentioned. */
  readonly mentions: readonly Id[];
}

/** A comment has at most so many characters, and mentions so many people. */
export const commentLimit = 4000;
export const mentionLimit = 50;
/** A board has at most so many comments; and so many reactions. */
export const feedbackLimit = 100_000;

/** Reads a comment from a foreign value; whatever is missing or malformed becomes its default. */
export function commentOf(id: Id, value: unknown): Comment {
  const fields = fieldsIn(value);
  const { edited, mentions } = fields;
  return {
    id,
    threadId: textOf(fields["threadId"]),
    by: textOf(fields["by"]),
    at: numberOf(fields["at"]),
    text: textOf(fields["text"]),
    edited: typeof edited === "number" ? edited : null,
    deleted: stampOf(fields["deleted"]),
    mentions: Array.isArray(mentions) ? mentions.filter((one) => typeof one === "string") : [],
  };
}

/** In the order in which they were said. */
export const compareComments = (a: Comment, b: Comment): number =>
  a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
