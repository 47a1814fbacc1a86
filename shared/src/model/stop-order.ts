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
  const rings = ringsIn(behind);
  const followers = new Map<StopId, StopId[]>();
  const led = new Set<StopId>();
  for (const id of natural) {
    const leader = behind.get(id);
    if (leader === undefined || (leader !== "" && !known.has(leader)) || rings.has(id)) continue;
    led.add(id);
    const others = followers.get(leader);
    if (others) others.push(id);
    else followers.set(leader, [id]);
  }
  const ordered: StopId[] = [];
  /** Those that come behind one, each with those behind it. Without recursion: all may stand behind each other, in one long line. */
  const addBehind = (leader: StopId): void => {
    const waiting = (followers.get(leader) ?? []).toReversed();
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      ordered.push(id);
      for (const next of (followers.get(id) ?? []).toReversed()) waiting.push(next);
    }
  };
  addBehind("");
  for (const id of natural) {
    if (led.has(id)) continue;
    ordered.push(id);
    addBehind(id);
  }
  return ordered;
}

/** All that one comes back to who goes from a stop to the one before it, and so on. */
function ringsIn(behind: ReadonlyMap<StopId, StopId>): ReadonlySet<StopId> {
  const rings = new Set<StopId>();
  const seen = new Set<StopId>();
  for (const start of behind.keys()) {
    const way: StopId[] = [];
    let at: StopId | undefined = start;
    for (; at !== undefined && !seen.has(at); at = behind.get(at)) {
      seen.add(at);
      way.push(at);
    }
    const from = at === undefined ? -1 : way.indexOf(at);
    if (from >= 0) for (const id of way.slice(from)) rings.add(id);
  }
  return rings;
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
  const rings = ringsIn(behind);
  const kept = new Map([...behind].filter(([one]) => one !== id && !rings.has(one)));
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
  const leaders = new Map(wanted.map((one, at) => [one, wanted[at - 1] ?? ""]));
  for (;;) {
    const order = orderStops(natural, behind);
    const at = order.findIndex((one, place) => one !== wanted[place]);
    const [right, wrong] = [wanted[at], order[at]];
    if (right === undefined || wrong === undefined) return behind;
    const isSettled = (one: StopId): boolean => behind.get(one) === leaders.get(one);
    // Where both are, a ring that has come about holds the wrong one up.
    const one =
      [right, wrong].find((each) => !isSettled(each)) ??
      wanted.find((each) => !isSettled(each) && ringsIn(behind).has(each));
    if (one === undefined) return behind;
    behind.set(one, leaders.get(one) ?? "");
  }
}
