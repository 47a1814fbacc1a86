/** A process full of light clients: told where to come in and what to do, it says what it has done when asked. */
import type { Door } from "./contestant";
import { wait } from "./figures";
import { type LightClient, makeLightClient } from "./light-client";
import { makeLoad } from "./load";
import type { Mover, Pace } from "./mover";

/** What the process is told; it answers each with one message. */
export type CrowdTask =
  | { readonly do: "join"; readonly doors: readonly Door[] }
  | { readonly do: "move"; readonly pace: Pace }
  /** Comes in over so many ms, asks for the board, and waits until each was sent `expected` bytes. */
  | {
      readonly do: "open";
      readonly doors: readonly Door[];
      readonly over: number;
      readonly expected: number;
    }
  | { readonly do: "pause" | "resume" | "leave" | "report" };

export interface CrowdReport {
  readonly moves: number;
  readonly points: number;
  /** Bytes that it was sent. */
  readonly heard: number;
  /** The share of a core that it took since the last report. */
  readonly load: number;
}

/** What is answered to `open`: how long it took, ms. */
export interface CrowdOpening extends CrowdReport {
  readonly took: number;
}

let clients: LightClient[] = [];
const movers: Mover[] = [];
const load = makeLoad();
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const report = (): CrowdReport => ({
  moves: sum(movers.map((mover) => mover.moves)),
  points: sum(movers.map((mover) => mover.points)),
  heard: sum(clients.map((client) => client.heard)),
  load: load(),
});

/** So many connect at the same time. */
const abreast = 50;

async function join(doors: readonly Door[]): Promise<void> {
  for (let at = 0; at < doors.length; at += abreast)
    clients.push(...(await Promise.all(doors.slice(at, at + abreast).map(makeLightClient))));
}

/** How long all of them may take, ms. */
const patience = 60_000;

async function open({ doors, over, expected }: CrowdTask & { do: "open" }): Promise<number> {
  load();
  const start = performance.now();
  const come = async (door: Door, index: number): Promise<void> => {
    await wait((index / doors.length) * over);
    const client = await makeLightClient(door);
    clients.push(client);
    client.ask();
  };
  await Promise.all(doors.map(come));
  while (clients.some((client) => client.heard < expected)) {
    if (performance.now() - start > patience) throw new Error("they wait for too long");
    await wait(2);
  }
  return performance.now() - start;
}

async function act(task: CrowdTask): Promise<{ took?: number }> {
  if (task.do === "open") return { took: await open(task) };
  if (task.do === "join") await join(task.doors);
  else if (task.do === "move") for (const client of clients) movers.push(client.move(task.pace));
  else if (task.do === "pause") for (const client of clients) client.pause();
  else if (task.do === "resume") for (const client of clients) client.resume();
  else if (task.do === "leave") {
    for (const client of clients) client.leave();
    clients = [];
  }
  return {};
}

process.on("message", (task: CrowdTask) => {
  act(task).then(
    (done) => process.send?.({ ...report(), ...done }),
    (error: unknown) => {
      throw error;
    },
  );
});
process.on("disconnect", () => process.exit(0));
