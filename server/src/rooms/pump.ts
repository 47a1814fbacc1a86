import { joinUpdates, type Piece } from "./join-updates";

/** Changes that go to disk, and then to people, as one. */
export interface Batch {
  readonly update: Uint8Array;
  /** Whether this sender made all of it, and so needs to hear none of it. */
  isAllOf(sender: object): boolean;
}

/** Durable before visible: changes gather until they are written, as one; and then they go, as one. */
export interface Pump {
  /**
   * Takes a change; `sender` is who made it, null = the server. Nothing of it, nor of what comes after it, goes to disk until `first`
   * has resolved.
   */
  push(piece: Piece, sender: object | null, first?: Promise<unknown>): void;
  /** Begins to write what has gathered, unless a batch is under way; whether it did. */
  write(): boolean;
  /** Calls back once everything pushed so far is on disk and sent, at once when it is; with false when the disk failed. */
  barrier(done: (durable: boolean) => void): void;
  /** What is not on disk yet, oldest first. */
  pending(): Uint8Array[];
}

interface Gathering {
  readonly pieces: Piece[];
  readonly senders: Set<object | null>;
  readonly barriers: ((durable: boolean) => void)[];
  /** What must have happened before it is written. */
  readonly firsts: Promise<unknown>[];
}

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "writing"; readonly batch: Gathering }
  | { readonly kind: "failed" };

/**
 * `append` resolves when the update is on disk; then `durable` sends it. `ready` says that something can be written. After `failed` the
 * pump is of no more use.
 */
export function makePump(options: {
  append(update: Uint8Array): Promise<void>;
  durable(batch: Batch): void;
  ready(): void;
  failed(error: unknown): void;
}): Pump {
  let state: State = { kind: "idle" };
  let gathering: Gathering | null = null;

  const writeBatch = async (batch: Gathering): Promise<void> => {
    try {
      // Not a moment is lost when there is nothing to wait for: at this one the document is what is written.
      if (batch.firsts.length > 0) await prepare(batch);
      const update = joinUpdates(batch.pieces);
      await options.append(update);
      const { senders } = batch;
      const isAllOf = (sender: object): boolean => senders.size === 1 && senders.has(sender);
      options.durable({ update, isAllOf });
    } catch (error) {
      state = { kind: "failed" };
      options.failed(error);
      const lost = [...batch.barriers, ...(gathering?.barriers ?? [])];
      gathering = null;
      for (const done of lost) done(false);
      return;
    }
    state = { kind: "idle" };
    for (const done of batch.barriers) done(true);
    if (gathering !== null) options.ready();
  };

  /** Waits for what must happen first; what gathers meanwhile goes along, so that the document is again what is written. */
  const prepare = async (batch: Gathering): Promise<void> => {
    while (batch.firsts.length > 0) {
      await Promise.all(batch.firsts.splice(0));
      if (gathering !== null) addTo(batch, gathering);
      gathering = null;
    }
  };

  return {
    push(piece, sender, first) {
      if (state.kind === "failed") return;
      gathering ??= { pieces: [], senders: new Set(), barriers: [], firsts: [] };
      gathering.pieces.push(piece);
      gathering.senders.add(sender);
      if (first) {
        gathering.firsts.push(first);
        // Whether it failed is looked at when it is written; a beat may be long, and a failure that nobody listens to ends the process.
        first.catch(() => undefined);
      }
      if (state.kind === "idle") options.ready();
    },
    write() {
      if (state.kind !== "idle" || gathering === null) return false;
      const batch = gathering;
      gathering = null;
      state = { kind: "writing", batch };
      void writeBatch(batch);
      return true;
    },
    barrier(done) {
      if (gathering !== null) gathering.barriers.push(done);
      else if (state.kind === "writing") state.batch.barriers.push(done);
      else done(state.kind === "idle");
    },
    pending: () =>
      [...(state.kind === "writing" ? state.batch.pieces : []), ...(gathering?.pieces ?? [])].map(
        ({ update }) => update,
      ),
  };
}

function addTo(batch: Gathering, more: Gathering): void {
  batch.pieces.push(...more.pieces);
  for (const sender of more.senders) batch.senders.add(sender);
  batch.barriers.push(...more.barriers);
  batch.firsts.push(...more.firsts);
}
