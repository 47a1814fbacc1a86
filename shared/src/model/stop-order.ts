import type { StopId } from "./stop";

/**
 * The order of a walk: `natural` is that in which the board has its stops, `behind` tells of those that were put behind another by hand
 * ("" = before all). Each of them goes where the other goes. Where the other is gone, or they are all behind each other in a ring,
 * the board's own order holds.
 */
export function orderStops(
  natural: readonly StopId[],
  behind: ReadonlyMap<StopId, StopId>,
): readonly StopId[] {
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
  const others = orderStops(natural, behind).filter((one) => one !== id);
  const wanted = others.toSpliced(index, 0, id);
  const leaderIn = (one: StopId): StopId => wanted[wanted.indexOf(one) - 1] ?? "";
  const leader = leaderIn(id);

  const next = new Map(behind);
  next.delete(id);
  for (const one of others) {
    const before = behind.get(one);
    // A ring that opens would put its members elsewhere.
    if (isInRing(one, behind)) next.delete(one);
    else if (before === id || before === leader) next.set(one, leaderIn(one));
  }
  const isThereByItself = isSame(orderStops(natural, next), wanted);
  if (!isThereByItself) next.set(id, leader);
  return new Map(
    wanted
      .filter((one) => next.get(one) !== behind.get(one))
      .map((one) => [one, next.get(one) ?? null]),
  );
}

const isSame = (one: readonly StopId[], other: readonly StopId[]): boolean =>
  one.length === other.length && one.every((id, at) => id === other[at]);
