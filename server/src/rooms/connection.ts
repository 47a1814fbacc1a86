import type { CloseCode } from "@resa/shared/protocol/close-codes";

/** Frames that leave together. The same packet for many is put on the wire once. */
export type Packet = readonly Uint8Array[];

/** The far end of a session: bytes and callbacks, whatever carries them. */
export interface Connection {
  send(packet: Packet): void;
  close(code: CloseCode, reason: string): void;
  /** Bytes that have been sent and not yet left. */
  buffered(): number;
}
