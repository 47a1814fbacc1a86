import type { Contestant } from "./contestant";
import { type Figures, percentile, wait } from "./figures";
import type { FollowReport, FollowTask, LedView } from "./followers";
import { makeFullClient } from "./full-client";
import { startHelper } from "./helper-process";
import { makeMover } from "./mover";
import { readUsage } from "./process-tree";
import type { Measure, Scenario } from "./scenario";

const followers = 49;
/** How often a second a view is told that moves all the time. */
const pace = 30;
const warmUp = 2_000;

/** How soon do those who follow somebody see what they see? One moves the view all the time; the others look on, or tell that they see it. */
export const following: Scenario = ({ seconds }) =>
  [false, true].map((repeats) => ({
    title: `Following: 1 who leads, ${followers} who ${repeats ? "say that they see the same" : "look on"}`,
    measures,
    suits: () => true,
    run: (contestant) => measureFollowing(contestant, repeats, seconds * 1000),
  }));

/** `measured` in ms, after a time to warm up. */
async function measureFollowing(
  contestant: Contestant,
  repeats: boolean,
  measured: number,
): Promise<Figures> {
  const server = await contestant.start();
  const crowd = startHelper<FollowTask>("followers.ts");
  try {
    const [door, ...doors] = await (await server.makeBoard()).doors(1 + followers);
    if (!door) throw new Error("nobody may lead");
    await crowd.ask({ do: "join", doors, repeats });
    const { presence, leave } = await makeFullClient(door);
    const view = (x: number, y: number): { view: LedView } => ({ view: { x, y, leads: true } });
    const mover = makeMover(
      { moves: 0, points: pace },
      { move: () => undefined, point: (x, y) => presence.setLocalState(view(x, y)) },
    );
    await wait(warmUp);

    const before = readUsage(server.pid);
    await crowd.ask({ do: "reset" });
    const start = performance.now();
    await wait(measured);
    const seconds = (performance.now() - start) / 1000;
    const after = readUsage(server.pid);
    const seen = await crowd.ask<FollowReport>({ do: "report" });
    mover.stop();
    leave();

    const delays = seen.delays.toSorted((a, b) => a - b);
    return {
      p50: percentile(delays, 0.5),
      p95: percentile(delays, 0.95),
      p99: percentile(delays, 0.99),
      cpu: ((after.cpu - before.cpu) / seconds / 1000) * 100,
      arrived: (delays.length / (pace * seconds * followers)) * 100,
      load: seen.load * 100,
    };
  } finally {
    await crowd.dispose();
    await server.dispose();
  }
}

const measures: readonly Measure[] = [
  { key: "p50", title: "view to follower, p50 ms", digits: 1 },
  { key: "p95", title: "p95 ms", digits: 1 },
  { key: "p99", title: "p99 ms", digits: 1 },
  { key: "cpu", title: "CPU, % of a core", digits: 0 },
  { key: "arrived", title: "arrived, % of what was due", digits: 0 },
  { key: "load", title: "busiest process of the bench, % of a core", digits: 0 },
];
