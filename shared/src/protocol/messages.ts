/** The first number of a frame: the y-websocket protocol (0, 1, 3) and Resa's own barrier. */
export const messages = {
  sync: 0,
  awareness: 1,
  queryAwareness: 3,
  /** Client sends `[102, n]`; the server answers `[102, n]` once everything it received earlier on that connection is on disk. */
  barrier: 102,
} as const;

/** The second number of a sync frame, as in y-protocols. */
export const syncMessages = { step1: 0, step2: 1, update: 2 } as const;

/** Bounds of what a client may send. */
export const limits = {
  /** Bytes of one frame. */
  frame: 16 * 1024 * 1024,
  /** Bytes of one person's presence. */
  presence: 16 * 1024,
} as const;
