import { type DoneDeed, observeDeeds } from "@resa/shared/document/deeds";
import { isWhole, openDocument } from "@resa/shared/document/open-document";
import * as Y from "yjs";
import { judge, type Verdict } from "./gate";

/** What one transaction did. */
export interface Effect {
  /** The board's title, when this changed it. */
  readonly title: string | null;
  /** What it did to which things of a board. */
  readonly deeds: readonly DoneDeed[];
  readonly removed: Removed;
}

/** How many of these were removed. */
export interface Removed {
  readonly notes: number;
  readonly journeys: number;
}

/** The same, and exactly what is new. */
export interface Change extends Effect {
  readonly update: Uint8Array;
}

/** The Y.Doc of a room: built when somebody writes, thrown away when anything goes wrong in it. */
export interface LiveDocument {
  /** What the gate says of an update from outside. */
  judge(update: Uint8Array): Verdict;
  /** Applies what the gate lets through; null when nothing changed. When it throws, throw the document away. */
  apply(update: Uint8Array): Change | null;
  /** Applies updates that the gate found plain, in one transaction. When it throws, throw the document away. */
  applyPlain(updates: readonly Uint8Array[]): Effect;
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

  const during = <T>(act: () => T): { result: T; effect: Effect } => {
    title = null;
    deeds = [];
    removed = { notes: 0, journeys: 0 };
    const result = act();
    checkWhole(doc);
    return { result, effect: { title, deeds, removed } };
  };

  /** To hear from Yjs what was new takes as long as the document has known people. */
  const recording = <T>(act: () => T): { result: T; change: Change | null } => {
    updates = [];
    doc.on("update", listen);
    const { result, effect } = during(act);
    doc.off("update", listen);
    const change = updates.length === 0 ? null : { ...effect, update: merged(updates) };
    return { result, change };
  };

  return {
    judge: (update) => judge(update, doc, roots ?? []),
    apply: (update) => recording(() => Y.applyUpdate(doc, update)).change,
    applyPlain: (updates) => {
      const applyAll = (): void => updates.forEach((update) => Y.applyUpdate(doc, update));
      return during(() => doc.transact(applyAll)).effect;
    },
    change: (change) => recording(() => doc.transact(() => change(doc))),
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
