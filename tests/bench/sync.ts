/**
 * What does our server take, and how soon is it done, beside others? Run by `pnpm bench:sync`; prints the tables of
 * docs/measurements.md.
 *
 * Every contestant gets a process and a data folder of its own; whoever loads it lives in other processes, whose busiest is told
 * beside each figure: over 90 % of a core, what stands there is a lower bound. What a server takes is counted over all its threads and
 * children. `--only`, `--contestants`, `--clients`, `--runs` and `--seconds` choose parts; `--long` is everything in full size.
 */
import { coldOpen } from "./sync/cold-open";
import { type Name, names } from "./sync/contestant";
import { fanOut } from "./sync/fan-out";
import { gather } from "./sync/fetch-peers";
import type { Figures } from "./sync/figures";
import { growth } from "./sync/growth";
import { highestRate } from "./sync/highest-rate";
import { manyBoards } from "./sync/many-boards";
import { openingTogether } from "./sync/opening-together";
import { following } from "./sync/following";
import { readOptions } from "./sync/options";
import { reconnectStorm } from "./sync/reconnect-storm";
import type { Scenario } from "./sync/scenario";
import { slowReaders } from "./sync/slow-readers";
import { storedBoards } from "./sync/stored-boards";
import { tableOf } from "./sync/table";

const scenarios: Record<string, Scenario> = {
  "fan-out": fanOut,
  "cold-open": coldOpen,
  "opening-together": openingTogether,
  "many-boards": manyBoards,
  "reconnect-storm": reconnectStorm,
  "slow-readers": slowReaders,
  "highest-rate": highestRate,
  "stored-boards": storedBoards,
  growth,
  following,
};
/** What an ordinary run leaves out, since it takes minutes. */
const onlyLong = new Set(["slow-readers", "highest-rate", "stored-boards", "growth"]);
/** Who takes part in an ordinary run, but for the fan-out, which all do. */
const few: readonly Name[] = ["resa", "reference", "hocuspocus4"];

const options = readOptions(process.argv.slice(2), Object.keys(scenarios));
const isOrdinary = options.only.length === 0 && !options.long;
const whoFor = (scenario: string): readonly Name[] => {
  if (options.contestants.length > 0) return options.contestants;
  return isOrdinary && scenario !== "fan-out" ? few : names;
};

for (const [name, scenario] of Object.entries(scenarios)) {
  if (options.only.length > 0 ? !options.only.includes(name) : isOrdinary && onlyLong.has(name))
    continue;
  const contestants = await gather(whoFor(name));
  for (const trial of scenario(options)) {
    const results = new Map<Name, Figures[]>();
    for (let run = 0; run < options.runs; run++)
      for (const contestant of contestants.filter((one) => trial.suits(one))) {
        console.error(`${trial.title}: ${contestant.name} …`);
        const figures = await trial.run(contestant).catch((error: unknown): Figures => {
          console.error(`… failed: ${String(error)}`);
          return {};
        });
        results.set(contestant.name, [...(results.get(contestant.name) ?? []), figures]);
      }
    console.log(tableOf(trial, results));
  }
}
// What a peer left open must not keep this process.
process.exit(0);
