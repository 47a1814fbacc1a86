/** The fields of a record as they come from a document: anything at all. */
export type Fields = Readonly<Record<string, unknown>>;

/** `value` when it is a text, else `fallback`. */
export const textOf = (value: unknown, fallback = ""): string =>
  typeof value === "string" ? value : fallback;

/** `value` when it is a finite number, else `fallback`. */
export const numberOf = (value: unknown, fallback = 0): number =>
  typeof value === "number" && Number.isFinite(value) ? value : fallback;

/** `value` when it is a finite number, no further out than the bounds; else the lower bound. */
export const numberWithin = (value: unknown, least: number, most: number): number =>
  Math.max(least, Math.min(most, numberOf(value, least)));

/** `value` when it is one of `choices`, else `fallback`. */
export const oneOf = <T extends string>(choices: readonly T[], value: unknown, fallback: T): T =>
  choices.find((choice) => choice === value) ?? fallback;

/** `value` as fields when it is a plain object, else none. */
export const fieldsIn = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
