import * as encoding from "lib0/encoding";
import { encodeSync } from "../../server/src/rooms/frames";

const bytes = encoding.encode;

/** Varuints, one after the other. */
export const numbers = (...values: readonly number[]): Uint8Array =>
  bytes((encoder) => values.forEach((value) => encoding.writeVarUint(encoder, value)));

export const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** A frame of one update. */
export const update = (...parts: readonly Uint8Array[]): Uint8Array =>
  encodeSync("update", joined(...parts));

/** `length` deleted things of a client, from a clock on: seven bytes, whatever their number. */
export const deletedStructs = (client: number, clock: number, length: number): Uint8Array =>
  joined(numbers(1, 1, client, clock), Uint8Array.of(0), numbers(length, 0));

/** No structs, and one range of a client that is to be deleted. */
export const deletion = (client: number, clock: number, length: number): Uint8Array =>
  numbers(0, 1, client, 1, clock, length);

/** A client's first struct: a value at `key` of a root, whose content `write` gives. */
export const valueAt = (
  client: number,
  root: string,
  key: string,
  write: (encoder: encoding.Encoder) => void,
): Uint8Array =>
  bytes((encoder) => {
    for (const number of [1, 1, client, 0]) encoding.writeVarUint(encoder, number);
    // ContentAny under a key, and no neighbours.
    encoding.writeUint8(encoder, 0b0010_1000);
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarString(encoder, root);
    encoding.writeVarString(encoder, key);
    encoding.writeVarUint(encoder, 1);
    write(encoder);
    encoding.writeVarUint(encoder, 0);
  });

/** Arrays in arrays in arrays. */
export const nested = (depth: number) => (encoder: encoding.Encoder) => {
  for (let level = 0; level < depth; level++) {
    encoding.writeUint8(encoder, 117);
    encoding.writeVarUint(encoder, 1);
  }
  encoding.writeAny(encoder, null);
};

/** A client's first struct: a format in a text of a root, whose value is `json`. */
export const formatIn = (client: number, root: string, json: string): Uint8Array =>
  bytes((encoder) => {
    for (const number of [1, 1, client, 0]) encoding.writeVarUint(encoder, number);
    encoding.writeUint8(encoder, 6);
    encoding.writeVarUint(encoder, 1);
    for (const word of [root, "bold", json]) encoding.writeVarString(encoder, word);
    encoding.writeVarUint(encoder, 0);
  });

/** A frame of one presence, as JSON that nobody has looked at. */
export const presence = (json: string, clientId = 12_345, clock = 1): Uint8Array =>
  presences([{ clientId, clock, json }]);

export function presences(
  states: readonly { readonly clientId: number; readonly clock: number; readonly json: string }[],
): Uint8Array {
  const entries = bytes((encoder) => {
    encoding.writeVarUint(encoder, states.length);
    for (const { clientId, clock, json } of states) {
      encoding.writeVarUint(encoder, clientId);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarString(encoder, json);
    }
  });
  return bytes((encoder) => {
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarUint8Array(encoder, entries);
  });
}

/** JSON that is `depth` objects deep. */
export const deepJson = (depth: number): string => `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;
