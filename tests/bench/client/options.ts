import { parseArgs } from "node:util";
import { names, type Name } from "./contestant";

export interface Options {
  readonly notes: readonly number[];
  readonly only: readonly Name[];
  /** How long each movement goes on. */
  readonly seconds: number;
  /** How often each board is opened, after a first time that doesn't count. */
  readonly loads: number;
}

/** Reads `--notes 500,2000 --only resa,canvas --seconds 4 --loads 3`. Throws on anything else. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    // pnpm hands the `--` on that stands before a script's own arguments.
    args: args.filter((arg) => arg !== "--"),
    options: {
      notes: { type: "string", default: "500,2000,10000" },
      only: { type: "string", default: names.join(",") },
      seconds: { type: "string", default: "4" },
      loads: { type: "string", default: "3" },
    },
  });
  const chosen = new Set(
    values.only.split(",").map((word): Name => {
      const name = names.find((name) => name === word);
      if (!name) throw new Error(`--only: ${word} is none of ${names.join(", ")}`);
      return name;
    }),
  );
  return {
    notes: values.notes.split(",").map((word) => positive("notes", word)),
    only: names.filter((name) => chosen.has(name)),
    seconds: positive("seconds", values.seconds),
    loads: positive("loads", values.loads),
  };
}

function positive(option: string, word: string): number {
  const value = Number(word);
  if (!(value > 0)) throw new Error(`--${option}: ${word} is not a number above 0`);
  return value;
}
