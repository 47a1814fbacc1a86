import * as Y from "yjs";
import { allowedAnyway, checkEffort } from "./effort";
import { BadFrame, type Fault } from "./frames";
import {
  findPart,
  type Part,
  type Range,
  type Ref,
  readUpdate,
  type UpdateParts,
} from "./update-reader";

/** What the gate says of an update. */
export type Verdict =
  /** The document has all of it: nothing to do. */
  | { readonly kind: "known" }
  /**
   * It may be applied, and these clients made what is new in it. It is plain when all of it is new, one client's, and sets values in roots,
   * each in place of the one before it and no more: then its bytes say exactly what it does, whatever others do meanwhile. What stands in
   * the root of the board itself, its title say, is looked at as soon as it changes, and never plain. `effort` is what it takes, in steps.
   */
  | {
      readonly kind: "new";
      readonly clients: readonly number[];
      readonly plain: Plain | null;
      readonly effort: number;
    }
  /** It builds on something that the document doesn't have. */
  | { readonly kind: "gap" }
  /** No honest client sends this. */
  | Refusal;

/** `effort` is what finding out has taken, in steps. */
export interface Refusal {
  readonly kind: "refused";
  readonly reason: string;
  readonly fault: Fault;
  readonly effort: number;
}

/** Whose a plain update is, and where in its bytes the structs end. */
export interface Plain {
  readonly client: number;
  readonly seam: number;
}

/** How deep types may nest: a record in a root is 1. */
const deepest = 3;
/** The depth of what is deleted, and of all that stands in it. */
const nowhere = -Infinity;

/**
 * Judges an update before the document sees it, so that applying it can leave nothing pending, throw nothing and reach
 * nothing outside the allowed roots. What passes can still be a cycle of references; the caller looks for leftovers.
 */
export function judge(update: Uint8Array, doc: Y.Doc, roots: readonly string[]): Verdict {
  try {
    const parts = readUpdate(update);
    const reach = reachOf(parts, doc.store);
    if (reach === null || hasGap(parts, reach)) return { kind: "gap" };
    const depth = checkPlaces(parts, doc.store, roots);
    const effort = checkEffort(parts, doc);
    return newsOf(parts, doc, { depth, effort });
  } catch (error) {
    if (!(error instanceof BadFrame)) throw error;
    const { message: reason, fault } = error;
    const effort = fault === "effort" ? allowedAnyway : 0;
    return { kind: "refused", reason, fault: fault === "frame" ? "update" : fault, effort };
  }
}

/** Whether an update brings structs beyond how far a document is known, or can't be read: so much can be said without building the document. */
export function brings(update: Uint8Array, known: ReadonlyMap<number, number>): boolean {
  try {
    const reaches = ([client, structs]: readonly [number, readonly Part[]]): boolean =>
      structs.some(
        ({ kind, clock, length }) => kind !== "hole" && clock + length > (known.get(client) ?? 0),
      );
    return [...readUpdate(update).structs].some(reaches);
  } catch (error) {
    if (error instanceof BadFrame) return true;
    throw error;
  }
}

/** How far each client is known once the update is applied; null when the update leaves something out. */
function reachOf(parts: UpdateParts, store: Y.Doc["store"]): ((client: number) => number) | null {
  const ends = new Map<number, number>();
  for (const [client, structs] of parts.structs) {
    let end = Y.getState(store, client);
    for (const part of structs) {
      if (part.kind === "hole") continue;
      if (part.clock > end) return null;
      end = Math.max(end, part.clock + part.length);
    }
    ends.set(client, end);
  }
  return (client) => ends.get(client) ?? Y.getState(store, client);
}

function hasGap(parts: UpdateParts, reach: (client: number) => number): boolean {
  const isBeyond = (part: Part, ref: Ref | null): boolean => {
    if (ref === null) return false;
    if (ref.client === part.client && ref.clock >= part.clock)
      throw new BadFrame("a struct that builds on itself");
    return ref.clock >= reach(ref.client);
  };
  for (const structs of parts.structs.values())
    for (const part of structs) {
      const parent = typeof part.parent === "string" ? null : part.parent;
      if (isBeyond(part, part.origin) || isBeyond(part, part.rightOrigin) || isBeyond(part, parent))
        return true;
    }
  return parts.deletes.some((range) => range.clock + range.length > reach(range.client));
}

