import type { Contestant } from "./contestant";
import type { Figures } from "./figures";
import type { Options } from "./options";

/** One line of a table: what is measured, how it is told, and what it should be at most (`≤`) or at least (`≥`). */
export interface Measure {
  readonly key: string;
  readonly title: string;
  readonly digits: number;
  readonly aim?: { readonly is: "≤" | "≥"; readonly value: number };
}

/** One way to try a server out, at one size. */
export interface Trial {
  readonly title: string;
  readonly measures: readonly Measure[];
  /** Whether it makes sense for somebody. */
  suits(contestant: Contestant): boolean;
  /** Starts the contestant, measures it once, and leaves nothing behind. */
  run(contestant: Contestant): Promise<Figures>;
}

/** A question put to all contestants, in one size or several. */
export type Scenario = (options: Options) => readonly Trial[];
