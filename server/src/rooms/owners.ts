/**
 * Whose some things are. There is room for so many. Beyond that, who has most loses one: what they used longest ago, and among equals it is
 * who used any longest ago. Use counts from when half of the room is taken; before, things stand in the order in which they were taken.
 */
export interface Owners<Thing> {
  /** Undefined = nobody's that is remembered. */
  ownerOf(thing: Thing): string | undefined;
  /** A thing is used by its owner. Returns the one that is forgotten for it; null = none. O(1). */
  take(thing: Thing, owner: string): Thing | null;
  /** What was one's is another's. */
  merge(former: string, owner: string): void;
}

/** Many things name it, so that none of them holds a copy of its owner's id. */
interface Belongings<Thing> {
  readonly owner: string;
  /** The one that was used last at the end. */
  readonly things: Set<Thing>;
}

export function makeOwners<Thing>(
  most: number,
  known: Iterable<readonly [Thing, string]> = [],
): Owners<Thing> {
  const belongings = new Map<string, Belongings<Thing>>();
  const holders = new Map<Thing, Belongings<Thing>>();
  /** Those who have so many, who used any last at the end: to look for the richest among all would cost each new thing. */
  const ranks = new Map<number, Set<Belongings<Thing>>>();
  let richest = 0;

  const unrank = (own: Belongings<Thing>): void => {
    const { size } = own.things;
    const rank = ranks.get(size);
    if (!rank?.delete(own) || rank.size > 0) return;
    ranks.delete(size);
    // One thing at a time comes or goes: whoever was the richest has one less now, or one more.
    if (size === richest) richest--;
  };
  const rank = (own: Belongings<Thing>): void => {
    const { size } = own.things;
    const equals = ranks.get(size);
    if (equals) equals.add(own);
    else ranks.set(size, new Set([own]));
    richest = Math.max(richest, size);
  };

  const put = (thing: Thing, owner: string): void => {
    drop(thing);
    const own = belongings.get(owner) ?? { owner, things: new Set() };
    unrank(own);
    own.things.add(thing);
    rank(own);
    belongings.set(own.owner, own);
    holders.set(thing, own);
  };

  const drop = (thing: Thing): void => {
    const own = holders.get(thing);
    if (own === undefined) return;
    holders.delete(thing);
    unrank(own);
    own.things.delete(thing);
    if (own.things.size === 0) belongings.delete(own.owner);
    else rank(own);
  };

  const use = (thing: Thing, own: Belongings<Thing>): void => {
    toEnd(own.things, thing);
    const equals = ranks.get(own.things.size);
    if (equals) toEnd(equals, own);
  };

  /** Who fills it up pushes out their own, and nobody else's. */
  const forget = (): Thing | null => {
    for (const { things } of ranks.get(richest) ?? [])
      for (const thing of things) {
        drop(thing);
        return thing;
      }
    return null;
  };

  for (const [thing, owner] of known) put(thing, owner);
  return {
    ownerOf: (thing) => holders.get(thing)?.owner,
    take(thing, owner) {
      const own = holders.get(thing);
      if (own?.owner === owner) {
        // Far from forgetting any, to keep count of which was used last would be garbage of each edit, and nothing else.
        if (holders.size >= most / 2) use(thing, own);
        return null;
      }
      put(thing, owner);
      return holders.size > most ? forget() : null;
    },
    merge(former, owner) {
      for (const thing of [...(belongings.get(former)?.things ?? [])]) put(thing, owner);
    },
  };
}

function toEnd<Item>(items: Set<Item>, item: Item): void {
  items.delete(item);
  items.add(item);
}
