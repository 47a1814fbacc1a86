import type { Contestant } from "./contestant";
import type { CrowdReport, CrowdTask } from "./crowd";
import { type Figures, percentile, wait } from "./figures";
import { startHelper } from "./helper-process";
import { drag, type Pace } from "./mover";
import { readUsage } from "./process-tree";
import type { Measure, Scenario } from "./scenario";
import type { WatchReport, WatchTask } from "./watchers";

const warmUp = 2_000;

/** How soon do others see what somebody does, and what does it cost? Everybody moves a note 20 times a second, and a pointer 30 times. */
export const fanOut: Scenario = ({ clients, seconds }) =>
  clients.map((count) => ({
    title: `Fan-out: ${count} people on one board`,
    measures: measuresOf(count),
    suits: () => true,
    run: (contestant) => measureFanOut(contestant, count, drag, seconds * 1000),
  }));

/** `measured` in ms, after a time to warm up. */
export async function measureFanOut(
  contestant: Contestant,
  count: number,
  pace: Pace,
  measured: number,
): Promise<Figures> {
  const server = await contestant.start();
  const crowd = startHelper<CrowdTask>("crowd.ts");
  const watchers = startHelper<WatchTask>("watchers.ts");
  try {
    const doors = await (await server.makeBoard()).doors(count);
    // Those who watch come first: a floor tells nobody what was before.
    await watchers.ask({ do: "join", doors: doors.slice(0, 2) });
    await crowd.ask({ do: "join", doors: doors.slice(2) });
    await watchers.ask({ do: "move", pace, othersPace: pace });
    await crowd.ask({ do: "move", pace });
    await wait(warmUp);

    const before = readUsage(server.pid);
    const sent = await crowd.ask<CrowdReport>({ do: "report" });
    await watchers.ask({ do: "reset" });
    const start = performance.now();
    await wait(measured);
    const seconds = (performance.now() - start) / 1000;
    const after = readUsage(server.pid);
    const said = await crowd.ask<CrowdReport>({ do: "report" });
    const seen = await watchers.ask<WatchReport>({ do: "report" });

    const delays = seen.delays.toSorted((a, b) => a - b);
    // Two have seen what all but themselves did, as everybody should.
    const delivered = ((seen.delays.length + seen.points) / 2) * count;
    const due = (pace.moves + pace.points) * seconds * count * (count - 1);
    return {
      p50: percentile(delays, 0.5),
      p95: percentile(delays, 0.95),
      p99: percentile(delays, 0.99),
      cost: ((after.cpu - before.cpu) / delivered) * 1000,
      cpu: ((after.cpu - before.cpu) / seconds / 1000) * 100,
      arrived: (delivered / due) * 100,
      memory: after.memory / 1024 / 1024,
      traffic: (said.heard - sent.heard) / Math.max(1, count - 2) / seconds / 1000,
      load: Math.max(said.load, seen.load) * 100,
    };
  } finally {
    await Promise.all([crowd.dispose(), watchers.dispose()]);
    await server.dispose();
  }
}

/** Of the aims: [p50, p99, CPU ms for 1,000 delivered]. */
const aims: Record<number, readonly [p50: number | null, p99: number, cost: number | null]> = {
  2: [0.8, 5, null],
  10: [8, 20, null],
  50: [null, 25, 1.2],
  200: [null, 100, 0.25],
};

function measuresOf(count: number): Measure[] {
  const [p50, p99, cost] = aims[count] ?? [null, null, null];
  const atMost = (value: number | null) =>
    value === null ? {} : { aim: { is: "≤" as const, value } };
  return [
    { key: "p50", title: "edit to visible, p50 ms", digits: 1, ...atMost(p50) },
    { key: "p95", title: "p95 ms", digits: 1 },
    { key: "p99", title: "p99 ms", digits: 1, ...atMost(p99) },
    { key: "cost", title: "CPU ms for 1,000 delivered", digits: 2, ...atMost(cost) },
    { key: "cpu", title: "CPU, % of a core", digits: 0 },
    { key: "arrived", title: "arrived, % of what was due", digits: 0 },
    { key: "memory", title: "RSS MiB", digits: 0 },
    { key: "traffic", title: "kB/s to each", digits: 1 },
    { key: "load", title: "busiest process of the bench, % of a core", digits: 0 },
  ];
}
