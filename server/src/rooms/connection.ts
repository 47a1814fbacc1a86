import type { CloseCode } from "@resa/shared/protocol/close-codes";

/** The far end of a session: bytes and callbacks, whatever carries them. */
export interface Connection {
  send(frame: Uint8Array): void;
  close(code: CloseCode, reason: string): void;
  /** Bytes that have been sent and not yet left. */
  buffered(): number;
}
