import { expect, test } from "vitest";
import { makeRandom, type Random } from "../bench/random";
import { planJumps } from "./clocks";
import { planFaults } from "./disk";
import { planKills } from "./kills";
import { run } from "./run";
import { NotPossible } from "./scenario";
import { planDisks } from "./tmpfs";

test.each<[string, (random: Random, rounds: number) => readonly unknown[]]>([
  ["kills", planKills],
  ["disk", planFaults],
  ["tmpfs", planDisks],
  ["clocks", planJumps],
])("a seed tells again all that happens to the server (%s)", (_, plan) => {
  expect(plan(makeRandom(7), 50)).toEqual(plan(makeRandom(7), 50));
  expect(plan(makeRandom(7), 50)).not.toEqual(plan(makeRandom(8), 50));
  // What people do has sources of its own.
  const random = makeRandom(7);
  const people = random.fork();
  const [one, other] = [makeRandom(7), people];
  one.fork();
  for (let edit = 0; edit < 10; edit++) other.below(100);
  expect(plan(random, 50)).toEqual(plan(one, 50));
});

test("the long form has each fault at each write and sync of a use of the log", () => {
  const plan = planFaults(makeRandom(1), 7200);
  const places = new Set(plan.map(({ kind, index }) => `${kind} ${index}`));
  expect(places.size).toBe(7200);
});

test("what this machine can't do is not run, and not passed", async () => {
  const rest = { name: "none", rounds: "none", short: 1, long: 1 };
  const none = { ...rest, run: () => Promise.reject(new NotPossible("it takes a disk")) };
  const { end } = await run(none, { seed: 1, rounds: 1 });
  expect(end).toEqual({ is: "not-run", why: "it takes a disk" });
});
