import { makeMemoryStorage } from "../../server/src/storage/memory-storage";
import type { DocumentStorage } from "../../server/src/storage/storage";

/** A storage in memory whose disk can be slow or broken. */
export interface Disk extends DocumentStorage {
  /** Appends and compactions wait from now on. */
  hold(): void;
  /** Lets those that wait go on, in their order, and later ones at once. */
  release(): void;
  /** The next call of this method fails. */
  breakNext(method: keyof DocumentStorage): void;
  /** How often a method has been called. */
  calls(method: keyof DocumentStorage): number;
}

export function makeDisk(): Disk {
  const { documents } = makeMemoryStorage();
  const broken = new Set<keyof DocumentStorage>();
  const calls = new Map<keyof DocumentStorage, number>();
  let held: Promise<void> | null = null;
  let go = (): void => {};

  const enter = async (method: keyof DocumentStorage, wait: boolean): Promise<void> => {
    calls.set(method, (calls.get(method) ?? 0) + 1);
    if (broken.delete(method)) throw new Error("the disk is broken");
    if (wait) await held;
  };

  return {
    async load(name) {
      await enter("load", false);
      return documents.load(name);
    },
    async append(name, update) {
      await enter("append", true);
      return documents.append(name, update);
    },
    async compact(name, snapshot, through) {
      await enter("compact", true);
      return documents.compact(name, snapshot, through);
    },
    async remove(name) {
      await enter("remove", false);
      return documents.remove(name);
    },
    hold() {
      held = new Promise((resolve) => (go = resolve));
    },
    release() {
      held = null;
      go();
    },
    breakNext: (method) => broken.add(method),
    calls: (method) => calls.get(method) ?? 0,
  };
}
