import { parseArgs } from "node:util";
import { type Name, names } from "./contestant";

export interface Options {
  /** The scenarios; empty = those of an ordinary run. */
  readonly only: readonly string[];
  /** Who was asked for; empty = whoever a scenario is made for. */
  readonly contestants: readonly Name[];
  /** How many people are on one board, for the fan-out. */
  readonly clients: readonly number[];
  /** How often everything is measured, in turn. */
  readonly runs: number;
  /** How long a steady load is measured, s. */
  readonly seconds: number;
  /** All scenarios, in their full size. */
  readonly long: boolean;
}

/**
 * Reads `--only fan-out,cold-open --contestants resa,floor --clients 2,50 --runs 3 --seconds 5 --long`. Throws on anything else.
 */
export function readOptions(args: readonly string[], scenarios: readonly string[]): Options {
  const { values } = parseArgs({
    // pnpm hands the `--` on that stands before a script's own arguments.
    args: args.filter((arg) => arg !== "--"),
    options: {
      only: { type: "string" },
      contestants: { type: "string" },
      clients: { type: "string" },
      runs: { type: "string" },
      seconds: { type: "string" },
      long: { type: "boolean", default: false },
    },
  });
  const { long } = values;
  return {
    only: wordsOf("only", values.only, scenarios) ?? [],
    contestants: wordsOf("contestants", values.contestants, names) ?? [],
    clients: numbersOf("clients", values.clients) ?? [2, 10, 50, 200],
    runs: numbersOf("runs", values.runs)?.[0] ?? (long ? 3 : 1),
    seconds: numbersOf("seconds", values.seconds)?.[0] ?? (long ? 10 : 3),
    long,
  };
}

function wordsOf<Word extends string>(
  option: string,
  text: string | undefined,
  known: readonly Word[],
): Word[] | null {
  if (text === undefined) return null;
  return text.split(",").map((word) => {
    const found = known.find((one) => one === word);
    if (!found) throw new Error(`--${option}: ${word} is none of ${known.join(", ")}`);
    return found;
  });
}

function numbersOf(option: string, text: string | undefined): number[] | null {
  if (text === undefined) return null;
  return text.split(",").map((word) => {
    const value = Number(word);
    if (!(value > 0)) throw new Error(`--${option}: ${word} is not a number above 0`);
    return value;
  });
}
