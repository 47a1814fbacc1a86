import { limits, messages, syncMessages } from "@resa/shared/protocol/messages";
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";

/** What a client may say. */
export type ClientFrame =
  | { readonly kind: "step1"; readonly vector: Uint8Array }
  | { readonly kind: SentAs; readonly update: Uint8Array }
  | { readonly kind: "awareness"; readonly entries: Uint8Array }
  | { readonly kind: "queryAwareness" }
  | { readonly kind: "barrier"; readonly number: number };

/**
 * What is wrong, for who watches over the server: the frame itself, the update in it, what that builds on (`gap`), how long it would take
 * (`effort`), or whose client id it is under (`writer`).
 */
export type Fault = "frame" | "update" | "gap" | "effort" | "writer";

/** How an update was sent: as what a client says of itself when it comes (SyncStep2), or as its own work. */
export type SentAs = "step2" | "update";

/** A frame, or something in it, is not what the protocol allows. */
export class BadFrame extends Error {
  override name = "BadFrame";
  readonly fault: Fault;

  constructor(message: string, fault: Fault = "frame") {
    super(message);
    this.fault = fault;
  }
}

/** A state vector of 100,000 clients is shorter; longer ones only cost memory. */
const longestVector = 1024 * 1024;

/** Reads one frame, to its last byte. Throws BadFrame. The bytes inside are views of the frame. */
export function decodeFrame(frame: Uint8Array): ClientFrame {
  if (frame.length > limits.frame) throw new BadFrame(`a frame of ${frame.length} bytes`);
  return readWhole(frame, (decoder) => {
    // One byte: a number that is longer than it need be would get past what counts questions by these bytes.
    const message = decoding.readUint8(decoder);
    switch (message) {
      case messages.sync:
        return decodeSync(decoder);
      case messages.awareness:
        return { kind: "awareness", entries: decoding.readVarUint8Array(decoder) };
      case messages.queryAwareness:
        return { kind: "queryAwareness" };
      case messages.barrier:
        return { kind: "barrier", number: decoding.readVarUint(decoder) };
      default:
        throw new BadFrame(`unknown message ${message}`);
    }
  });
}

function decodeSync(decoder: decoding.Decoder): ClientFrame {
  const message = decoding.readUint8(decoder);
  const bytes = decoding.readVarUint8Array(decoder);
  switch (message) {
    case syncMessages.step1:
      checkVector(bytes);
      return { kind: "step1", vector: bytes };
    case syncMessages.step2:
      return { kind: "step2", update: bytes };
    case syncMessages.update:
      return { kind: "update", update: bytes };
    default:
      throw new BadFrame(`unknown sync message ${message}`);
  }
}

function checkVector(vector: Uint8Array): void {
  if (vector.length > longestVector) throw new BadFrame("a state vector too long");
  readWhole(vector, (decoder) => {
    const clients = decoding.readVarUint(decoder);
    for (let i = 0; i < clients; i++) {
      decoding.readVarUint(decoder);
      decoding.readVarUint(decoder);
    }
  });
}

/** Reads bytes to their end; whatever goes wrong, and anything left over, is a BadFrame. */
export function readWhole<T>(bytes: Uint8Array, read: (decoder: decoding.Decoder) => T): T {
  const decoder = decoding.createDecoder(bytes);
  try {
    const result = read(decoder);
    if (decoding.hasContent(decoder)) throw new BadFrame("bytes left over");
    return result;
  } catch (error) {
    if (error instanceof BadFrame) throw error;
    throw new BadFrame(error instanceof Error ? error.message : "unreadable");
  }
}

/** A sync message: a state vector (step1) or an update (step2, update). */
export const encodeSync = (kind: keyof typeof syncMessages, bytes: Uint8Array): Uint8Array =>
  encoding.encode((encoder) => {
    writeSyncHead(encoder, kind, bytes);
    encoding.writeUint8Array(encoder, bytes);
  });

/** The same, its head apart: a whole board is not copied to be told. */
export const syncFrame = (
  kind: keyof typeof syncMessages,
  bytes: Uint8Array,
): readonly Uint8Array[] => [
  encoding.encode((encoder) => writeSyncHead(encoder, kind, bytes)),
  bytes,
];

function writeSyncHead(
  encoder: encoding.Encoder,
  kind: keyof typeof syncMessages,
  { length }: Uint8Array,
): void {
  encoding.writeVarUint(encoder, messages.sync);
  encoding.writeVarUint(encoder, syncMessages[kind]);
  encoding.writeVarUint(encoder, length);
}

/** The answer to a barrier. */
export const encodeBarrier = (number: number): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messages.barrier);
    encoding.writeVarUint(encoder, number);
  });

/** One entry of an awareness frame; `state` is JSON, null = gone. */
export const encodeState = (clientId: number, clock: number, state: object | null): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, clientId);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, JSON.stringify(state));
  });

/** An awareness frame of entries encoded before. */
export function encodeAwareness(states: readonly Uint8Array[]): Uint8Array {
  const entries = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, states.length);
    for (const state of states) encoding.writeUint8Array(encoder, state);
  });
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messages.awareness);
    encoding.writeVarUint8Array(encoder, entries);
  });
}
