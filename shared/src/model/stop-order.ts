import type { StopId } from "./stop";

/**
 * The order of a walk: `natural` is that in which the board has its stops, `behind` tells of those that were put behind another by hand
 * ("" = before all). Each of them goes where the other goes. Where the other is gone, or they are all behind each other in a ring,
 * the board's own order holds.
 */
export function orderStops(
  natural: readonly StopId[],
  behind: ReadonlyMap<StopId, StopId>,
): StopId[] {
  const known = new Set(natural);
  const followers = new Map<StopId, StopId[]>();
  const led = new Set<StopId>();
  for (const id of natural) {
    const leader = behind.get(id);
    if (leader === undefined || (leader !== "" && !known.has(leader)) || isInRing(id, behind))
      continue;
    led.add(id);
    const others = followers.get(leader);
    if (others) others.push(id);
    else followers.set(leader, [id]);
  }
  const ordered: StopId[] = [];
  const add = (id: StopId): void => {
    ordered.push(id);
    followers.get(id)?.forEach(add);
  };
  followers.get("")?.forEach(add);
  for (const id of natural) if (!led.has(id)) add(id);
  return ordered;
}

/** Whether whoever goes from a stop to the one before it, and so on, comes back to it. */
function isInRing(id: StopId, behind: ReadonlyMap<StopId, StopId>): boolean {
  let at = behind.get(id);
  for (let left = behind.size; at !== undefined && left > 0; left--) {
    if (at === id) return true;
    at = behind.get(at);
  }
  return false;
}

/**
 * What to keep so that a stop stands at `index` among the others (as a walk has them without it), and every other one where it stands:
 * behind which stop it comes, null = nothing to keep. Only of those for which that changes.
 */
export function placeStop(
  natural: readonly StopId[],
  behind: ReadonlyMap<StopId, StopId>,
  id: StopId,
  index: number,
): ReadonlyMap<StopId, StopId | null> {
  const wanted = orderStops(natural, behind).filter((one) => one !== id);
  wanted.splice(index, 0, id);
  // A ring that opens would put its members elsewhere.
  const kept = new Map([...behind].filter(([one]) => one !== id && !isInRing(one, behind)));
  const isThereByItself = isSame(orderStops(natural, kept), wanted);
  if (!isThereByItself) kept.set(id, wanted[wanted.indexOf(id) - 1] ?? "");
  const next = settle(natural, wanted, kept);
  return new Map(
    wanted
      .filter((one) => next.get(one) !== behind.get(one))
      .map((one) => [one, next.get(one) ?? null]),
  );
}

const isSame = (one: readonly StopId[], other: readonly StopId[]): boolean =>
  one.length === other.length && one.every((id, at) => id === other[at]);

/**
 * What to keep for the order that is wanted, from what is kept already: where the two differ first, a stop that is to stand there is put
 * behind the one before it, or the one that stands in its place is put behind the one that it is to follow. No stop is put twice.
 */
function settle(
  natural: readonly StopId[],
  wanted: readonly StopId[],
  kept: ReadonlyMap<StopId, StopId>,
): ReadonlyMap<StopId, StopId> {
  const behind = new Map(kept);
  const leaderOf = (one: StopId): StopId => wanted[wanted.indexOf(one) - 1] ?? "";
  for (;;) {
    const order = orderStops(natural, behind);
    const at = order.findIndex((one, place) => one !== wanted[place]);
    const [right, wrong] = [wanted[at], order[at]];
    if (right === undefined || wrong === undefined) return behind;
    const isSettled = (one: StopId): boolean => behind.get(one) === leaderOf(one);
    // Where both are, a ring that has come about holds the wrong one up.
    const one =
      [right, wrong].find((each) => !isSettled(each)) ??
      wanted.find((each) => !isSettled(each) && isInRing(each, behind));
    if (one === undefined) return behind;
    behind.set(one, leaderOf(one));
  }
}
