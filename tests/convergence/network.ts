import * as Y from "yjs";
import type { Random } from "../bench/random";

/** What is under way between replicas, by their numbers. Nothing arrives by itself, in order, only once, or as it was sent. */
export interface Network {
  /** Sends an update to everybody else. */
  send(from: number, update: Uint8Array): void;
  /** One thing out of what waits for `to` and can reach it: maybe a second time, maybe merged with others; null when nothing can. */
  arrive(to: number): Uint8Array | null;
  /** Splits everybody into two groups that can't reach each other. */
  part(): void;
  /** Ends that. */
  rejoin(): void;
  reaches(from: number, to: number): boolean;
  /** What waits for `to` is lost. */
  lose(to: number): void;
}

interface Parcel {
  readonly from: number;
  readonly update: Uint8Array;
}

export function makeNetwork(random: Random, replicas: number): Network {
  const waiting: Parcel[][] = Array.from({ length: replicas }, () => []);
  let sides: readonly number[] = waiting.map(() => 0);
  const reaches = (from: number, to: number): boolean => sides[from] === sides[to];

  /** Takes a random parcel that can reach `to`; now and then it stays as well, to come again. */
  const take = (to: number): Uint8Array | null => {
    const parcels = waiting[to] ?? [];
    const within = parcels.filter(({ from }) => reaches(from, to));
    const parcel = within[random.chance(0.5) ? 0 : random.below(within.length)];
    if (parcel === undefined) return null;
    if (!random.chance(0.05)) parcels.splice(parcels.indexOf(parcel), 1);
    return parcel.update;
  };

  return {
    send(from, update) {
      waiting.forEach((parcels, to) => {
        if (to !== from) parcels.push({ from, update });
      });
    },
    arrive(to) {
      const count = random.chance(0.2) ? 2 + random.below(4) : 1;
      const updates = Array.from({ length: count }, () => take(to)).filter((it) => it !== null);
      const [only] = updates;
      return updates.length > 1 ? Y.mergeUpdates(updates) : (only ?? null);
    },
    part() {
      sides = waiting.map(() => random.below(2));
    },
    rejoin() {
      sides = waiting.map(() => 0);
    },
    reaches,
    lose(to) {
      waiting[to] = [];
    },
  };
}
