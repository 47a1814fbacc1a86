import * as decoding from "lib0/decoding";
import { BadFrame } from "./frames";

/** How deep arrays and objects inside one value may nest. */
const deepestValue = 8;
const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);

/** Maps, texts and XML; never arrays (two concurrent moves of one item leave a duplicate) and no hooks. */
const types = { map: 1, text: 2, xmlElement: 3, xmlFragment: 4, xmlText: 6 } as const;

/** Steps over the kind of a type. */
export function readType(decoder: decoding.Decoder): void {
  const type = decoding.readVarUint(decoder);
  if (!Object.values<number>(types).includes(type))
    throw new BadFrame(`type ${type} has no place on a board`);
  if (type === types.xmlElement) decoding.readVarString(decoder);
}

/** Steps over one value in lib0's encoding: what JSON knows, and undefined. */
export function readValue(decoder: decoding.Decoder, count: () => void, depth = 1): void {
  count();
  if (depth > deepestValue) throw new BadFrame("a value nested too deep");
  const tag = readByte(decoder);
  switch (tag) {
    case 127: // undefined
    case 126: // null
    case 121: // false
    case 120: // true
      return;
    case 125:
      decoding.readVarInt(decoder);
      return;
    case 124:
      decoding.readFloat32(decoder);
      return;
    case 123:
      decoding.readFloat64(decoder);
      return;
    case 119:
      decoding.readVarString(decoder);
      return;
    case 118:
    case 117: {
      const length = decoding.readVarUint(decoder);
      for (let i = 0; i < length; i++) {
        if (tag === 118) checkKey(decoding.readVarString(decoder));
        readValue(decoder, count, depth + 1);
      }
      return;
    }
    default:
      throw new BadFrame(`a value of type ${tag}`);
  }
}

/** Looks through a value that stands in the update as JSON. */
export function checkJson(value: unknown, count: () => void, depth = 1): void {
  count();
  if (depth > deepestValue) throw new BadFrame("a value nested too deep");
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    checkKey(key);
    checkJson(inner, count, depth + 1);
  }
}

/** Refuses the keys by which a plain object can be turned into something else. */
export function checkKey(key: string): void {
  if (forbiddenKeys.has(key)) throw new BadFrame(`the key ${key}`);
}

/** lib0 alone reads `undefined` beyond the end. */
export function readByte(decoder: decoding.Decoder): number {
  if (!decoding.hasContent(decoder)) throw new BadFrame("the end came too early");
  return decoding.readUint8(decoder);
}
