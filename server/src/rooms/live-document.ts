import { type DoneDeed, observeDeeds } from "@resa/shared/document/deeds";
import { isWhole, openDocument } from "@resa/shared/document/open-document";
import * as Y from "yjs";
import { judge, type Verdict } from "./gate";
import type { Piece } from "./join-updates";

/** What one transaction did. */
export interface Change {
  /** Exactly what is new in it. */
  readonly update: Uint8Array;
  /** Where its structs end, when they may be joined with others' byte by byte. */
  readonly seam: number | null;
  /** The board's title, when this changed it. */
  readonly title: string | null;
  /** What it did to which things of a board. */
  readonly deeds: readonly DoneDeed[];
  /** How many of these it removed. */
  readonly removed: { readonly notes: number; readonly journeys: number };
}

/** The Y.Doc of a room: built when somebody writes, thrown away when anything goes wrong in it. */
export interface LiveDocument {
  /** What the gate says of an update from outside. */
  judge(update: Uint8Array): Verdict;
  /**
   * Applies what the gate lets through, as its verdict says; null when nothing changed. When it throws, throw the document away. The bytes
   * of a plain update are kept as they are.
   */
  apply(update: Uint8Array, verdict: Verdict & { kind: "new" }): Change | null;
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
  const doc = openDocument(pieces);
  const board = doc.getMap("board");
  checkWhole(doc);
  // Each id is told to every reader for ever: one for all that this process writes, since nobody else writes there.
  if (roots === null) doc.clientID = clientId;

  let updates: Uint8Array[] = [];
  let title: string | null = null;
  let deeds: readonly DoneDeed[] = [];
  const listen = (update: Uint8Array): void => void updates.push(update);
  board.observe((event) => {
    const now = event.keysChanged.has("title") ? board.get("title") : null;
    if (typeof now === "string") title = now;
  });
  if (roots !== null) observeDeeds(doc, (done) => (deeds = done));
  let removed = { notes: 0, journeys: 0 };
  doc.getMap("texts").observe(({ keys }) => (removed.notes += removedOf(keys)));
  doc.getMap("journeys").observe(({ keys }) => (removed.journeys += removedOf(keys)));

  const during = <T>(act: () => T, plain: Piece | null): { result: T; change: Change | null } => {
    updates = plain === null ? [] : [new Uint8Array(plain.update)];
    title = null;
    deeds = [];
    removed = { notes: 0, journeys: 0 };
    if (plain === null) doc.on("update", listen);
    const result = act();
    doc.off("update", listen);
    checkWhole(doc);
    if (updates.length === 0) return { result, change: null };
    const seam = plain?.seam ?? null;
    return { result, change: { update: merged(updates), seam, title, deeds, removed } };
  };

  return {
    judge: (update) => judge(update, doc, roots ?? []),
    apply: (update, { seam }) =>
      // To hear from Yjs what was new takes as long as the document has known people.
      during(() => Y.applyUpdate(doc, update), seam === null ? null : { update, seam }).change,
    change: (change) => during(() => doc.transact(() => change(doc)), null),
    encode: () => Y.encodeStateAsUpdate(doc),
    dispose: () => doc.destroy(),
  };
}

const merged = (updates: Uint8Array[]): Uint8Array =>
  updates.length === 1 && updates[0] ? updates[0] : Y.mergeUpdates(updates);

const removedOf = (keys: Y.YEvent<Y.Map<unknown>>["keys"]): number =>
  [...keys.values()].filter(({ action }) => action === "delete").length;

function checkWhole(doc: Y.Doc): void {
  if (!isWhole(doc))
    throw new Error("the update builds on something that the document does not have");
}
