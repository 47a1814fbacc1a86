import { type Anchor, anchorOf } from "./anchor";
import { fieldsIn, numberOf, textOf } from "./field";
import type { Id } from "./id";
import { type Stamp, stampOf } from "./stamp";

/** Comments about one thing. The first of them has the thread's id. */
export interface Thread extends Stamp {
  readonly id: Id;
  readonly anchor: Anchor;
  /** What it was about, in the words of that moment: it is shown when the thing is gone. */
  readonly about: string;
  /** Who resolved it and when; null = it is open. */
  readonly resolved: Stamp | null;
}

/** What a thread is about: at most so many characters. */
export const aboutLimit = 200;

/** Reads a thread from a foreign value; whatever is missing or malformed becomes its default. */
export function threadOf(id: Id, value: unknown): Thread {
  const fields = fieldsIn(value);
  return {
    id,
    anchor: anchorOf(fields["anchor"]),
    about: textOf(fields["about"]),
    by: textOf(fields["by"]),
    at: numberOf(fields["at"]),
    resolved: stampOf(fields["resolved"]),
  };
}
