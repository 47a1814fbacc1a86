import assert from "node:assert/strict";
import type { Random } from "../bench/random";
import { makeTeam, type Team } from "../crash/team";
import { type faults, makeFailingDisk } from "./failing-disk";
import { type Meanwhile, pickMeanwhile, survive } from "./mishap";
import { NotPossible, type Scenario } from "./scenario";

type Kind = keyof typeof faults;

/** What happens to the disk once. */
interface Fault {
  readonly kind: Kind;
  /** From when on its index is counted: from now, or since the log was begun. */
  readonly from: "now" | "log";
  /** So many such calls come before it. */
  readonly index: number;
  /** So many fail. */
  readonly times: number;
  readonly meanwhile: Meanwhile;
}

/**
 * How many calls there are from one use of the log to the next: SQLite begins anew when there are 1,000 pages in it, each of which takes two
 * writes, and then some more for copying them into the database. The places of faults go a little beyond, since that is not always as many.
 */
const calls: Readonly<Record<Kind, { readonly usual: number; readonly places: number }>> = {
  full: { usual: 2050, places: 2300 },
  short: { usual: 2050, places: 2300 },
  broken: { usual: 2050, places: 2300 },
  sync: { usual: 190, places: 300 },
};
const kinds = Object.keys(calls) as Kind[];
const all = kinds.flatMap((kind) =>
  Array.from({ length: calls[kind].places }, (_, index) => ({ kind, index })),
);

/** So few rounds take the first writes, from now on: a whole use of the log takes seconds. */
const few = 16;
/** So many faults meet one use of the log, if it lasts: far enough from each other that all is well again before the next. */
const ofOneUse = 9;
/** A board that has been through so many is large enough; the next begins on a new server. */
const ofOneTeam = 40;
/** People who work quickly: the log is at its end sooner. */
const pace = 8;

/** Every kind at every index once, so that fewer rounds are spread over all of them by chance. */
export function planFaults(random: Random, rounds: number): Fault[] {
  const chances = (): Pick<Fault, "times" | "meanwhile"> => ({
    times: random.chance(0.5) ? 1 : 1_000_000,
    meanwhile: pickMeanwhile(random),
  });
  if (rounds <= few)
    return Array.from({ length: rounds }, (_, round) => ({
      kind: kinds[round % kinds.length] ?? "full",
      from: "now",
      index: Math.floor(round / kinds.length),
      ...chances(),
    }));
  const order = shuffled(random, all);
  const chosen = Array.from({ length: rounds }, (_, round) => order[round % order.length]);
  const faults = chosen.flatMap((fault) => (fault ? [fault] : []));
  return inUses(random, faults).map((fault) => ({ ...fault, from: "log", ...chances() }));
}

/** In an order in which one use of the log meets many: each goes up through them, and together they take all. */
function inUses<T extends Pick<Fault, "kind" | "index">>(random: Random, faults: readonly T[]) {
  // What is beyond the end of one is met at the beginning of the next.
  const progress = ({ kind, index }: T): number => (index / calls[kind].usual) % 1;
  const sorted = faults.toSorted((one, other) => progress(one) - progress(other));
  const count = Math.ceil(faults.length / ofOneUse);
  const uses = Array.from({ length: count }, (_, use) =>
    sorted.filter((_, at) => at % count === use),
  );
  return shuffled(random, uses).flat();
}

const shuffled = <T>(random: Random, values: readonly T[]): T[] =>
  values
    .map((value) => ({ value, key: random.below(2 ** 32) }))
    .toSorted((one, other) => one.key - other.key)
    .map(({ value }) => value);

/** The disk is full, writes half, breaks or can't sync, at each write of a use of the log, once or for a while. */
export const disk: Scenario = {
  name: "disk",
  rounds: "faults of the disk",
  short: 4,
  long: all.length,
  async run({ rounds, random, progress, onEnd }) {
    const failing = makeFailingDisk();
    if (!failing) throw new NotPossible("it takes Linux and a C compiler");
    onEnd(failing.dispose);
    let [failed, sentAway, written] = [0, 0, 0];
    const survived = async (team: Team, fault: Fault): Promise<void> => {
      const { kind, from, index, times, meanwhile } = fault;
      const mishap = {
        begin: () => failing.order(kind, { from, index, times }),
        isMet: () => failing.failed() > 0,
        end() {
          failed += failing.failed();
          failing.mend();
        },
      };
      try {
        if ((await survive(team, mishap, meanwhile)).sentAway) sentAway++;
      } catch (error) {
        const how = `${kind} at ${index}, ${times} times, ${meanwhile}`;
        throw new Error(`${how}; ${team.server.output.slice(-5).join("\n")}`, { cause: error });
      }
    };
    const plan = planFaults(random, rounds);
    for (let done = 0; done < rounds; done += ofOneTeam) {
      const team = await makeTeam(["Ada", "Bo"], { onEnd, random, env: failing.env, pace });
      const faults = plan.slice(done, done + ofOneTeam);
      for (const fault of faults) await survived(team, fault);
      assert.deepEqual(await team.comeBack(), []);
      written += team.colleagues.reduce((sum, colleague) => sum + colleague.written.size, 0);
      progress(`${done + faults.length} faults, ${sentAway} of which sent people away`);
      await team.dispose();
    }
    assert.ok(sentAway > 0, "nobody noticed anything");
    return `0 lost of ${written} words; ${failed} calls failed; ${sentAway} of the faults sent people away before they had left, all by 4500; the process lived and all went on by themselves`;
  },
};
