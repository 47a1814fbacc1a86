import { rootOf } from "@resa/shared/document/board-doc";
import { type FullClient, others } from "./full-client";
import { since } from "./mover";

/** Sees how long after a note was moved elsewhere the move stands in a document, and counts what else arrives. */
export interface Watcher {
  /** Forgets what it has seen. */
  reset(): void;
  /** One delay for every move of others, ms. */
  readonly delays: readonly number[];
  /** How many movements of others' pointers have arrived; one that was overtaken on its way has, by the next. */
  readonly points: number;
}

/** `perMove` is the time between two moves of a note, ms. */
export function makeWatcher({ doc, presence }: FullClient, perMove: number): Watcher {
  const last = new Map<string, number>();
  const lastPoint = new Map<number, number>();
  let delays: number[] = [];
  let points = 0;
  rootOf(doc, "notes").observe(({ keysChanged, target }, { origin }) => {
    if (origin !== others) return;
    for (const id of keysChanged) {
      const [x, y] = target.get(id as string) as [number, number];
      if (y === 0) continue;
      const missed = y - (last.get(id) ?? y) - 1;
      last.set(id, y);
      const delay = since(x);
      delays.push(delay);
      // A move that was overtaken on its way was only seen as the next: that it is missing must not look quick.
      for (let before = 1; before <= missed; before++) delays.push(delay + before * perMove);
    }
  });
  presence.on("update", ({ added, updated }: Record<"added" | "updated", number[]>) => {
    for (const id of [...added, ...updated]) {
      if (id === doc.clientID) continue;
      const pointer = presence.getStates().get(id)?.["pointer"] as { y: number } | undefined;
      if (pointer === undefined) continue;
      points += pointer.y - (lastPoint.get(id) ?? pointer.y);
      lastPoint.set(id, pointer.y);
    }
  });
  return {
    reset() {
      delays = [];
      points = 0;
    },
    get delays() {
      return delays;
    },
    get points() {
      return points;
    },
  };
}
