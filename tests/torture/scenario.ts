import type { Random } from "../bench/random";

/** One way to be unkind to a server, as often as one likes. */
export interface Scenario {
  /** What it is called on the command line: one word. */
  readonly name: string;
  /** What the rounds are, for the table: "kills", "frames". */
  readonly rounds: string;
  /** How many there are in each test run, and in `pnpm torture` when nobody says otherwise. */
  readonly short: number;
  readonly long: number;
  /** Resolves with what there is to tell of it; rejects when a promise was broken, or with NotPossible. */
  run(torture: Torture): Promise<string>;
}

/** This machine has not what a scenario takes. */
export class NotPossible extends Error {
  override name = "NotPossible";
}

/** One run of a scenario. */
export interface Torture {
  readonly rounds: number;
  /**
   * All chance comes from here. A scenario takes what it does to the server from it, and nothing else does: people have sources of their own.
   * So the same seed does the same things to the server, in the same order, whatever else is different that time.
   */
  readonly random: Random;
  /** Says how far it is, now and then; shown in a long run only. */
  progress(words: string): void;
  /** Cleans up when the run has ended, however it did; the latest first. */
  onEnd(cleanUp: () => void | Promise<void>): void;
}

/** How a run ended. */
export interface Result {
  readonly seed: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly end:
    | { readonly is: "held"; readonly words: string }
    /** It can't be done on this machine. */
    | { readonly is: "not-run"; readonly why: string }
    | { readonly is: "broken"; readonly error: unknown };
}
