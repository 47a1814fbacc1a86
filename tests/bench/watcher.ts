import { rootOf } from "@resa/shared/document/board-doc";
import type * as Y from "yjs";
import { movePace, since } from "./mover";

/** Sees how long after a note was moved by a mover elsewhere the move has arrived in a document. */
export interface Watcher {
  /** Forgets what it has seen. */
  reset(): void;
  /** One delay for every move of others, ms. */
  readonly delays: readonly number[];
}

/** `provider` is the origin of what comes from others. */
export function makeWatcher(doc: Y.Doc, provider: unknown): Watcher {
  const last = new Map<string, number>();
  let delays: number[] = [];
  rootOf(doc, "notes").observe(({ keysChanged, target }, { origin }) => {
    if (origin !== provider) return;
    for (const id of keysChanged) {
      const [x, y] = target.get(id as string) as [number, number];
      const missed = y - (last.get(id) ?? y) - 1;
      last.set(id, y);
      const delay = since(x);
      delays.push(delay);
      // A move that was overtaken on its way was only seen as the next: that it is missing must not look quick.
      for (let before = 1; before <= missed; before++) delays.push(delay + before * movePace);
    }
  });
  return {
    reset: () => void (delays = []),
    get delays() {
      return delays;
    },
  };
}
