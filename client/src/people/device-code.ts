/** A code in its two groups: `ABCD-EFGH`. */
export const shownCode = (code: string): string => lettersOf(code).replace(/^(.{4})(?=.)/, "$1-");

/** The letters and digits of what was typed, in capitals, without what people put between them. */
export const lettersOf = (typed: string): string =>
  typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");

/** A code has so many. */
export const codeLength = 8;
