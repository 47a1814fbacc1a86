import type { CloseCode } from "@resa/shared/protocol/close-codes";
import type { Fault } from "./frames";

/** One message: its bytes, or its parts, so that many bytes need not be copied to stand behind a head. */
export type Frame = Uint8Array | readonly Uint8Array[];

/** Frames that leave together. The same packet for many is put on the wire once. */
export type Packet = readonly Frame[];

/** The far end of a session: bytes and callbacks, whatever carries them. */
export interface Connection {
  send(packet: Packet): void;
  /** `fault` says what was wrong with a bad frame. */
  close(code: CloseCode, reason: string, fault?: Fault): void;
  /** Bytes that have been sent and not yet left. */
  buffered(): number;
}
