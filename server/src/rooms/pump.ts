import * as Y from "yjs";
import type { Change } from "./live-document";

/** Changes that go to disk, and then to people, as one. */
export interface Batch {
  readonly update: Uint8Array;
  /** The title that the board has after it, when it changed that. */
  readonly title: string | null;
  /** Whether this sender made all of it, and so needs to hear none of it. */
  isAllOf(sender: object): boolean;
}

/** Durable before visible: changes gather while the batch before them goes to disk; then they go, as one. */
export interface Pump {
  /**
   * Takes a change; `sender` is who made it, null = the server. Nothing of it, nor of what comes after it, goes to disk until `first`
   * has resolved.
   */
  push(
    change: Pick<Change, "update" | "title">,
    sender: object | null,
    first?: Promise<unknown>,
  ): void;
  /** Calls back once everything pushed so far is on disk and sent, at once when it is; with false when the disk failed. */
  barrier(done: (durable: boolean) => void): void;
  /** What is not on disk yet, oldest first. */
  pending(): Uint8Array[];
}

interface Gathering {
  readonly updates: Uint8Array[];
  readonly senders: Set<object | null>;
  readonly barriers: ((durable: boolean) => void)[];
  /** What must have happened before it is written. */
  readonly firsts: Promise<unknown>[];
  title: string | null;
}

interface Writing {
  readonly kind: "writing";
  readonly batch: Gathering;
  next: Gathering | null;
}
type State = { readonly kind: "idle" } | Writing | { readonly kind: "failed" };

/** `append` resolves when the update is on disk; then `durable` sends it. After `failed` the pump is of no more use. */
export function makePump(options: {
  append(update: Uint8Array): Promise<void>;
  durable(batch: Batch): void;
  failed(error: unknown): void;
}): Pump {
  let state: State = { kind: "idle" };

  const write = async (first: Gathering): Promise<void> => {
    let batch: Gathering | null = first;
    while (batch !== null) {
      const writing: Writing = { kind: "writing", batch, next: null };
      state = writing;
      try {
        // Not a moment is lost when there is nothing to wait for: at this one the document is what is written.
        if (batch.firsts.length > 0) await prepare(writing);
        await writeBatch(batch);
      } catch (error) {
        state = { kind: "failed" };
        options.failed(error);
        const lost = [...batch.barriers, ...(writing.next?.barriers ?? [])];
        for (const done of lost) done(false);
        return;
      }
      batch = writing.next;
    }
    state = { kind: "idle" };
  };

  /** Waits for what must happen first; what gathers meanwhile goes along, so that the document is again what is written. */
  const prepare = async (writing: Writing): Promise<void> => {
    const { batch } = writing;
    while (batch.firsts.length > 0) {
      await Promise.all(batch.firsts.splice(0));
      if (writing.next !== null) addTo(batch, writing.next);
      writing.next = null;
    }
  };

  const writeBatch = async ({ updates, senders, title, barriers }: Gathering): Promise<void> => {
    const update = Y.mergeUpdates(updates);
    await options.append(update);
    const isAllOf = (sender: object): boolean => senders.size === 1 && senders.has(sender);
    options.durable({ update, title, isAllOf });
    for (const done of barriers) done(true);
  };

  return {
    push({ update, title }, sender, first) {
      if (state.kind === "failed") return;
      const batch: Gathering = (state.kind === "writing" ? state.next : null) ?? {
        updates: [],
        senders: new Set(),
        barriers: [],
        firsts: [],
        title: null,
      };
      batch.updates.push(update);
      batch.senders.add(sender);
      batch.title = title ?? batch.title;
      if (first) batch.firsts.push(first);
      if (state.kind === "writing") state.next = batch;
      else void write(batch);
    },
    barrier(done) {
      if (state.kind === "writing") (state.next ?? state.batch).barriers.push(done);
      else done(state.kind === "idle");
    },
    pending: () =>
      state.kind === "writing" ? [...state.batch.updates, ...(state.next?.updates ?? [])] : [],
  };
}

function addTo(batch: Gathering, more: Gathering): void {
  batch.updates.push(...more.updates);
  for (const sender of more.senders) batch.senders.add(sender);
  batch.barriers.push(...more.barriers);
  batch.firsts.push(...more.firsts);
  batch.title = more.title ?? batch.title;
}
