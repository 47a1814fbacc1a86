import type { DoneDeed } from "@resa/shared/document/deeds";
import type * as Y from "yjs";
import type { Verdict } from "./gate";
import type { Change, LiveDocument } from "./live-document";

/**
 * The document of a room while somebody writes: opened by the first who does, and brought up to what has come only as far as is needed. Plain
 * updates wait for each other and are applied in one transaction, since each transaction of Yjs goes over all client ids that the document
 * knows, several times. What builds on them has them applied first, and so has all that isn't plain. Whatever throws has thrown the document
 * away: the next who writes gets a new one, without what went wrong in this one.
 */
export interface WorkingDocument {
  /** What the gate says of an update from outside. */
  judge(update: Uint8Array): Verdict;
  /** Takes an update that is plain. */
  add(edit: PlainEdit): void;
  /** Applies an update that the gate let through; null when nothing changed. */
  apply(update: Uint8Array): Change | null;
  /** Changes it from within, in one transaction. */
  change<T>(change: (doc: Y.Doc) => T): { readonly result: T; readonly change: Change | null };
  /** Applies what waits. Never throws. */
  settle(): void;
  /** All of it as one update. */
  encode(): Uint8Array;
  /** Throws it away, once what waits has told what it did. Never throws. */
  discard(): void;
  readonly isOpen: boolean;
}

/** A plain update, the client id that made it, who sent it, and when: by the clock of the room, ms. */
export interface PlainEdit {
  readonly client: number;
  readonly update: Uint8Array;
  readonly by: string;
  readonly at: number;
}

/** Plain updates wait so long at most, ms: who did what is told to those who come later, and they take memory one by one. */
const longest = 2_000;
/** And so many: judged without each other, they may all stand at the same place, and to put them in order takes their square. */
const most = 200;

export function makeWorkingDocument(options: {
  /** Makes it of all that has come. */
  open(): LiveDocument;
  /** What plain updates did, and who sent them when. */
  onDeeds(deeds: readonly DoneDeed[], by: string, at: number): void;
  /** What waited can't be applied. */
  failed(error: unknown): void;
}): WorkingDocument {
  let document: LiveDocument | null = null;
  /** One of a client id at most: what it makes next builds on it. */
  let waiting = new Map<number, PlainEdit>();
  let timer: NodeJS.Timeout | null = null;

  const live = (): LiveDocument => (document ??= options.open());

  const discard = (): void => {
    try {
      // What waits may be on disk, and only applying it says what it did.
      if (waiting.size > 0) whole();
    } catch {
      // It goes for another reason already.
    }
    document?.dispose();
    document = null;
    waiting = new Map();
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };

  const discarding = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      discard();
      throw error;
    }
  };

  /** The document with all that has come. */
  const whole = (): LiveDocument => {
    const current = live();
    if (waiting.size === 0) return current;
    const edits = waiting;
    // A map that is cleared again and again leaves a chain of old tables behind, which only a full collection of garbage breaks.
    waiting = new Map();
    const { deeds } = current.applyPlain(Array.from(edits.values(), ({ update }) => update));
    const deedsOf = new Map<number | null, DoneDeed[]>();
    for (const deed of deeds) {
      const own = deedsOf.get(deed.client);
      if (own) own.push(deed);
      else deedsOf.set(deed.client, [deed]);
    }
    // In the order in which they came: of those who touched the same thing, the last is told last.
    for (const [client, { by, at }] of edits) {
      const own = deedsOf.get(client);
      if (own) options.onDeeds(own, by, at);
    }
    return current;
  };

  /** Whether a verdict might be another one if the document had what waits. */
  const concerns = (verdict: Verdict): boolean =>
    waiting.size > 0 &&
    (verdict.kind === "gap" ||
      (verdict.kind === "new" && verdict.clients.some((client) => waiting.has(client))));

  const settle = (): void => {
    if (waiting.size === 0) return;
    try {
      discarding(whole);
    } catch (error) {
      options.failed(error);
    }
  };

  const ring = (): void => {
    timer = null;
    settle();
  };

  return {
    judge: (update) =>
      discarding(() => {
        const verdict = live().judge(update);
        return concerns(verdict) ? whole().judge(update) : verdict;
      }),
    add(edit) {
      waiting.set(edit.client, edit);
      if (waiting.size >= most) settle();
      // Set for the first of them, it rings a little early for later ones, and need not be set anew each time.
      timer ??= setTimeout(ring, longest).unref();
    },
    apply: (update) => discarding(() => whole().apply(update)),
    change: (change) => discarding(() => whole().change(change)),
    settle,
    encode: () => discarding(() => whole().encode()),
    discard,
    get isOpen() {
      return document !== null;
    },
  };
}
