import { rootOf } from "@resa/shared/document/board-doc";
import { fill, makeLife } from "./board-content";
import type { Contestant } from "./contestant";
import { type Figures, wait } from "./figures";
import { readUsage, resetPeak } from "./process-tree";
import { openBoard } from "./raw-reader";
import type { Measure, Scenario } from "./scenario";

/** Fewer bytes than any server needs to tell of a note. */
const bytesPerNote = 150;

/** How long does a server that was just started take to tell a large board, and what does that cost it? */
export const coldOpen: Scenario = ({ long }) =>
  (long ? [1_000, 10_000, 50_000] : [10_000]).map((count) => ({
    title: `Cold open: ${count} notes, each edited ten times since`,
    measures: measuresOf(count),
    suits: ({ keeps, name }) => keeps && name !== "memory",
    run: (contestant) => measure(contestant, count),
  }));

async function measure(contestant: Contestant, count: number): Promise<Figures> {
  const server = await contestant.start();
  try {
    const board = await server.makeBoard();
    await fill(board.door, makeLife(count));
    // Hocuspocus writes a document down some time after the last edit.
    await wait(3_000);
    await server.restart();
    await wait(1_000);
    const before = readUsage(server.pid);
    resetPeak(server.pid);
    const { lastByte, bytes, whole, early, doc } = await openBoard(
      board.door,
      count * bytesPerNote,
    );
    const after = readUsage(server.pid);
    const notes = rootOf(doc, "texts").size;
    if (notes !== count) throw new Error(`only ${notes} notes came`);
    return {
      lastByte: lastByte / 1000,
      whole: whole / 1000,
      cpu: after.cpu - before.cpu,
      size: bytes / 1e6,
      memory: (after.peak - before.memory) / bytes,
      early: Math.max(0, early),
    };
  } finally {
    await server.dispose();
  }
}

function measuresOf(count: number): Measure[] {
  const limit = { 10_000: 0.2, 50_000: 1 }[count];
  return [
    {
      key: "lastByte",
      title: "request to last byte, s",
      digits: 2,
      ...(limit !== undefined && { aim: { is: "≤", value: limit } }),
    },
    { key: "whole", title: "with the client's own apply, s", digits: 2 },
    { key: "cpu", title: "server CPU, ms", digits: 0 },
    { key: "size", title: "sent, MB", digits: 2 },
    {
      key: "memory",
      title: "server memory, × the bytes sent",
      digits: 1,
      ...(count >= 10_000 && { aim: { is: "≤", value: 3 } }),
    },
    { key: "early", title: "said synced too early by, ms", digits: 0 },
  ];
}
