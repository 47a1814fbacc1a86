import type { DoneDeed } from "@resa/shared/document/deeds";
import type { Id } from "@resa/shared/model/id";
import { followTrace, type Trace } from "@resa/shared/model/trace";

/**
 * Gathers who did what to the things of a board. A trace is written when its thing has been left alone for a moment, so that a
 * long drag or a sentence being typed is one of them.
 */
export interface Tracer {
  /** Takes what somebody did, `ago` ms ago (0 by default). */
  note(deeds: readonly DoneDeed[], by: Id, ago?: number): void;
  /** Writes all of them, now. Never rejects. */
  flush(): Promise<void>;
}

export interface TracerOptions {
  write(traces: readonly Trace[]): Promise<unknown>;
  /** Traces could not be written, and are gone. */
  failed(error: unknown): void;
  /** The clock, in Unix ms. */
  readonly now?: () => number;
}

/** How often it is looked whether something can be written, ms. */
const tick = 2_000;
/** How long a thing must have been left alone, and how long its trace waits at most, ms. */
const quiet = 4_000;
const longest = 30_000;

interface Gathered {
  readonly trace: Trace;
  readonly since: number;
}

export function makeTracer({ write, failed, now = Date.now }: TracerOptions): Tracer {
  const gathered = new Map<Id, Gathered>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let writing: Promise<unknown> = Promise.resolve();

  const wait = (): void => {
    if (timer !== null || gathered.size === 0) return;
    timer = setTimeout(writeDue, tick);
    timer.unref();
  };

  const writeThese = (isDue: (one: Gathered) => boolean): void => {
    const due = [...gathered.values()].filter(isDue);
    for (const { trace } of due) gathered.delete(trace.id);
    if (due.length === 0) return;
    const traces = due.map(({ trace }) => trace);
    writing = writing.then(() => write(traces)).catch(failed);
  };

  const writeDue = (): void => {
    timer = null;
    const at = now();
    writeThese(({ trace, since }) => at - trace.at >= quiet || at - since >= longest);
    wait();
  };

  return {
    note(deeds, by, ago = 0) {
      const at = Math.round(now() - ago);
      for (const { id, what, title } of deeds) {
        const before = gathered.get(id);
        const added = what === "added" ? { by, at } : null;
        const next: Trace = { id, what, by, at, title, added };
        const trace = followTrace(before?.trace ?? null, next);
        gathered.set(id, { trace, since: before?.since ?? at });
      }
      wait();
    },
    async flush() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      writeThese(() => true);
      await writing;
    },
  };
}
