import { expect, test } from "vitest";
import { makeRandom } from "../../../tests/bench/random";
import { makeOwners } from "./owners";

interface Kept {
  readonly owner: string;
  /** When it was used last. */
  used: number;
}

/** The same in the simplest words: all are looked at, and whoever may be the next to lose something is told. */
function makePlainOwners(most: number) {
  const kept = new Map<number, Kept>();
  let now = 0;
  const countOf = (owner: string) =>
    [...kept.values()].filter((thing) => thing.owner === owner).length;
  return {
    kept,
    countOf,
    take(thing: number, owner: string): void {
      if (kept.size < most / 2 && kept.get(thing)?.owner === owner) return;
      kept.set(thing, { owner, used: now++ });
    },
    merge(former: string, owner: string): void {
      const theirs = [...kept].filter(([, thing]) => thing.owner === former);
      for (const [id] of theirs.toSorted(([, one], [, other]) => one.used - other.used))
        kept.set(id, { owner, used: now++ });
    },
    /** What the richest used longest ago, of each of those who have as many. */
    candidates(): number[] {
      const owners = new Set([...kept.values()].map(({ owner }) => owner));
      const most = Math.max(...[...owners].map(countOf));
      return [...owners]
        .filter((owner) => countOf(owner) === most)
        .map((owner) => {
          const theirs = [...kept].filter(([, thing]) => thing.owner === owner);
          const [first] = theirs.toSorted(([, one], [, other]) => one.used - other.used);
          return first?.[0] ?? -1;
        });
    },
  };
}

test.each([1, 2, 3])(
  "whoever has most loses what they used longest ago, whatever happens (seed %i)",
  (seed) => {
    const random = makeRandom(seed);
    const most = 2 + random.below(12);
    const [owners, plain] = [makeOwners<number>(most), makePlainOwners(most)];
    const names = ["ada", "bo", "cy", "di"];
    const things = Array.from({ length: 30 }, (_, thing) => thing);
    const somebody = () => names[random.below(names.length)] ?? "";
    for (let step = 0; step < 300; step++) {
      if (random.chance(0.03)) {
        const [former, owner] = [somebody(), somebody()];
        owners.merge(former, owner);
        plain.merge(former, owner);
      } else {
        const [thing, owner] = [random.below(30), somebody()];
        const forgotten = owners.take(thing, owner);
        plain.take(thing, owner);
        if (plain.kept.size > most) expect(plain.candidates()).toContain(forgotten);
        else expect(forgotten).toBeNull();
        if (forgotten !== null) plain.kept.delete(forgotten);
      }
      const owned = things.map((thing) => owners.ownerOf(thing));
      expect(owned, `step ${step}`).toEqual(things.map((thing) => plain.kept.get(thing)?.owner));
    }
  },
);

test("attack: of many who have one each, those who go on using theirs keep it", () => {
  const owners = makeOwners<number>(10, [[0, "ada"]]);
  for (let thing = 1; thing < 100; thing++) {
    owners.take(thing, `mallory ${thing}`);
    owners.take(0, "ada");
    expect(owners.ownerOf(0)).toBe("ada");
  }
});
