import { fill, makeLife } from "./board-content";
import type { CrowdOpening, CrowdTask } from "./crowd";
import { startHelper } from "./helper-process";
import { readUsage } from "./process-tree";
import { openBoard } from "./raw-reader";
import type { Scenario } from "./scenario";

const notes = 5_000;
const people = 100;

/** A workshop begins: everybody opens the same large board at once. */
export const openingTogether: Scenario = () => [
  {
    title: `Opening together: ${people} people, a board of ${notes} notes`,
    measures: [
      { key: "all", title: "until all have it, s", digits: 2, aim: { is: "≤", value: 0.6 } },
      { key: "cpu", title: "server CPU for each, ms", digits: 1, aim: { is: "≤", value: 4 } },
      { key: "size", title: "sent to each, MB", digits: 2 },
      { key: "load", title: "the bench itself, % of a core", digits: 0 },
    ],
    suits: ({ keeps }) => keeps,
    async run(contestant) {
      const server = await contestant.start();
      const crowd = startHelper<CrowdTask>("crowd.ts");
      try {
        const board = await server.makeBoard();
        await fill(board.door, makeLife(notes));
        const { bytes } = await openBoard(board.door);
        const before = readUsage(server.pid);
        const doors = Array.from({ length: people }, () => board.door);
        const opening = { do: "open", doors, over: 0, expected: bytes * 0.95 } as const;
        const { took, load } = await crowd.ask<CrowdOpening>(opening);
        const after = readUsage(server.pid);
        return {
          all: took / 1000,
          cpu: (after.cpu - before.cpu) / people,
          size: bytes / 1e6,
          load: load * 100,
        };
      } finally {
        await crowd.dispose();
        await server.dispose();
      }
    },
  },
];
