import { expect, test } from "vitest";
import { anySeed, run } from "./run";
import { scenarios } from "./scenarios";

// The long form of each is `pnpm torture`, which also takes a seed that is printed here.
test.each(scenarios)("torture: $short $rounds ($name)", async (scenario) => {
  const { seed, end } = await run(scenario, { seed: anySeed(), rounds: scenario.short });
  console.log(`${scenario.name}, seed ${seed}: ${end.is}`);
  if (end.is === "broken") throw end.error;
  expect(end.words).not.toBe("");
});
