import * as Y from "yjs";
import { isFieldRoot } from "../model/field-root";
import { type Id, isId } from "../model/id";
import { type Deed, outweighs, traceTitleLimit } from "../model/trace";
import { rootOf } from "./board-doc";
import { idOfKey } from "./fields";
import { type BoardRoot, boardRoots, noteColumns } from "./roots";

/** What a transaction did to one thing of the board. Points of a curve go by the cell that they stand in, `laneId/stepId`. */
export interface DoneDeed {
  readonly id: Id;
  readonly what: Deed;
  /** What a thing is called that was removed, else empty. */
  readonly title: string;
  /** The client id that wrote what stands in a root now; null of what was removed, and of what was done inside a record or a text. */
  readonly client: number | null;
}

/**
 * Tells of what every transaction did to which things, each once for each client id that wrote it; of what was removed, only that. A field
 * of the board itself is told of `board`. Returns what ends it.
 */
export function observeDeeds(
  doc: Y.Doc,
  listener: (deeds: readonly DoneDeed[]) => void,
): () => void {
  // None while nothing is done: even an empty map is a sixth of a kB, of each document that is open.
  let done: Map<string, DoneDeed> | null = null;
  const add: Add = (id, what, { title = "", client = null } = {}) => {
    if (!isThing(id)) return;
    done ??= new Map();
    const key = `${id} ${client}`;
    const before = done.get(key);
    if (!before || outweighs(what, before.what)) done.set(key, { id, what, title, client });
  };

  // Yjs tells only of types that are known to be maps. One listener for all: observers of each root weigh a quarter of a small document.
  for (const root of boardRoots) rootOf(doc, root);

  // After all observers; what was deleted can still be read until then.
  const tell = ({ changedParentTypes }: Y.Transaction): void => {
    for (const root of boardRoots) {
      const map = rootOf(doc, root);
      const events = (changedParentTypes as ReadonlyMap<unknown, Event[]>).get(map) ?? [];
      for (const event of events) {
        if (event.target === (map as unknown)) readRoot(root, map, event, add);
        else if (event.target._item?.deleted === false) readInside(map, event, add);
      }
    }
    const all = done;
    done = null;
    if (all !== null) listener(withoutRemoved(Array.from(all.values())));
  };
  doc.on("afterTransaction", tell);
  return () => doc.off("afterTransaction", tell);
}

type Add = (id: Id, what: Deed, more?: { title?: string; client?: number | null }) => void;
type Event = Y.YEvent<Y.AbstractType<unknown>>;

/** Keys of a root came, changed or went. */
function readRoot(
  root: BoardRoot,
  map: Y.Map<unknown>,
  { keys, transaction }: Event,
  add: Add,
): void {
  for (const [key, { action, oldValue }] of keys) {
    // How one walks through a board changes nothing that stands on it.
    if (root === "stops") continue;
    const by = { client: map._map.get(key)?.id.client ?? null };
    if (root === "board") add("board", "changed", by);
    else if (isFieldRoot(root)) add(idOfKey(key), "changed", by);
    else if (root === "notes" && action === "update") add(key, "moved", by);
    // A note comes and goes with its text; its other columns say something of it.
    else if (root !== "texts" && noteColumns.some((column) => column === root))
      add(key, "changed", by);
    else if (action === "add") add(key, "added", by);
    else if (action === "update") add(key, "changed", by);
    else add(key, "removed", { title: titleOf(oldValue, transaction) });
  }
}

/** A record's fields or a note's text changed: it stands in its root under its id. */
function readInside(map: Y.Map<unknown>, { target, keys }: Event, add: Add): void {
  const item = target._item;
  if (item === null || item.parent !== (map as unknown) || item.parentSub === null) return;
  const isMove =
    keys.size > 0 && [...keys.keys()].every((key) => key === "place" || key === "order");
  add(item.parentSub, isMove ? "moved" : "changed");
}

/** What somebody might call a record or a note that this very transaction removed. */
function titleOf(removed: unknown, transaction: Y.Transaction): string {
  const wasThere = (item: Y.Item): boolean => Y.isDeleted(transaction.deleteSet, item.id);
  let title = "";
  if (removed instanceof Y.Text) {
    for (let item = removed._start; item && title.length < traceTitleLimit; item = item.right)
      if (item.content instanceof Y.ContentString && wasThere(item)) title += item.content.str;
  } else if (removed instanceof Y.Map) {
    const item = removed._map.get("title") ?? removed._map.get("name");
    const value: unknown = item && wasThere(item) ? item.content.getContent().at(-1) : "";
    title = typeof value === "string" ? value : "";
  }
  return title.slice(0, traceTitleLimit).trim();
}

/** Foreign keys are anything; a trace is only kept of what can be a thing. */
function isThing(id: Id): boolean {
  const parts = id.split("/");
  return parts.length <= 2 && parts.every(isId);
}

/** Without what else was done to what was removed, or to a cell of a lane or step that was. */
function withoutRemoved(deeds: readonly DoneDeed[]): readonly DoneDeed[] {
  const removed = new Set(deeds.flatMap(({ id, what }) => (what === "removed" ? id : [])));
  if (removed.size === 0) return deeds;
  return deeds.filter(
    ({ id, what }) => what === "removed" || !id.split("/").some((part) => removed.has(part)),
  );
}
