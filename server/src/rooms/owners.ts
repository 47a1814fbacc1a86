/** Whose some things are. There is room for so many: beyond that, who has most loses what they used longest ago. */
export interface Owners<Thing> {
  /** Undefined = nobody's that is remembered. */
  ownerOf(thing: Thing): string | undefined;
  /** A thing is used by its owner. Returns the one that is forgotten for it; null = none. */
  take(thing: Thing, owner: string): Thing | null;
  /** What was one's is another's. */
  merge(former: string, owner: string): void;
}

export function makeOwners<Thing>(
  most: number,
  known: Iterable<readonly [Thing, string]> = [],
): Owners<Thing> {
  const owners = new Map<Thing, string>();
  /** Of each owner, the one that was used last at the end. */
  const things = new Map<string, Set<Thing>>();

  const put = (thing: Thing, owner: string): void => {
    drop(thing);
    owners.set(thing, owner);
    const own = things.get(owner);
    if (own) own.add(thing);
    else things.set(owner, new Set([thing]));
  };

  const drop = (thing: Thing): void => {
    const owner = owners.get(thing);
    if (owner === undefined) return;
    owners.delete(thing);
    const own = things.get(owner);
    own?.delete(thing);
    if (own?.size === 0) things.delete(owner);
  };

  /** Who fills it up pushes out their own, and nobody else's. */
  const forget = (): Thing | null => {
    let richest: Set<Thing> = new Set();
    for (const own of things.values()) if (own.size > richest.size) richest = own;
    for (const thing of richest) {
      drop(thing);
      return thing;
    }
    return null;
  };

  for (const [thing, owner] of known) put(thing, owner);
  return {
    ownerOf: (thing) => owners.get(thing),
    take(thing, owner) {
      // Far from forgetting any, to keep count of which was used last would be garbage of each edit, and nothing else.
      if (owners.size < most / 2 && owners.get(thing) === owner) return null;
      put(thing, owner);
      return owners.size > most ? forget() : null;
    },
    merge(former, owner) {
      for (const thing of [...(things.get(former) ?? [])]) put(thing, owner);
    },
  };
}
