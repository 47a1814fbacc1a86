import type { Dialect } from "./dialect";

/** Who can take part, in the order of the columns. */
export const names = [
  "resa",
  "reference",
  "memory",
  "hocuspocus3",
  "hocuspocus4",
  "floor",
  "floor-tick",
] as const;
export type Name = (typeof names)[number];

/** How the tables call them. */
export const titles: Record<Name, string> = {
  resa: "Resa",
  reference: "@y/websocket-server + leveldb",
  memory: "@y/websocket-server in memory",
  hocuspocus3: "hocuspocus 3.4",
  hocuspocus4: "hocuspocus 4.7 at 16 ms",
  floor: "floor: send each",
  "floor-tick": "floor: 16 ms tick",
};

/** All that a client must know to come onto a board. */
export interface Door {
  readonly dialect: Dialect;
  readonly address: string;
  readonly room: string;
  /** Empty where nobody asks who one is. */
  readonly cookie: string;
}

/** A board on a server that runs. */
export interface Board {
  /** Ways in for so many people, each somebody of their own where the server knows people. */
  doors(count: number): Promise<Door[]>;
  /** A way in that costs nothing to make, as things are now; all who come by it are the same person. */
  readonly door: Door;
}

/** A server that runs, alone with its data. */
export interface Running {
  /** The process to which all others of the server belong. */
  readonly pid: number;
  makeBoard(): Promise<Board>;
  /** Stops it as its operator would, and starts it again on the same data; resolves with how long it took until it listened, ms. */
  restart(): Promise<number>;
  dispose(): Promise<void>;
}

/** A server that can be measured. */
export interface Contestant {
  readonly name: Name;
  /** Whether it keeps a document, which somebody who comes later is told. */
  readonly keeps: boolean;
  start(): Promise<Running>;
}
