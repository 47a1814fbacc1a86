/** A person's name has at most so many characters. */
export const nameLimit = 80;
