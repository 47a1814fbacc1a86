import { fill, makeLife } from "./board-content";
import type { CrowdOpening, CrowdTask } from "./crowd";
import { startHelper } from "./helper-process";
import { readUsage, resetPeak } from "./process-tree";
import { openBoard } from "./raw-reader";
import type { Scenario } from "./scenario";

const people = 1_000;
const boards = 20;
const notes = 200;
/** They come back within this time, ms. */
const over = 5_000;

/** The network was gone, and everybody comes back. */
export const reconnectStorm: Scenario = () => [
  {
    title: `Reconnect storm: ${people} people on ${boards} boards of ${notes} notes, within ${over / 1000} s`,
    measures: [
      { key: "all", title: "until all are synced, s", digits: 1, aim: { is: "≤", value: 10 } },
      { key: "cpu", title: "server CPU for each, ms", digits: 1 },
      { key: "memory", title: "peak RSS, MiB", digits: 0, aim: { is: "≤", value: 600 } },
      { key: "load", title: "the bench itself, % of a core", digits: 0 },
    ],
    suits: ({ keeps }) => keeps,
    async run(contestant) {
      const server = await contestant.start();
      const crowd = startHelper<CrowdTask>("crowd.ts");
      try {
        const life = makeLife(notes);
        const all = await Promise.all(Array.from({ length: boards }, () => server.makeBoard()));
        await Promise.all(all.map(({ door }) => fill(door, life)));
        const { bytes } = await openBoard((all[0] ?? (await server.makeBoard())).door);
        const before = readUsage(server.pid);
        resetPeak(server.pid);
        const doors = Array.from({ length: people }, (_, at) => all[at % boards]?.door).filter(
          (door) => door !== undefined,
        );
        const opening = { do: "open", doors, over, expected: bytes * 0.95 } as const;
        const { took, load } = await crowd.ask<CrowdOpening>(opening);
        const after = readUsage(server.pid);
        return {
          all: took / 1000,
          cpu: (after.cpu - before.cpu) / people,
          memory: after.peak / 1024 / 1024,
          load: load * 100,
        };
      } finally {
        await crowd.dispose();
        await server.dispose();
      }
    },
  },
];
