import { endianness } from "node:os";
import { type Bit, differingBit, flippedBits, isSame, type Sum, sumOf } from "./wal-checksum";

/** A bit of a file: the place of its byte, and a mask. */
export interface Flip {
  readonly at: number;
  readonly mask: number;
}

/** What the checksum says of a frame of SQLite's log, or of the log's head. */
export type Fate =
  | { readonly is: "whole" }
  /** One bit is not what it was: one of these of what was summed, or the one of the sum. */
  | { readonly is: "flipped"; readonly flips: readonly Flip[]; readonly ofSum: Flip | null }
  /** Torn, or left over from an earlier use of the file. */
  | { readonly is: "foreign" };

/** The first bytes of the log. */
export interface Head {
  readonly fate: Fate;
  readonly pageSize: number;
  /** Of this use of the file; each of its frames repeats them. */
  readonly salts: Sum;
  /** What the checksum before the first frame may be. */
  readonly sums: readonly Sum[];
  /** Whether checksums take words with their highest byte first. */
  readonly isBig: boolean;
}

export interface Frame {
  readonly fate: Fate;
  /** Whether a transaction of this use of the file ends with it. */
  readonly isCommit: boolean;
  /** What the checksum before the next frame may be: what this one says, and what its bytes come to. */
  readonly sums: readonly Sum[];
  /** Which of those before it goes on from; -1 = none. */
  readonly follows: number;
}

export const headSize = 32;
/** Before each page: its number, the size of the database after a commit (or 0), two salts, and two sums. */
export const frameHeadSize = 24;
const magic = 0x377f0682;

/** What a checksum is taken of, and the one that was written. */
interface Summed {
  readonly words: Int32Array;
  readonly isBig: boolean;
  readonly stored: Sum;
  /** Where the written one stands, bytes. */
  readonly storedAt: number;
  /** How many bytes stand between the first two words and the others. */
  readonly gap: number;
}

/** Reads the head of a log, 32 bytes at the beginning of the file; `others` are the salts of its first frames. */
export function readHead(bytes: Buffer, others: readonly Sum[]): Head {
  const told = bytes.readUInt32BE(0);
  const salts = pairAt(bytes, 16);
  const pageSize = bytes.readUInt32BE(8);
  const stored = pairAt(bytes, 24);
  const isToldBig = told % 2 === 1;
  const isMagic = told >>> 1 === magic >>> 1;
  const words = bytes.subarray(0, 24);
  if (isMagic && isSame(sumOf(wordsIn([words], isToldBig), [0, 0]), stored))
    return { fate: { is: "whole" }, pageSize, salts, sums: [stored], isBig: isToldBig };

  // What a wrong head tells is not believed: SQLite takes the order of the machine, and each frame has the salts.
  const isBig = endianness() === "BE";
  const summed = { words: wordsIn([words], isBig), isBig, stored, storedAt: 24, gap: 0 };
  const sum = sumOf(summed.words, [0, 0]);
  const near = others.find((other) => isSame(other, salts) || differingBit(other, salts));
  const ofSalts = near ? differingBit(near, salts) : null;
  const fate: Fate | null = ofSalts
    ? { is: "flipped", flips: [moved(placeOf(ofSalts, true), 16)], ofSum: null }
    : (flippedIn(summed, sum, 0)?.fate ?? null);
  return {
    fate: fate ?? { is: "foreign" },
    pageSize,
    salts: near ?? others.at(-1) ?? salts,
    sums: [stored, sum],
    isBig,
  };
}

/** Judges a frame that stands at `at` of the file, after one of these checksums. */
export function readFrame(
  frame: Buffer,
  at: number,
  { salts, isBig, sums: before }: Pick<Head, "salts" | "isBig" | "sums">,
): Frame {
  const stored = pairAt(frame, 16);
  const own = saltsOf(frame);
  const saltBit = differingBit(own, salts);
  if (saltBit === null && !isSame(own, salts))
    return { fate: { is: "foreign" }, isCommit: false, sums: [stored], follows: -1 };

  const words = wordsIn([frame.subarray(0, 8), frame.subarray(frameHeadSize)], isBig);
  const isCommit = words[1] !== 0;
  const sums = before.map((sum) => sumOf(words, sum));
  const follows = sums.findIndex((sum) => isSame(sum, stored));
  if (follows >= 0) {
    const fate: Fate = saltBit
      ? { is: "flipped", flips: [moved(placeOf(saltBit, true), at + 8)], ofSum: null }
      : { is: "whole" };
    return { fate, isCommit, sums: [stored], follows };
  }
  const summed = { words, isBig, stored, storedAt: 16, gap: 16 };
  for (const [index, sum] of saltBit === null ? sums.entries() : []) {
    const found = flippedIn(summed, sum, at);
    if (found) return { ...found, sums: [stored, sum], follows: index };
  }
  return { fate: { is: "foreign" }, isCommit, sums: [stored, ...sums.slice(0, 1)], follows: -1 };
}

/** The salts of a frame, or of its first bytes. */
export const saltsOf = (frame: Buffer): Sum => pairAt(frame, 8);

/** Where one bit alone is wrong; null when there are more. */
function flippedIn({ words, isBig, stored, storedAt, gap }: Summed, sum: Sum, at: number) {
  const bitOfSum = differingBit(sum, stored);
  const ofSum = bitOfSum && moved(placeOf(bitOfSum, true), at + storedAt);
  const bits = flippedBits(words, [(stored[0] - sum[0]) | 0, (stored[1] - sum[1]) | 0]);
  if (!ofSum && bits.length === 0) return null;
  const flips = bits.map((bit) => moved(placeOf(bit, isBig), at + (bit.word < 2 ? 0 : gap)));
  const fate: Fate = { is: "flipped", flips, ofSum };
  const told = words[1] ?? 0;
  const isCommit = told !== 0 || bits.some(({ word, bit }) => word === 1 && told !== 1 << bit);
  return { fate, isCommit };
}

const placeOf = ({ word, bit }: Bit, isBig: boolean): Flip => ({
  at: word * 4 + (isBig ? 3 - (bit >> 3) : bit >> 3),
  mask: 1 << (bit & 7),
});

const moved = ({ at, mask }: Flip, by: number): Flip => ({ at: at + by, mask });

/** Two numbers of the log's own, which have their highest byte first on every machine. */
const pairAt = (bytes: Buffer, at: number): Sum => [
  bytes.readInt32BE(at),
  bytes.readInt32BE(at + 4),
];

/** The bytes as words of this machine. */
function wordsIn(pieces: readonly Buffer[], isBig: boolean): Int32Array {
  const words = new Int32Array(pieces.reduce((sum, { length }) => sum + length, 0) / 4);
  const bytes = Buffer.from(words.buffer);
  let at = 0;
  for (const piece of pieces) at += piece.copy(bytes, at);
  if (isBig !== (endianness() === "BE")) bytes.swap32();
  return words;
}
