import type { Removed } from "./live-document";

/** What somebody did to a board, before it is on disk. */
export interface Edit {
  readonly by: string;
  readonly removed: Removed;
  /** What the board was before it; merged in this order. Costs nothing until it is asked for, which must be at once. */
  before(): readonly Uint8Array[];
}

/** In whose name the server changes a board, and what must be kept first of what it was before: nobody sees the change earlier. */
export interface Caution {
  readonly by: string;
  keep(before: readonly Uint8Array[]): Promise<unknown>;
  /** What people sent in the first moments afterwards, some of it before they could know: it may build on what was there. */
  afterwards(late: readonly Uint8Array[]): void;
}
