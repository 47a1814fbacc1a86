/**
 * How soon do others see what somebody does, and what does that cost the server? Run by `pnpm bench:sync`; prints the
 * table of docs/measurements.md.
 *
 * Everybody moves a note at 20 Hz and a pointer at 30 Hz. Two are stock y-websocket clients with whole documents, the
 * first who came and the last, and at them it is measured, from the call that moves a note to the event that the note has
 * moved. The others are light clients in a process of their own, so that the bench doesn't hold up what it measures: how
 * busy its busier process was stands in the last column.
 */
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { startServer } from "../support/server";
import { shareBoard, type SharedBoard } from "../support/shared-board";
import { makeStockClient } from "../support/stock-client";
import type { CrowdTask } from "./crowd";
import { makeMover } from "./mover";
import { makeWatcher } from "./watcher";

const counts = [2, 10, 50];
const warmUp = 4_000;
const measured = 10_000;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** CPU seconds so far, and bytes of memory. */
async function readServer(url: string): Promise<{ cpu: number; memory: number }> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const read = (name: string): number => {
    const value = new RegExp(`^${name} (.+)$`, "m").exec(text)?.[1];
    if (value === undefined) throw new Error(`the server does not tell ${name}`);
    return Number(value);
  };
  return { cpu: read("process_cpu_seconds_total"), memory: read("process_resident_memory_bytes") };
}

/** Resolves with what the crowd says next; rejects when it ends instead. */
async function answerOf(crowd: ChildProcess): Promise<unknown> {
  const ended = once(crowd, "exit").then(() => {
    throw new Error("the crowd has ended");
  });
  const [message] = (await Promise.race([once(crowd, "message"), ended])) as [unknown];
  return message;
}

async function startCrowd(url: string, board: SharedBoard, size: number): Promise<ChildProcess> {
  const names = Array.from({ length: size }, (_, index) => `Person ${index}`);
  const guests = await Promise.all(names.map((name) => board.invite(name)));
  const task: CrowdTask = {
    address: `${url.replace(/^http/, "ws")}/sync/${board.id}/board`,
    cookies: guests.map((guest) => guest.cookie()),
  };
  const crowd = fork(fileURLToPath(new URL("crowd.ts", import.meta.url)));
  crowd.send(task);
  await answerOf(crowd);
  return crowd;
}

function percentile(sorted: readonly number[], share: number): string {
  return (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1);
}

async function measure(count: number): Promise<string[]> {
  const server = await startServer();
  const board = await shareBoard(server.url, "kitchen");
  const join = async (name: string) => {
    const client = makeStockClient(server.url, board.id, await board.invite(name));
    await client.synced();
    return client;
  };
  const first = await join("First");
  const crowd = await startCrowd(server.url, board, count - 2);
  const clients = [first, await join("Last")];
  const watchers = clients.map(({ doc, provider }) => makeWatcher(doc, provider));
  const movers = clients.map(({ doc, provider }) => makeMover(doc, provider.awareness));
  await wait(warmUp);

  crowd.send("reset");
  for (const watcher of watchers) watcher.reset();
  const before = await readServer(server.url);
  const busyBefore = performance.eventLoopUtilization();
  const start = performance.now();
  await wait(measured);
  const seconds = (performance.now() - start) / 1000;
  const busy = performance.eventLoopUtilization(busyBefore).utilization;
  const after = await readServer(server.url);
  const delays = watchers.flatMap((watcher) => watcher.delays).toSorted((a, b) => a - b);
  crowd.send("report");
  const crowdBusy = Number(await answerOf(crowd));

  for (const mover of movers) mover.stop();
  for (const client of clients) client.dispose();
  for (const { doc } of clients) doc.destroy();
  const crowdEnded = once(crowd, "exit");
  crowd.disconnect();
  await crowdEnded;
  await server.dispose();

  const cpu = (after.cpu - before.cpu) * 1000;
  // Each of the two saw the moves of all but itself.
  const moves = (delays.length / 2 / (count - 1)) * count;
  const delivered = moves * (count - 1);
  return [
    `${count}`,
    (moves / seconds).toFixed(0),
    (delivered / seconds).toFixed(0),
    ...[0.5, 0.95, 0.99].map((share) => percentile(delays, share)),
    ((cpu / delivered) * 1000).toFixed(1),
    `${(cpu / seconds / 10).toFixed(0)} %`,
    (after.memory / 1024 / 1024).toFixed(0),
    `${(Math.max(busy, crowdBusy) * 100).toFixed(0)} %`,
  ];
}

const rows = [
  [
    "clients",
    "moves/s",
    "delivered/s",
    "p50 ms",
    "p95 ms",
    "p99 ms",
    "CPU ms per 1,000 delivered",
    "CPU",
    "RSS MiB",
    "bench busy",
  ],
];
for (const count of counts) rows.push(await measure(count));
const [head = [], ...body] = rows;
const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
console.log([line(head), line(head.map(() => "---:")), ...body.map(line)].join("\n"));
