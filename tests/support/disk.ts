import { openDocument } from "@resa/shared/document/open-document";
import { makeMemoryStorage } from "../../server/src/storage/memory-storage";
import {
  type DocumentName,
  type DocumentStorage,
  piecesOf,
} from "../../server/src/storage/storage";

/** A storage in memory whose disk can be slow or broken. */
export interface Disk extends DocumentStorage {
  /** Appends and compactions wait from now on. */
  hold(): void;
  /** Lets those that wait go on, in their order, and later ones at once. */
  release(): void;
  /** The next call of this method fails. */
  breakNext(method: keyof DocumentStorage): void;
  /** The call of this number, counted from now and from 0, fails: before it has done anything, or after it has done all. */
  breakCall(number: number, how: "before" | "after"): void;
  /** The method of the call that `breakCall` has broken; null = none yet. */
  brokenCall(): keyof DocumentStorage | null;
  /** The root `notes` of a document, read past all faults. */
  kept(name: DocumentName): Promise<Record<string, unknown>>;
  /** How often a method has been called. */
  calls(method: keyof DocumentStorage): number;
}

export function makeDisk(): Disk {
  const { documents } = makeMemoryStorage();
  const broken = new Set<keyof DocumentStorage>();
  const calls = new Map<keyof DocumentStorage, number>();
  let held: Promise<void> | null = null;
  let go = (): void => {};

  let fault = { left: -1, how: "before" };
  let brokenCall: keyof DocumentStorage | null = null;

  const call = async <T>(
    method: keyof DocumentStorage,
    wait: boolean,
    act: () => Promise<T>,
  ): Promise<T> => {
    calls.set(method, (calls.get(method) ?? 0) + 1);
    const fails = fault.left-- === 0;
    if (fails) brokenCall = method;
    if (broken.delete(method) || (fails && fault.how === "before"))
      throw new Error("the disk is broken");
    if (wait) await held;
    const result = await act();
    if (fails) throw new Error("the disk is broken");
    return result;
  };

  return {
    load: (name) => call("load", false, () => documents.load(name)),
    append: (name, update) => call("append", true, () => documents.append(name, update)),
    compact: (name, snapshot, through) =>
      call("compact", true, () => documents.compact(name, snapshot, through)),
    remove: (name) => call("remove", false, () => documents.remove(name)),
    // Of no document's own: what fails there is told, and nothing else comes of it.
    writersOf: (name) => documents.writersOf(name),
    addWriter: (...writer) => documents.addWriter(...writer),
    mergeWriters: (...people) => documents.mergeWriters(...people),
    breakCall(number, how) {
      fault = { left: number, how };
      brokenCall = null;
    },
    brokenCall: () => brokenCall,
    kept: async (name) =>
      openDocument(piecesOf(await documents.load(name)))
        .getMap("notes")
        .toJSON(),
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
