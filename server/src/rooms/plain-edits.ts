import type { DoneDeed } from "@resa/shared/document/deeds";
import type { Verdict } from "./gate";
import type { Effect, LiveDocument } from "./live-document";

/**
 * Plain updates that are on their way to the disk and not in the document yet: those of one beat are applied in one transaction, since each
 * transaction of Yjs goes over all client ids that the document knows, several times. Nobody else can build on them before they are on disk.
 */
export interface PlainEdits {
  add(edit: PlainEdit): void;
  /** Whether a verdict might be another one if the document had them. */
  concern(verdict: Verdict): boolean;
  /** Applies them. Returns the title of the board, when they changed it. */
  settle(): string | null;
  /** The document has them by other ways, or is of no more use. */
  forget(): void;
}

/** A plain update, the client id that made it, and who sent it. */
export interface PlainEdit {
  readonly client: number;
  readonly update: Uint8Array;
  readonly by: string;
}

export function makePlainEdits(options: {
  document(): Pick<LiveDocument, "applyPlain">;
  onDeeds(deeds: readonly DoneDeed[], by: string): void;
  /** They can't be applied: the document is of no more use. */
  failed(): void;
}): PlainEdits {
  /** One of a client id at most: what it makes next builds on it. */
  let waiting = new Map<number, PlainEdit>();

  const apply = (updates: readonly Uint8Array[]): Effect => {
    try {
      return options.document().applyPlain(updates);
    } catch (error) {
      options.failed();
      throw error;
    }
  };

  return {
    add: (edit) => void waiting.set(edit.client, edit),
    concern: (verdict) =>
      waiting.size > 0 &&
      (verdict.kind === "gap" ||
        (verdict.kind === "new" && verdict.clients.some((client) => waiting.has(client)))),
    settle() {
      if (waiting.size === 0) return null;
      const edits = waiting;
      // A map that is cleared again and again leaves a chain of old tables behind, which only a full collection of garbage breaks.
      waiting = new Map();
      const updates = Array.from(edits.values(), ({ update }) => update);
      const { title, deeds } = apply(updates);
      for (const deed of deeds) {
        const edit = deed.client === null ? undefined : edits.get(deed.client);
        if (edit) options.onDeeds([deed], edit.by);
      }
      return title;
    },
    forget: () => void (waiting = new Map()),
  };
}
