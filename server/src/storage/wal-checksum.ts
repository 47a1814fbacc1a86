/** The running checksum of SQLite's log: two numbers of 32 bits. */
export type Sum = readonly [number, number];

/** A bit of some words. */
export interface Bit {
  readonly word: number;
  /** 0 = the lowest of its word. */
  readonly bit: number;
}

/** Goes on with a checksum over an even number of words. */
export function sumOf(words: Int32Array, [first, second]: Sum): Sum {
  let [a, b] = [first | 0, second | 0];
  for (let at = 0; at < words.length; at += 2) {
    a = (a + (words[at] ?? 0) + b) | 0;
    b = (b + (words[at + 1] ?? 0) + a) | 0;
  }
  return [a, b];
}

export const isSame = (one: Sum, other: Sum): boolean => one[0] === other[0] && one[1] === other[1];

/** The one bit in which two pairs of numbers differ; null when they are the same, or differ in more. */
export function differingBit(one: Sum, other: Sum): Bit | null {
  const [first, second] = [one[0] ^ other[0], one[1] ^ other[1]];
  const [word, bits] = second === 0 ? [0, first] : [1, second];
  const isOne = bits !== 0 && (bits & (bits - 1)) === 0 && (first === 0 || second === 0);
  return isOne ? { word, bit: 31 - Math.clz32(bits) } : null;
}

/**
 * The bits of `words` of which one alone can have made their checksum wrong: `miss` is by how much the sum that was written is greater
 * than the one they have. None when it takes more than a bit. A checksum is linear: what a bit does to it depends on its place alone,
 * and of a low bit on no other's.
 */
export function flippedBits(words: Int32Array, miss: Sum): Bit[] {
  const bits: Bit[] = [];
  // What 1 more in the even and in the odd word of a pair makes of the sum, from the last pair to the first.
  let even: Sum = [1, 1];
  let odd: Sum = [0, 1];
  for (let pair = words.length - 2; pair >= 0; pair -= 2) {
    bits.push(...bitsOf(words, pair, even, miss), ...bitsOf(words, pair + 1, odd, miss));
    even = next(even);
    odd = next(odd);
  }
  return bits;
}

const next = ([a, b]: Sum): Sum => [(a + b) | 0, (a + 2 * b) | 0];

function bitsOf(words: Int32Array, word: number, weight: Sum, miss: Sum): Bit[] {
  for (let bit = 0; bit < 32; bit++) {
    // A bit that is set now was not: the sum is too large by what it weighs.
    const more = ((words[word] ?? 0) >>> bit) & 1 ? -(1 << bit) : 1 << bit;
    if (Math.imul(weight[0], more) === miss[0] && Math.imul(weight[1], more) === miss[1])
      return [{ word, bit }];
  }
  return [];
}
