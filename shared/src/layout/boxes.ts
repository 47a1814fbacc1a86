import type { Id } from "../model/id";

/** Boxes by id that know which of them became different. A box that comes out with the same numbers stays the same object. */
export class Boxes<B extends object> {
  readonly #boxes = new Map<Id, B>();
  /** What stood at the ids that were written since the last `settle`. */
  readonly #before = new Map<Id, B | undefined>();

  get(id: Id): B | undefined {
    return this.#boxes.get(id);
  }

  set(id: Id, box: B): void {
    this.#remember(id);
    this.#boxes.set(id, box);
  }

  remove(id: Id): void {
    this.#remember(id);
    this.#boxes.delete(id);
  }

  /** The ids whose boxes are other than at the last `settle`. */
  settle(): Id[] {
    const changed: Id[] = [];
    for (const [id, before] of this.#before) {
      const now = this.#boxes.get(id);
      if (before !== undefined && now !== undefined && sameNumbers(before, now))
        this.#boxes.set(id, before);
      else if (before !== now) changed.push(id);
    }
    this.#before.clear();
    return changed;
  }

  #remember(id: Id): void {
    if (!this.#before.has(id)) this.#before.set(id, this.#boxes.get(id));
  }
}

/** Whether two boxes of one kind have the same numbers. */
export function sameNumbers<B extends object>(a: B, b: B): boolean {
  for (const side in a) if (a[side] !== b[side]) return false;
  return true;
}
