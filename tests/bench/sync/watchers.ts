/** A process of full clients that move and watch: at them it is measured when something is visible. */
import { addNote, moveNote } from "@resa/shared/operations/note";
import type { Door } from "./contestant";
import { type FullClient, makeFullClient } from "./full-client";
import { makeLoad } from "./load";
import { makeMover, type Pace } from "./mover";
import { makeWatcher, type Watcher } from "./watcher";

/** What the process is told; it answers each with one message. */
export type WatchTask =
  | { readonly do: "join"; readonly doors: readonly Door[] }
  | { readonly do: "move"; readonly pace: Pace; readonly othersPace: Pace }
  | { readonly do: "reset" | "report" };

export interface WatchReport {
  readonly delays: readonly number[];
  readonly points: number;
  /** The share of a core that it took since it was reset. */
  readonly load: number;
}

const clients: FullClient[] = [];
const watchers: Watcher[] = [];
const load = makeLoad();

function move({ doc, presence }: FullClient, pace: Pace): void {
  const id = addNote(doc, { place: { x: 0, y: 0 }, by: "bench", at: 1 });
  makeMover(pace, {
    move: (x, y) => moveNote(doc, id, { x, y }),
    point: (x, y) => presence.setLocalState({ pointer: { x, y } }),
  });
}

async function act(task: WatchTask): Promise<WatchReport | null> {
  if (task.do === "join")
    clients.push(...(await Promise.all(task.doors.map((door) => makeFullClient(door)))));
  else if (task.do === "move") {
    watchers.push(...clients.map((client) => makeWatcher(client, 1000 / task.othersPace.moves)));
    for (const client of clients) move(client, task.pace);
  } else if (task.do === "reset") {
    for (const watcher of watchers) watcher.reset();
    load();
  } else {
    const delays = watchers.flatMap((watcher) => watcher.delays);
    const points = watchers.reduce((sum, watcher) => sum + watcher.points, 0);
    return { delays, points, load: load() };
  }
  return null;
}

process.on("message", (task: WatchTask) => {
  act(task).then(
    (report) => process.send?.(report ?? "done"),
    (error: unknown) => {
      throw error;
    },
  );
});
process.on("disconnect", () => process.exit(0));
