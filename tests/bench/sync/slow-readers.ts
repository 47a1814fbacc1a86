import { addNote } from "@resa/shared/operations/note";
import type { CrowdReport, CrowdTask } from "./crowd";
import { percentile, wait } from "./figures";
import { makeFullClient } from "./full-client";
import { startHelper } from "./helper-process";
import { drag } from "./mover";
import { readUsage, resetPeak } from "./process-tree";
import type { Scenario } from "./scenario";
import type { WatchReport, WatchTask } from "./watchers";

const slow = 50;
/** So much goes out to those who don't read, bytes. */
const total = 100e6;
const noteLength = 2_000;
/** Between two long notes, ms. */
const pace = 10;
const quietTime = 4_000;

/** Browsers sleep while much goes on: does the server keep it all for them, and do the others notice? */
export const slowReaders: Scenario = () => [
  {
    title: `Slow readers: ${slow} who read nothing while ${total / 1e6} MB go out`,
    measures: [
      { key: "grown", title: "RSS grown by, MiB", digits: 0, aim: { is: "≤", value: 50 } },
      { key: "before", title: "others' p99 before, ms", digits: 1 },
      { key: "during", title: "others' p99 during, ms", digits: 1 },
      { key: "worse", title: "×", digits: 2, aim: { is: "≤", value: 2 } },
      {
        key: "back",
        title: "have all after they woke, %",
        digits: 0,
        aim: { is: "≥", value: 100 },
      },
    ],
    suits: () => true,
    async run(contestant) {
      const server = await contestant.start();
      const sleepers = startHelper<CrowdTask>("crowd.ts");
      const watchers = startHelper<WatchTask>("watchers.ts");
      try {
        const board = await server.makeBoard();
        await watchers.ask({ do: "join", doors: await board.doors(2) });
        await sleepers.ask({ do: "join", doors: Array.from({ length: slow }, () => board.door) });
        const writer = await makeFullClient(board.door);
        await watchers.ask({ do: "move", pace: drag, othersPace: drag });
        await wait(2_000);
        const p99 = async (): Promise<number> => {
          const { delays } = await watchers.ask<WatchReport>({ do: "report" });
          return percentile(
            delays.toSorted((a, b) => a - b),
            0.99,
          );
        };
        await watchers.ask({ do: "reset" });
        await wait(quietTime);
        const before = await p99();

        await sleepers.ask({ do: "pause" });
        const asleep = await sleepers.ask<CrowdReport>({ do: "report" });
        const usage = readUsage(server.pid);
        resetPeak(server.pid);
        await watchers.ask({ do: "reset" });
        const text = "x".repeat(noteLength);
        for (let sent = 0; sent < total / slow; sent += noteLength) {
          addNote(writer.doc, { place: { x: 0, y: 0 }, text, by: "bench", at: 1 });
          await wait(pace);
        }
        const during = await p99();
        const { peak } = readUsage(server.pid);
        await sleepers.ask({ do: "resume" });
        await wait(3_000);
        const awake = await sleepers.ask<CrowdReport>({ do: "report" });
        writer.leave();
        return {
          grown: (peak - usage.memory) / 1024 / 1024,
          before,
          during,
          worse: during / before,
          back: Math.min(100, ((awake.heard - asleep.heard) / total) * 100),
        };
      } finally {
        await Promise.all([sleepers.dispose(), watchers.dispose()]);
        await server.dispose();
      }
    },
  },
];
