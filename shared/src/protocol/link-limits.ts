/** Characters of a passcode. */
export const passcodeLength = { least: 4, most: 100 } as const;
/** Most people that a link with a number of uses lets in. */
export const mostUses = 10_000;
