import assert from "node:assert/strict";
import type { Random } from "../bench/random";
import { makeTeam } from "../crash/team";
import { type faults, makeFailingDisk } from "./failing-disk";
import { survive } from "./mishap";
import { NotPossible, type Scenario } from "./scenario";

type Kind = keyof typeof faults;

/** What happens to the disk once. */
interface Fault {
  readonly kind: Kind;
  /** From when on its index is counted: from now, or from the first write of a new use of the log. */
  readonly from: "now" | "log";
  /** So many such calls work before it. */
  readonly index: number;
  /** So many fail. */
  readonly times: number;
  /** Whether the server is killed while the disk fails. */
  readonly killed: boolean;
}

/**
 * How many calls there are from one use of the log to the next, a few more: SQLite begins anew when there are 1,000 pages in it, each of
 * which takes two writes, and then some more for copying them into the database.
 */
const calls: Readonly<Record<Kind, number>> = { full: 2300, short: 2300, broken: 2300, sync: 300 };
const kinds = Object.keys(calls) as Kind[];
const all = kinds.flatMap((kind) =>
  Array.from({ length: calls[kind] }, (_, index) => ({ kind, index })),
);

/** So few rounds take the first writes, from now on: a whole use of the log takes seconds. */
const few = 16;

/** Every kind at every index once, in an order of chance, so that fewer rounds are spread over all of them. */
export function planFaults(random: Random, rounds: number): Fault[] {
  const chances = (): Pick<Fault, "times" | "killed"> => ({
    times: random.chance(0.5) ? 1 : 1_000_000,
    killed: random.chance(0.25),
  });
  if (rounds <= few)
    return Array.from({ length: rounds }, (_, round) => ({
      kind: kinds[round % kinds.length] ?? "full",
      from: "now",
      index: Math.floor(round / kinds.length),
      ...chances(),
    }));
  const order = all
    .map((fault) => ({ fault, key: random.below(2 ** 32) }))
    .toSorted((one, other) => one.key - other.key);
  return Array.from({ length: rounds }, (_, round) => {
    const { kind, index } = order[round % order.length]?.fault ?? { kind: "full", index: 0 };
    return { kind, from: "log", index, ...chances() };
  });
}

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
    const team = await makeTeam(["Ada", "Bo"], { onEnd, random, env: failing.env });
    let failed = 0;
    const plan = planFaults(random, rounds);
    for (const [round, { kind, from, index, times, killed }] of plan.entries()) {
      try {
        await survive(
          team,
          {
            begin: () => failing.order(kind, { from, left: index, times }),
            isMet: () => failing.failed() > 0,
            end() {
              failed += failing.failed();
              failing.mend();
            },
          },
          killed,
        );
      } catch (error) {
        const how = `${kind} at ${index}, ${times} times${killed ? ", killed" : ""}`;
        throw new Error(`${how}; ${team.server.output.slice(-5).join("\n")}`, { cause: error });
      }
      if (round % 20 === 19) progress(`${round + 1} faults`);
    }
    assert.deepEqual(await team.comeBack(), []);
    const written = team.colleagues.reduce((sum, colleague) => sum + colleague.written.size, 0);
    return `0 lost of ${written} words; ${failed} calls failed, all sent away by 4500, the process lived and went on by itself`;
  },
};
