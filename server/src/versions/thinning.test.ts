import type { VersionKind } from "@resa/shared/model/version";
import { expect, test } from "vitest";
import { surplus } from "./thinning";

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const now = 2000 * day + 13 * hour;

/** One every so many hours, back from now. */
const every = (hours: number, count: number, kind: VersionKind = "automatic") =>
  Array.from({ length: count }, (_, index) => {
    const at = now - index * hours * hour;
    return { id: `${kind} ${at}`, kind, at };
  });
const thinned = (versions: ReturnType<typeof every>, at = now) => {
  const gone = new Set(surplus(versions, at));
  return versions.filter(({ id }) => !gone.has(id));
};
const agesIn = (versions: ReturnType<typeof every>, from: number, to: number) =>
  versions.map(({ at }) => (now - at) / day).filter((age) => age >= from && age < to);

test("automatic ones stay all for a day, one of a day for a month, of a week for a year, of a month for ever", () => {
  const left = thinned(every(2, 12 * 800));
  expect(agesIn(left, 0, 1)).toHaveLength(12);
  const countOf = (from: number, to: number) => agesIn(left, from, to).length;
  expect([20, 21]).toContain(countOf(1, 21));
  expect([39, 40]).toContain(countOf(28, 28 + 40 * 7));
  expect([12, 13]).toContain(countOf(400, 400 + 13 * 28));
});

test("what is left does not depend on how often it was thinned", () => {
  const all = every(3, 8 * 400);
  let left: typeof all = [];
  for (const version of all.toReversed()) left = thinned([version, ...left], version.at);
  expect(thinned(left)).toEqual(thinned(all));
});

test("those that were kept for a reason stay all for a month", () => {
  const left = thinned(every(6, 4 * 60, "restore"));
  expect(agesIn(left, 0, 21)).toHaveLength(84);
  expect(agesIn(left, 29, 60).length).toBeLessThanOrEqual(6);
});

test("named ones stay, however many and however old, and cost the others nothing", () => {
  const named = every(1, 5000, "named");
  const automatic = every(2, 100);
  const left = thinned([...named, ...automatic]);
  expect(left.filter(({ kind }) => kind === "named")).toHaveLength(5000);
  expect(left.filter(({ kind }) => kind !== "named")).toEqual(thinned(automatic));
});

test("of those that nobody named there are at most 500, the latest", () => {
  const left = thinned(every(0.01, 2000, "removal"));
  expect(left).toHaveLength(500);
  expect(left[0]?.at).toBe(now);
});
