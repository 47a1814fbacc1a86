import { createSignal, getListener, onCleanup } from "solid-js";

/**
 * One signal per key, made when a computation first reads it and dropped when nobody listens any more: a board of ten thousand notes
 * costs signals only for what is on the screen.
 */
export interface Signals {
  /** Makes the running computation run again when `key` fires. */
  track(key: string): void;
  /** Runs what tracks `key`. */
  fire(key: string): void;
  /** Runs everything that tracks a key. */
  fireAll(): void;
  /** How many keys are listened to. */
  readonly size: number;
}

interface Entry {
  readonly track: () => void;
  readonly fire: () => void;
  listeners: number;
}

export function makeSignals(): Signals {
  const entries = new Map<string, Entry>();

  const entryOf = (key: string): Entry => {
    const known = entries.get(key);
    if (known) return known;
    const [track, fire] = createSignal(undefined, { equals: false });
    const entry: Entry = { track, fire: () => fire(), listeners: 0 };
    entries.set(key, entry);
    return entry;
  };

  return {
    track(key) {
      if (!getListener()) return;
      const entry = entryOf(key);
      entry.track();
      entry.listeners += 1;
      onCleanup(() => {
        entry.listeners -= 1;
        if (entry.listeners === 0 && entries.get(key) === entry) entries.delete(key);
      });
    },
    fire: (key) => entries.get(key)?.fire(),
    fireAll() {
      for (const entry of [...entries.values()]) entry.fire();
    },
    get size() {
      return entries.size;
    },
  };
}
