import * as Y from "yjs";
import { BadFrame } from "./frames";
import { findPart, type Part, type Ref, type UpdateParts } from "./update-reader";

/**
 * What Yjs may step over to find the places of all that is new in an update: so much anyway, so much more for each part, and never more than that
 * (some 100 ms). It steps over what others put at the same place without knowing of it. Hands put little there; what is put there on
 * purpose costs its square, now and each time that the document is opened.
 */
export const allowedAnyway = 100_000;
const [forEach, most] = [2_000, 2_000_000];

/**
 * Over how many things Yjs steps to put an update in its place. Throws BadFrame when they are more than its size warrants. All of its
 * references are known to lead somewhere.
 */
export function checkEffort(parts: UpdateParts, doc: Y.Doc): number {
  const news: Part[] = [];
  for (const [client, structs] of parts.structs) {
    const known = Y.getState(doc.store, client);
    for (const part of structs)
      if (part.clock >= known && (part.origin ?? part.rightOrigin ?? part.parent) !== null)
        news.push(part);
  }
  const allowed = Math.min(most, allowedAnyway + forEach * news.length);
  let steps = 0;
  const step = (count = 1): void => {
    steps += count;
    if (steps > allowed) throw new BadFrame("what takes too long to be put in its place", "effort");
  };
  if (news.length > 1) stepOverRivals(news, parts, step);
  const stepOverKnown = makeStepOverKnown(parts, doc, step);
  for (const part of news) stepOverKnown(part);
  return steps;
}

/** Of parts that have the same neighbours, each steps over those of lower client ids, and over all that follows them. */
function stepOverRivals(
  news: readonly Part[],
  parts: UpdateParts,
  step: (count: number) => void,
): void {
  const places = new Map<string, Part[]>();
  for (const part of news) {
    // One after the other is how everything is written. It is a rival of others, if there are any.
    if (isNext(part)) continue;
    const place = placeOf(part);
    const rivals = places.get(place);
    if (rivals) rivals.push(part);
    else {
      const next =
        part.origin && findPart(parts.structs, { ...part.origin, clock: part.origin.clock + 1 });
      places.set(place, next && isNext(next) && placeOf(next) === place ? [next, part] : [part]);
    }
  }
  const contested = [...places.values()].filter((rivals) => rivals.length > 1);
  if (contested.length === 0) return;
  const followers = countFollowers(news, parts);
  for (const rivals of contested) {
    if (
      typeof rivals[0]?.key === "string" &&
      new Set(rivals.map(({ client }) => client)).size < rivals.length
    )
      throw new BadFrame("a key set twice", "effort");
    let before = 0;
    for (const part of rivals.toSorted((a, b) => a.client - b.client)) {
      step(before);
      before += 1 + (followers.get(part) ?? 0);
    }
  }
}

const isNext = ({ client, clock, origin }: Part): boolean =>
  origin?.client === client && origin.clock === clock - 1;

const placeOf = ({ origin, rightOrigin, parent, key }: Part): string =>
  [origin, rightOrigin, parent]
    .map((at) => (typeof at === "string" ? at : at && `${at.client} ${at.clock}`))
    .join("|") + `|${key ?? ""}`;

/** How many parts come after each, and after those. */
function countFollowers(news: readonly Part[], { structs }: UpdateParts): Map<Part, number> {
  const leaders = new Map<Part, Part>();
  const direct = new Map<Part, number>();
  for (const part of news) {
    const leader = part.origin && findPart(structs, part.origin);
    if (leader === null || leader === part) continue;
    leaders.set(part, leader);
    direct.set(leader, (direct.get(leader) ?? 0) + 1);
  }
  const all = new Map<Part, number>();
  for (const last of news) {
    if (direct.has(last)) continue;
    // Up from the last ones; where several meet, the last that comes goes on.
    for (
      let part = last, leader = leaders.get(part);
      leader !== undefined;
      leader = leaders.get(part)
    ) {
      all.set(leader, (all.get(leader) ?? 0) + 1 + (all.get(part) ?? 0));
      const rest = (direct.get(leader) ?? 1) - 1;
      direct.set(leader, rest);
      if (rest > 0) break;
      part = leader;
    }
  }
  return all;
}

/** What the document has between the neighbours of a part, as far as Yjs goes over it. */
function makeStepOverKnown({ structs }: UpdateParts, { store, share }: Y.Doc, step: () => void) {
  const anchors = new Map<Part, Part>();
  const isKnown = (ref: Ref): boolean => ref.clock < Y.getState(store, ref.client);
  const itemAt = (ref: Ref): Y.Item | null => {
    const struct: Y.Item | Y.GC = Y.getItem(store, Y.createID(ref.client, ref.clock));
    return struct instanceof Y.Item ? struct : null;
  };

  /** What stands before something new stands before what that stands before: the part whose right neighbour is known, or which has none. */
  const anchorOf = (part: Part): Part => {
    let anchor = part;
    while (anchor.rightOrigin !== null && !isKnown(anchor.rightOrigin)) {
      step();
      const next = findPart(structs, anchor.rightOrigin);
      if (next === null) break;
      anchor = anchors.get(next) ?? next;
    }
    anchors.set(part, anchor);
    return anchor;
  };

  /** The first that the document has in the place where a part without a left neighbour belongs. */
  const firstOf = ({ parent, key }: Part, right: Y.Item | null): Y.Item | null => {
    let type = right?.parent;
    if (typeof parent === "string") type = share.get(parent);
    else if (parent !== null && isKnown(parent)) {
      const content = itemAt(parent)?.content;
      if (content instanceof Y.ContentType) ({ type } = content);
    }
    if (!(type instanceof Y.AbstractType)) return null;
    const name = right === null ? key : right.parentSub;
    if (name === null) return type._start;
    let item = type._map.get(name) ?? null;
    for (; item?.left; item = item.left) step();
    return item;
  };

  return (part: Part): void => {
    const { origin } = part;
    if (origin !== null && !isKnown(origin)) return;
    const anchor = anchorOf(part);
    const right = anchor.rightOrigin && itemAt(anchor.rightOrigin);
    const left = origin && itemAt(origin);
    const name = left === null ? (right === null ? anchor.key : right.parentSub) : left.parentSub;
    if (right !== null && name !== null)
      throw new BadFrame("a value before another of its key", "effort");
    if (origin !== null && (left === null || left === right)) return;
    const passed = new Set(left === null ? [] : [left]);
    let item = left === null ? firstOf(anchor, right) : left.right;
    for (; item !== null && item !== right; item = item.right) {
      step();
      // Whoever sets a key again does so in place of what they set before.
      if (name !== null && item.id.client === part.client)
        throw new BadFrame("a key set twice", "effort");
      if (Y.compareIDs(item.origin, origin)) {
        const isRival = Y.compareIDs(item.rightOrigin, part.rightOrigin);
        if (item.id.client >= part.client && isRival) return;
      } else {
        const leader = item.origin && itemAt(item.origin);
        if (leader === null || !passed.has(leader)) return;
      }
      passed.add(item);
    }
  };
}
