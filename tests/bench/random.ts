/** A seeded source of chance: the same seed gives the same workload on every machine. */
export interface Random {
  /** A whole number in [0, limit). */
  below(limit: number): number;
  /** True with the given probability (0 to 1). */
  chance(probability: number): boolean;
  /** `length` characters of `alphabet`. */
  word(length: number, alphabet: string): string;
  /** 12 characters base64url = 72 bits, as the ids of records are. */
  id(): string;
  /** Another source, which begins where chance says; how much is taken from it changes nothing of this one. */
  fork(): Random;
}

const BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Makes a source from a 32-bit seed (mulberry32). */
export function makeRandom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const word = (length: number, alphabet: string) =>
    Array.from({ length }, () => alphabet.charAt(below(alphabet.length))).join("");
  return {
    below,
    chance: (probability) => next() < probability,
    word,
    id: () => word(12, BASE64URL),
    fork: () => makeRandom(below(2 ** 32)),
  };
}
