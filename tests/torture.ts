/**
 * Is everything kept that people were told is saved, whatever happens to the server? Run by `pnpm torture`; prints the table of
 * docs/measurements.md.
 *
 *   --only kills,…   these scenarios
 *   --times 0.5      so many times their usual rounds
 *   --minutes 30     all of them again and again, with other seeds, for so long
 *   --seed 1         this seed: the same kills, faults and jumps, in the same order
 */
import { parseArgs } from "node:util";
import { anySeed, run } from "./torture/run";
import type { Result, Scenario } from "./torture/scenario";
import { scenarios } from "./torture/scenarios";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    times: { type: "string", default: "1" },
    minutes: { type: "string", default: "0" },
    seed: { type: "string" },
  },
});

const names = values.only?.split(",") ?? scenarios.map(({ name }) => name);
const chosen = names.map((name) => {
  const scenario = scenarios.find((one) => one.name === name);
  if (scenario) return scenario;
  throw new Error(`There is no ${name}; there are ${scenarios.map((one) => one.name).join(", ")}.`);
});
const until = performance.now() + Number(values.minutes) * 60_000;
const results: { scenario: Scenario; result: Result }[] = [];

const told = (end: Result["end"]): string => {
  if (end.is === "held") return end.words;
  if (end.is === "not-run") return `**not run**: ${end.why}`;
  return `**broken**: ${String(end.error).split("\n")[0]}`;
};
const row = ({ scenario, result: { seed, rounds, seconds, end } }: (typeof results)[number]) =>
  `| ${scenario.name} | ${rounds} ${scenario.rounds} | ${seed} | ${seconds.toFixed(0)} s | ${told(
    end,
  )} |`;

do {
  for (const scenario of chosen) {
    const seed = values.seed === undefined ? anySeed() : Number(values.seed);
    const rounds = Math.max(1, Math.round(scenario.long * Number(values.times)));
    console.error(`${scenario.name}: ${rounds} ${scenario.rounds}, seed ${seed}`);
    const progress = (words: string): void => console.error(`  ${words}`);
    const result = await run(scenario, { seed, rounds, progress });
    if (result.end.is === "broken") console.error(result.end.error);
    results.push({ scenario, result });
  }
} while (performance.now() < until);

console.log(`
| Scenario | Rounds | Seed | Time | |
| --- | --- | --- | --- | --- |
${results.map(row).join("\n")}`);
const notRun = results.flatMap(({ scenario, result }) =>
  result.end.is === "not-run" ? scenario.name : [],
);
if (notRun.length > 0) console.error(`Not run on this machine: ${notRun.join(", ")}.`);
process.exit(results.some(({ result }) => result.end.is === "broken") ? 1 : 0);