/** Every struct stands in an allowed root, and not too deep; how deep the deepest. All references are known to lead somewhere. */
function checkPlaces(parts: UpdateParts, store: Y.Doc["store"], roots: readonly string[]): number {
  const depths = new Map<Part, number | "asked">();

  const partOf = (ref: Ref): Part | null =>
    ref.clock < Y.getState(store, ref.client) ? null : findPart(parts.structs, ref);

  /** The depth of what a struct stands in or beside, or the next struct to ask. */
  const lookUp = (part: Part): number | Part => {
    const ref = part.parent ?? part.origin ?? part.rightOrigin;
    if (ref === null) return nowhere;
    if (typeof ref === "string") {
      if (roots.includes(ref)) return 0;
      throw new BadFrame("a root that is none of the board's");
    }
    const inside = part.parent !== null;
    const next = partOf(ref);
    if (next === null) return storedDepth(store, ref, inside);
    if (inside && next.kind === "gone") return nowhere;
    if (inside && next.kind !== "type") throw new BadFrame("a parent that holds nothing");
    return next;
  };

  /** Goes on without recursion: a text typed letter by letter is a long chain. */
  const depthOf = (first: Part): number => {
    const path: Part[] = [];
    let found: number | Part = first;
    while (typeof found === "object") {
      const known = depths.get(found);
      if (known === "asked") throw new BadFrame("structs that build on each other");
      if (known !== undefined) {
        found = known;
        break;
      }
      depths.set(found, "asked");
      path.push(found);
      found = lookUp(found);
    }
    let depth = found;
    for (const part of path.toReversed()) {
      if (part.parent !== null) depth++;
      depths.set(part, depth);
    }
    return depth;
  };

  let most = 0;
  for (const structs of parts.structs.values())
    for (const part of structs) {
      if (part.kind === "hole") continue;
      const depth = depthOf(part);
      if (depth > deepest && part.kind === "type") throw new BadFrame("types nested too deep");
      most = Math.max(most, depth);
    }
  return most;
}

/** How deep a struct of the document stands. Throws BadFrame when it is to be a parent and can't. */
function storedDepth(store: Y.Doc["store"], ref: Ref, asParent: boolean): number {
  const struct: Y.Item | Y.GC = Y.getItem(store, Y.createID(ref.client, ref.clock));
  if (!(struct instanceof Y.Item)) return nowhere;
  if (asParent) {
    if (struct.content instanceof Y.ContentDeleted) return nowhere;
    if (!(struct.content instanceof Y.ContentType))
      throw new BadFrame("a parent that holds nothing");
  }
  let depth = 1;
  let { parent } = struct;
  while (parent instanceof Y.AbstractType && parent._item !== null) {
    depth++;
    ({ parent } = parent._item);
  }
  return parent instanceof Y.AbstractType ? depth : nowhere;
}

function newsOf(
  parts: UpdateParts,
  doc: Y.Doc,
  { depth, effort }: { readonly depth: number; readonly effort: number },
): Verdict {
  const { store } = doc;
  const clients: number[] = [];
  for (const [client, structs] of parts.structs) {
    const known = Y.getState(store, client);
    if (structs.some((part) => part.kind !== "hole" && part.clock + part.length > known))
      clients.push(client);
  }
  const news = clients.length > 0 || parts.deletes.some((range) => !isDeleted(store, range));
  if (!news) return { kind: "known" };
  return { kind: "new", clients, plain: depth === 1 ? plainOf(parts, doc) : null, effort };
}

function plainOf({ structs, deletes, seam }: UpdateParts, doc: Y.Doc): Plain | null {
  const [values] = structs.values();
  const [first] = deletes;
  if (structs.size !== 1 || values?.[0] === undefined) return null;
  const { client } = values[0];
  const known = Y.getState(doc.store, client);
  const replaced = new Set<number>();
  for (const { origin } of values)
    if (origin !== null && origin.client === first?.client) replaced.add(origin.clock);
  const isPlain =
    values.every((part) => part.kind === "value" && part.clock >= known && !isOfBoard(part, doc)) &&
    deletes.every(
      (range) => range.client === first?.client && range.length === 1 && replaced.has(range.clock),
    );
  return isPlain ? { client, seam } : null;
}

/** Whether it stands in the root of the board itself; of what follows something in the same update, that is known of the other. */
function isOfBoard({ parent, origin, rightOrigin }: Part, { store, share }: Y.Doc): boolean {
  if (parent !== null) return parent === "board";
  const beside = origin ?? rightOrigin;
  if (beside === null || beside.clock >= Y.getState(store, beside.client)) return false;
  const item: Y.Item | Y.GC = Y.getItem(store, Y.createID(beside.client, beside.clock));
  return item instanceof Y.Item && item.parent === share.get("board");
}

function isDeleted(store: Y.Doc["store"], range: Range): boolean {
  const structs = store.clients.get(range.client);
  const end = range.clock + range.length;
  if (structs === undefined || end > Y.getState(store, range.client)) return false;
  for (let i = Y.findIndexSS(structs, range.clock); i < structs.length; i++) {
    const struct = structs[i];
    if (struct === undefined || struct.id.clock >= end) break;
    if (!struct.deleted) return false;
  }
  return true;
}
