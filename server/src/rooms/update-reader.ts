import * as decoding from "lib0/decoding";
import { BadFrame, readWhole } from "./frames";
import { checkJson, checkKey, readByte, readType, readValue } from "./value-reader";

/** The name of one struct: the client that made it, and its place in what that client made. */
export interface Ref {
  readonly client: number;
  readonly clock: number;
}

/** One struct of an update, as far as the gate must know it. */
export interface Part extends Ref {
  readonly length: number;
  /** A `hole` says that something is left out; `gone` is deleted for good; a `type` holds other structs. */
  readonly kind: "hole" | "gone" | "type" | "value";
  readonly origin: Ref | null;
  readonly rightOrigin: Ref | null;
  /** The name of a root, or the struct that holds this one; null = the one that holds its neighbours. */
  readonly parent: string | Ref | null;
  /** Under which key it stands there; null = none, or that of its neighbours. */
  readonly key: string | null;
}

/** What a client made, from a clock on. */
export interface Range extends Ref {
  readonly length: number;
}

/** An update taken apart. */
export interface UpdateParts {
  /** By client, in the order of their clocks. */
  readonly structs: ReadonlyMap<number, readonly Part[]>;
  /** By client, in the order of their clocks, none twice. */
  readonly deletes: readonly Range[];
  /** Where in the bytes the structs end and the deletes begin. */
  readonly seam: number;
}

/** Clients, structs, values and deletes in one update: every byte may become 100 bytes of objects, and 16 MB of them must not. */
const mostParts = 500_000;
/** What a client id may make in one update, deleted or not: nobody types that much before it is sent. */
const longestSpan = 2 ** 24;
/** What a client id may ever make: 100 things a second for most of a year, and one lasts as long as a page is open. */
const latestClock = 2 ** 31;

/**
 * Takes an update (Yjs's first format) apart without building anything of Yjs, so that nothing hidden in the bytes can
 * cost more than it weighs. Throws BadFrame for everything that an honest board never holds: foreign contents
 * (subdocuments, embeds, binaries, arrays), forbidden keys, empty structs, numbers beyond 2^53, bytes left over.
 */
export function readUpdate(update: Uint8Array): UpdateParts {
  let parts = 0;
  const count = (): void => {
    if (++parts > mostParts) throw new BadFrame("an update of too many parts");
  };
  return readWhole(update, (decoder) => {
    const structs = readStructs(decoder, count);
    const seam = decoder.pos;
    return { structs, deletes: readDeletes(decoder, count), seam };
  });
}

function readStructs(decoder: decoding.Decoder, count: () => void): Map<number, Part[]> {
  const structs = new Map<number, Part[]>();
  const clients = decoding.readVarUint(decoder);
  for (let i = 0; i < clients; i++) {
    // Also one that is named and made nothing takes its room.
    count();
    const length = decoding.readVarUint(decoder);
    const client = readNumber(decoder);
    const first = readNumber(decoder);
    let clock = first;
    if (structs.has(client)) throw new BadFrame("a client named twice");
    const parts: Part[] = [];
    for (let j = 0; j < length; j++) {
      count();
      const part = readPart(decoder, client, clock, count);
      clock += atLeastOne(part.length);
      if (clock - first > longestSpan || clock > latestClock)
        throw new BadFrame("a clock beyond counting");
      parts.push(part);
    }
    structs.set(client, parts);
  }
  return structs;
}

function readDeletes(decoder: decoding.Decoder, count: () => void): UpdateParts["deletes"] {
  const deletes: Range[] = [];
  const named = new Set<number>();
  const clients = decoding.readVarUint(decoder);
  for (let i = 0; i < clients; i++) {
    count();
    const client = readNumber(decoder);
    if (named.has(client)) throw new BadFrame("a client named twice");
    named.add(client);
    const own: Range[] = [];
    const ranges = decoding.readVarUint(decoder);
    for (let j = 0; j < ranges; j++) {
      count();
      const clock = readNumber(decoder);
      own.push({ client, clock, length: atLeastOne(readNumber(decoder)) });
    }
    for (const range of withoutOverlaps(own)) deletes.push(range);
  }
  return deletes;
}

