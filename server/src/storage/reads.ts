/** What one person has read and seen of a board. Times are Unix ms. */
export interface PersonReads {
  /** Up to when, by thread. */
  readonly threads: Readonly<Record<string, number>>;
  /** When they last said that they had seen the board. */
  readonly seenAt: number;
}

/** What people have read and seen; it goes with their board, and with them. A time only ever moves forward. */
export interface Reads {
  /** Of one person. The first question ever counts as a look: `seenAt` is then that moment. */
  of(boardId: string, personId: string): Promise<PersonReads>;
  setRead(boardId: string, personId: string, threadId: string, at: number): Promise<void>;
  setSeen(boardId: string, personId: string, at: number): Promise<void>;
}
