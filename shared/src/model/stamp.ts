import { fieldsIn, numberOf } from "./field";
import type { Id } from "./id";

/** Who did something (an id of a person) and when (Unix ms). */
export interface Stamp {
  readonly by: Id;
  readonly at: number;
}

/** Reads a stamp from a foreign value; null where there is none. */
export function stampOf(value: unknown): Stamp | null {
  const { by, at } = fieldsIn(value);
  return typeof by === "string" ? { by, at: numberOf(at) } : null;
}