/** In the order of their clocks. What is named again and again would be looked through again and again. */
function withoutOverlaps(ranges: readonly Range[]): Range[] {
  const apart: Range[] = [];
  let end = 0;
  for (const range of ranges.toSorted((a, b) => a.clock - b.clock)) {
    const last = apart.at(-1);
    const past = range.clock + range.length;
    if (last === undefined || range.clock >= end) apart.push(range);
    else if (past > end) apart[apart.length - 1] = { ...last, length: past - last.clock };
    end = Math.max(end, past);
  }
  return apart;
}

// The first byte of a struct: five bits say what it holds, three say what stands before that.
const contentBits = 0b0001_1111;
const hasKey = 0b0010_0000;
const hasRightOrigin = 0b0100_0000;
const hasOrigin = 0b1000_0000;
const content = { gone: 0, deleted: 1, string: 4, format: 6, type: 7, any: 8, hole: 10 } as const;

function readPart(
  decoder: decoding.Decoder,
  client: number,
  clock: number,
  count: () => void,
): Part {
  const info = readByte(decoder);
  const { origin, rightOrigin, parent, key } = readPlace(decoder, info);
  const { kind, length } = readContent(decoder, info, count);
  // Not spread: V8 would make a hidden class for each that grows out of a copy.
  return { client, clock, length, kind, origin, rightOrigin, parent, key };
}

const nowhere: Pick<Part, "origin" | "rightOrigin" | "parent" | "key"> = {
  origin: null,
  rightOrigin: null,
  parent: null,
  key: null,
};

function readPlace(decoder: decoding.Decoder, info: number): typeof nowhere {
  if (info === content.gone || info === content.hole) return nowhere;
  const origin = (info & hasOrigin) !== 0 ? readRef(decoder) : null;
  const rightOrigin = (info & hasRightOrigin) !== 0 ? readRef(decoder) : null;
  let parent: Part["parent"] = null;
  let key: Part["key"] = null;
  if (origin === null && rightOrigin === null) {
    const named = decoding.readVarUint(decoder);
    if (named > 1) throw new BadFrame("a parent that is neither a root nor a struct");
    parent = named === 1 ? decoding.readVarString(decoder) : readRef(decoder);
    if ((info & hasKey) !== 0) checkKey((key = decoding.readVarString(decoder)));
  }
  return { origin, rightOrigin, parent, key };
}

function readContent(
  decoder: decoding.Decoder,
  info: number,
  count: () => void,
): Pick<Part, "kind" | "length"> {
  if (info === content.gone) return { kind: "gone", length: readNumber(decoder) };
  if (info === content.hole) return { kind: "hole", length: readNumber(decoder) };
  switch (info & contentBits) {
    case content.deleted:
      return { kind: "gone", length: readNumber(decoder) };
    case content.string:
      return { kind: "value", length: decoding.readVarString(decoder).length };
    case content.format:
      checkKey(decoding.readVarString(decoder));
      checkJson(JSON.parse(decoding.readVarString(decoder)), count);
      return { kind: "value", length: 1 };
    case content.type:
      readType(decoder);
      return { kind: "type", length: 1 };
    case content.any: {
      const length = decoding.readVarUint(decoder);
      for (let i = 0; i < length; i++) readValue(decoder, count);
      return { kind: "value", length };
    }
    default:
      throw new BadFrame(`content ${info & contentBits} has no place on a board`);
  }
}

/** The part of an update that a reference points into. */
export function findPart(all: UpdateParts["structs"], ref: Ref): Part | null {
  const structs = all.get(ref.client);
  let low = 0;
  let high = (structs?.length ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const part = structs?.[middle];
    if (part === undefined) return null;
    if (ref.clock < part.clock) high = middle - 1;
    else if (ref.clock >= part.clock + part.length) low = middle + 1;
    else return part;
  }
  return null;
}

const readRef = (decoder: decoding.Decoder): Ref => ({
  client: readNumber(decoder),
  clock: readNumber(decoder),
});

const readNumber = (decoder: decoding.Decoder): number =>
  checkNumber(decoding.readVarUint(decoder));

function checkNumber(number: number): number {
  if (!Number.isSafeInteger(number)) throw new BadFrame("a number beyond 2^53");
  return number;
}

/** An empty struct or range makes Yjs lose its way when it searches. */
function atLeastOne(length: number): number {
  if (length < 1) throw new BadFrame("an empty struct");
  return length;
}
