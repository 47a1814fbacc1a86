import { addNote, moveNote } from "@resa/shared/operations/note";
import { makeRoomRegistry } from "../../../server/src/rooms/room-registry";
import { makeMemoryStorage } from "../../../server/src/storage/memory-storage";
import { liveThroughDay } from "./day";
import { wait } from "./figures";
import { makeFullClient } from "./full-client";
import { readUsage } from "./process-tree";
import { openBoard } from "./raw-reader";
import type { Scenario } from "./scenario";

/** Drags in one go; a client's own rate is bounded. */
const together = 200;

/** So long after the last has left a board is at rest, ms. */
const atRest = 35_000;

/** What stays of what was, and of whom? */
export const growth: Scenario = ({ long }) => {
  const drags = long ? 100_000 : 20_000;
  const rooms = long ? 100_000 : 10_000;
  return [
    {
      title: `Growth: ${drags} drags of one note`,
      measures: [
        {
          key: "grown",
          title: "bytes more on the board",
          digits: 0,
          aim: { is: "≤", value: 10_000 },
        },
      ],
      suits: ({ keeps }) => keeps,
      async run(contestant) {
        const server = await contestant.start();
        try {
          const { door } = await server.makeBoard();
          const writer = await makeFullClient(door);
          await writer.synced;
          const id = addNote(writer.doc, { place: { x: 0, y: 0 }, by: "bench", at: 1 });
          await wait(500);
          const before = (await openBoard(door)).bytes;
          for (let drag = 1; drag <= drags; drag++) {
            moveNote(writer.doc, id, { x: drag, y: drag });
            if (drag % together === 0) await wait(together / 0.4);
          }
          writer.leave();
          // The last has left, and the board has gone to rest.
          await wait(atRest);
          return { grown: (await openBoard(door)).bytes - before };
        } finally {
          await server.dispose();
        }
      },
    },
    {
      title: "Growth: a day of 20 people at full speed",
      measures: [
        {
          key: "grown",
          title: "bytes more on the board",
          digits: 0,
          aim: { is: "≤", value: 1024 * 1024 },
        },
        { key: "memory", title: "RSS grown by, MiB", digits: 0 },
      ],
      suits: ({ keeps }) => keeps,
      async run(contestant) {
        const server = await contestant.start();
        try {
          const { door } = await server.makeBoard();
          const before = (await openBoard(door)).bytes;
          const { memory } = readUsage(server.pid);
          await liveThroughDay(door);
          // A second time for what was written when the first room closed.
          await wait(2 * atRest);
          const grown = (readUsage(server.pid).memory - memory) / 1024 / 1024;
          return { grown: (await openBoard(door)).bytes - before, memory: grown };
        } finally {
          await server.dispose();
        }
      },
    },
    {
      title: `Growth: ${rooms} rooms opened and closed`,
      measures: [
        { key: "left", title: "rooms that are left", digits: 0, aim: { is: "≤", value: 0 } },
        { key: "heap", title: "heap grown by, MiB", digits: 1, aim: { is: "≤", value: 5 } },
      ],
      suits: ({ name }) => name === "resa",
      async run() {
        const registry = makeRoomRegistry({
          storage: makeMemoryStorage().documents,
          onTitle() {},
          log: { warn() {}, error() {} },
          idleTime: 0,
        });
        const open = async (count: number): Promise<void> => {
          for (let at = 0; at < count; at++) (await registry.open(`board${at}/board`)).release();
          await wait(100);
          globalThis.gc?.();
        };
        await open(1_000);
        const before = process.memoryUsage().heapUsed;
        await open(rooms);
        const heap = (process.memoryUsage().heapUsed - before) / 1024 / 1024;
        const left = registry.rooms;
        await registry.close();
        return { left, heap };
      },
    },
  ];
};
