/** Whose some things are. There is room for so many: beyond that, who has most loses what they used longest ago. */
export interface Owners<Thing> {
  /** Undefined = nobody's that is remembered. */
  ownerOf(thing: Thing): string | undefined;
  /** A thing is used by its owner. Returns the one that is forgotten for it; null = none. */
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

  const put = (thing: Thing, owner: string): void => {
    drop(thing);
    const own = belongings.get(owner) ?? { owner, things: new Set() };
    own.things.add(thing);
    belongings.set(own.owner, own);
    holders.set(thing, own);
  };

  const drop = (thing: Thing): void => {
    const own = holders.get(thing);
    if (own === undefined) return;
    holders.delete(thing);
    own.things.delete(thing);
    if (own.things.size === 0) belongings.delete(own.owner);
  };

  /** Who fills it up pushes out their own, and nobody else's. */
  const forget = (): Thing | null => {
    let richest: Set<Thing> = new Set();
    for (const { things } of belongings.values()) if (things.size > richest.size) richest = things;
    for (const thing of richest) {
      drop(thing);
      return thing;
    }
    return null;
  };

  for (const [thing, owner] of known) put(thing, owner);
  return {
    ownerOf: (thing) => holders.get(thing)?.owner,
    take(thing, owner) {
      // Far from forgetting any, to keep count of which was used last would be garbage of each edit, and nothing else.
      if (holders.size < most / 2 && holders.get(thing)?.owner === owner) return null;
      put(thing, owner);
      return holders.size > most ? forget() : null;
    },
    merge(former, owner) {
      for (const thing of [...(belongings.get(former)?.things ?? [])]) put(thing, owner);
    },
  };
}
