import type { Id } from "../model/id";
import { OrderedList } from "./ordered-list";

const none: readonly Id[] = [];

/** The ordered children of every parent, by the parent that they name, whether it exists or not: it may come back. */
export class Siblings {
  readonly #compare: (a: Id, b: Id) => number;
  readonly #lists = new Map<Id, OrderedList>();
  /** The parents whose lists are at work. */
  readonly #pending = new Set<Id>();

  constructor(compare: (a: Id, b: Id) => number) {
    this.#compare = compare;
  }

  of(parentId: Id): readonly Id[] {
    return this.#lists.get(parentId)?.ids ?? none;
  }

  put(parentId: Id, id: Id): void {
    this.#at(parentId).put(id);
  }

  remove(parentId: Id, id: Id): void {
    this.#at(parentId).remove(id);
  }

  /** Brings the lists up to date and returns the parents whose lists are now different. */
  settle(): Id[] {
    const changed: Id[] = [];
    for (const parentId of this.#pending) {
      const list = this.#at(parentId);
      if (list.settle()) changed.push(parentId);
      if (list.ids.length === 0) this.#lists.delete(parentId);
    }
    this.#pending.clear();
    return changed;
  }

  #at(parentId: Id): OrderedList {
    this.#pending.add(parentId);
    let list = this.#lists.get(parentId);
    if (list === undefined) this.#lists.set(parentId, (list = new OrderedList(this.#compare)));
    return list;
  }
}
