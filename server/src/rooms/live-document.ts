import { type DoneDeed, observeDeeds } from "@resa/shared/document/deeds";
import * as Y from "yjs";
import { judge, type Verdict } from "./gate";

/** What one transaction did. */
export interface Change {
  /** Exactly what is new in it. */
  readonly update: Uint8Array;
  /** The board's title, when this changed it. */
  readonly title: string | null;
  /** What it did to which things of a board. */
  readonly deeds: readonly DoneDeed[];
}

/** The Y.Doc of a room: built when somebody writes, thrown away when anything goes wrong in it. */
export interface LiveDocument {
  /** What the gate says of an update from outside. */
  judge(update: Uint8Array): Verdict;
  /** Applies what the gate lets through; null when nothing changed. When it throws, throw the document away. */
  apply(update: Uint8Array): Change | null;
  /** Changes the document from within, in one transaction. When it throws, throw the document away. */
  change<T>(change: (doc: Y.Doc) => T): { readonly result: T; readonly change: Change | null };
  /** The whole document as one update. */
  encode(): Uint8Array;
  dispose(): void;
}

/**
 * Builds the document from its pieces. `roots` are those that updates from outside may write; null = none, and then all that is
 * written here is written as `clientId`.
 */
export function makeLiveDocument(
  pieces: readonly Uint8Array[],
  roots: readonly string[] | null,
  clientId: number,
): LiveDocument {
  const doc = new Y.Doc();
  const board = doc.getMap("board");
  doc.transact(() => {
    for (const piece of pieces) Y.applyUpdate(doc, piece);
  });
  checkWhole(doc);
  // Each id is told to every reader for ever: one for all that this process writes, since nobody else writes there.
  if (roots === null) doc.clientID = clientId;

  let updates: Uint8Array[] = [];
  let title: string | null = null;
  let deeds: readonly DoneDeed[] = [];
  doc.on("update", (update: Uint8Array) => updates.push(update));
  board.observe((event) => {
    const now = event.keysChanged.has("title") ? board.get("title") : null;
    if (typeof now === "string") title = now;
  });
  if (roots !== null) observeDeeds(doc, (done) => (deeds = done));

  const during = <T>(act: () => T): { result: T; change: Change | null } => {
    updates = [];
    title = null;
    deeds = [];
    const result = act();
    checkWhole(doc);
    const change = updates.length === 0 ? null : { update: Y.mergeUpdates(updates), title, deeds };
    return { result, change };
  };

  return {
    judge: (update) => judge(update, doc, roots ?? []),
    apply: (update) => during(() => Y.applyUpdate(doc, update)).change,
    change: (change) => during(() => doc.transact(() => change(doc))),
    encode: () => Y.encodeStateAsUpdate(doc),
    dispose: () => doc.destroy(),
  };
}

function checkWhole(doc: Y.Doc): void {
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null)
    throw new Error("the update builds on something that the document does not have");
}
