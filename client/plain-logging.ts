/**
 * What Yjs needs of `lib0/logging`, without a word: it speaks of its own inner life only when somebody asks it to, which nobody does here,
 * and the colours in which it would are 2.4 kB of what a board loads first.
 */
export const print = (): void => {};
export const warn = print;
export const BOLD = "";
export const UNBOLD = "";
export const RED = "";
export const ORANGE = "";
