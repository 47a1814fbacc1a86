import { randomInt } from "node:crypto";

/** Digits and capitals without those that look alike. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const length = 8;

/** How long a code can be used, ms. */
export const codeAge = 10 * 60 * 1000;

/** A new code to type on another device: 39 random bits, enough for ten minutes of few tries. */
export const makeDeviceCode = (): string =>
  Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join("");
