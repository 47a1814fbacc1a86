import type { Contestant } from "./contestant";
import type { CrowdReport, CrowdTask } from "./crowd";
import { type Figures, wait } from "./figures";
import { startHelper } from "./helper-process";
import { readUsage } from "./process-tree";
import type { Scenario } from "./scenario";

const perBoard = 5;
/** Light clients in one process. */
const perCrowd = 1_250;
/** After so long a server has had time to let go of what nobody uses, ms: the last traces open rooms once more. */
const letGo = 75_000;

/** What do many quiet boards cost, and is it all given back when everybody has left? */
export const manyBoards: Scenario = ({ long, seconds }) => {
  const boards = long ? 1_000 : 200;
  return [
    {
      title: `Many boards: ${boards} with ${perBoard} people each, who all move a note every other second`,
      measures: [
        { key: "perBoard", title: "kB a board", digits: 0, aim: { is: "≤", value: 150 } },
        {
          key: "cpu",
          title: "CPU, share of a core",
          digits: 2,
          aim: { is: "≤", value: (0.3 * boards) / 1_000 },
        },
        { key: "before", title: "RSS before, MiB", digits: 0 },
        { key: "during", title: "RSS during, MiB", digits: 0 },
        { key: "after", title: "RSS after, MiB", digits: 0 },
        {
          key: "kept",
          title: "kept after all have left, %",
          digits: 0,
          aim: { is: "≤", value: 10 },
        },
        { key: "load", title: "busiest process of the bench, % of a core", digits: 0 },
      ],
      suits: ({ keeps }) => keeps,
      run: (contestant) => measure(contestant, boards, Math.max(5, seconds) * 1000, long),
    },
  ];
};

async function measure(
  contestant: Contestant,
  count: number,
  measured: number,
  long: boolean,
): Promise<Figures> {
  const server = await contestant.start();
  const crowds = Array.from({ length: Math.ceil((count * perBoard) / perCrowd) }, () =>
    startHelper<CrowdTask>("crowd.ts"),
  );
  try {
    const doors = [];
    for (let at = 0; at < count; at++) {
      const { door } = await server.makeBoard();
      doors.push(...Array.from({ length: perBoard }, () => door));
    }
    await wait(2_000);
    const before = readUsage(server.pid);
    for (const [at, crowd] of crowds.entries())
      await crowd.ask({ do: "join", doors: doors.slice(at * perCrowd, (at + 1) * perCrowd) });
    for (const crowd of crowds) await crowd.ask({ do: "move", pace: { moves: 0.5, points: 0 } });
    await wait(4_000);
    for (const crowd of crowds) await crowd.ask({ do: "report" });
    const start = readUsage(server.pid);
    await wait(measured);
    const end = readUsage(server.pid);
    const reports = await Promise.all(
      crowds.map((crowd) => crowd.ask<CrowdReport>({ do: "report" })),
    );
    for (const crowd of crowds) await crowd.ask({ do: "leave" });
    if (long) await wait(letGo);
    const after = readUsage(server.pid).memory;
    const mib = (bytes: number): number => bytes / 1024 / 1024;
    return {
      perBoard: (end.memory - before.memory) / count / 1000,
      cpu: (end.cpu - start.cpu) / measured,
      before: mib(before.memory),
      during: mib(end.memory),
      ...(long && { after: mib(after), kept: (after / before.memory - 1) * 100 }),
      load: Math.max(...reports.map(({ load }) => load)) * 100,
    };
  } finally {
    await Promise.all(crowds.map((crowd) => crowd.dispose()));
    await server.dispose();
  }
}
