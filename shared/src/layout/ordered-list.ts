import type { Id } from "../model/id";

const none: readonly Id[] = [];

/**
 * Ids in order. Changes are gathered, and take effect together when the list settles; a list that comes out as it was stays the same array.
 * `compare` may look the ids up wherever they are kept; it is only asked about ids that are in the list.
 */
export class OrderedList {
  /** The ids as of the last `settle`. */
  ids: readonly Id[] = none;
  readonly #compare: (a: Id, b: Id) => number;
  /** What is to be done with an id. Most lists rest, so that only those at work have a map. */
  #pending: Map<Id, "put" | "remove"> | null = null;

  constructor(compare: (a: Id, b: Id) => number) {
    this.#compare = compare;
  }

  /** Puts an id where it belongs, also one that is in the list and belongs elsewhere now. */
  put(id: Id): void {
    (this.#pending ??= new Map()).set(id, "put");
  }

  remove(id: Id): void {
    (this.#pending ??= new Map()).set(id, "remove");
  }

  /** Brings `ids` up to date and tells whether they are now different. */
  settle(): boolean {
    const pending = this.#pending;
    if (pending === null) return false;
    this.#pending = null;

    let ids = this.ids.filter((id) => !pending.has(id));
    const put = [...pending.keys()].filter((id) => pending.get(id) === "put");
    const [only] = put;
    if (only !== undefined && put.length === 1) ids.splice(this.#indexFor(only, ids), 0, only);
    // The sort finds the two runs that are sorted already and merges them.
    else if (put.length > 1) ids = [...ids, ...put.toSorted(this.#compare)].toSorted(this.#compare);

    if (ids.length === this.ids.length && ids.every((id, index) => id === this.ids[index]))
      return false;
    this.ids = ids.length === 0 ? none : ids;
    return true;
  }

  #indexFor(id: Id, ids: readonly Id[]): number {
    let low = 0;
    let high = ids.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = ids[middle];
      if (other !== undefined && this.#compare(other, id) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
