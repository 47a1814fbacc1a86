/** A process of people who follow one: at each of them it is measured when that one's view is there. */
import type { Door } from "./contestant";
import { type FullClient, makeFullClient } from "./full-client";
import { makeLoad } from "./load";
import { since } from "./mover";

/** What the process is told; it answers each with one message. `repeats`: they say that they see the same, as clients do that follow. */
export type FollowTask =
  | { readonly do: "join"; readonly doors: readonly Door[]; readonly repeats: boolean }
  | { readonly do: "reset" | "report" };

export interface FollowReport {
  /** One for every view of the one, at every follower, ms. */
  readonly delays: readonly number[];
  /** The share of a core that it took since it was reset. */
  readonly load: number;
}

/** The view of somebody who leads: when it was seen (`x`, a time of `clock`), and for the how many-th time (`y`). */
export interface LedView {
  readonly x: number;
  readonly y: number;
  readonly leads: boolean;
}

const load = makeLoad();
let delays: number[] = [];

function follow({ doc, presence }: FullClient, repeats: boolean): void {
  let last = 0;
  presence.on("update", ({ added, updated }: Record<"added" | "updated", number[]>) => {
    for (const id of [...added, ...updated]) {
      if (id === doc.clientID) continue;
      const view = presence.getStates().get(id)?.["view"] as LedView | undefined;
      if (!view?.leads || view.y === last) continue;
      last = view.y;
      delays.push(since(view.x));
      if (repeats) presence.setLocalState({ view: { ...view, leads: false } });
    }
  });
}

async function act(task: FollowTask): Promise<FollowReport | null> {
  if (task.do === "join") {
    const clients = await Promise.all(task.doors.map((door) => makeFullClient(door)));
    for (const client of clients) follow(client, task.repeats);
  } else if (task.do === "reset") {
    delays = [];
    load();
  } else return { delays, load: load() };
  return null;
}

process.on("message", (task: FollowTask) => {
  act(task).then(
    (report) => process.send?.(report ?? "done"),
    (error: unknown) => {
      throw error;
    },
  );
});
process.on("disconnect", () => process.exit(0));
