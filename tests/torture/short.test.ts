import { expect, test } from "vitest";
import { anySeed, run } from "./run";
import { scenarios } from "./scenarios";

/** The same things happen to the server in every test run; other seeds are for `pnpm torture`, which is the long form of each. */
const seed = 1;

test.for(scenarios)("torture: $short $rounds ($name)", async (scenario, { skip }) => {
  const { end } = await run(scenario, { seed, rounds: scenario.short });
  const other = `pnpm torture --only ${scenario.name} --seed ${anySeed()}`;
  console.log(`${scenario.name}, seed ${seed}: ${end.is}; another: ${other}`);
  if (end.is === "broken") throw end.error;
  // Not run is not passed.
  if (end.is === "not-run") return skip(end.why);
  expect(end.words).not.toBe("");
});
