import type { Id } from "../model/id";
import type { NoteBox, Rect } from "./box";
import type { Boxes } from "./boxes";
import { around, overlaps } from "./rect";
import { OrderedList } from "./ordered-list";
import { spanning } from "./span";

/** The notes beside the sheets, each where somebody laid it, by their tops. */
export class ParkingLot {
  readonly #notes: Boxes<NoteBox>;
  readonly #byTop: OrderedList;
  /** No note here was ever higher: how far above a view a note may begin and still reach into it. */
  #tallest = 0;
  /** The rectangle around all notes; null without any. */
  bounds: Rect | null = null;

  constructor(notes: Boxes<NoteBox>) {
    this.#notes = notes;
    const topOf = (id: Id) => notes.get(id)?.y ?? 0;
    this.#byTop = new OrderedList((a, b) => topOf(a) - topOf(b) || (a < b ? -1 : 1));
  }

  clear(noteId: Id): void {
    this.#notes.remove(noteId);
    this.#byTop.remove(noteId);
  }

  place(noteId: Id, box: NoteBox): void {
    this.#notes.set(noteId, box);
    this.#byTop.put(noteId);
    this.#tallest = Math.max(this.#tallest, box.height);
  }

  /** Brings order and bounds up to date, after clearing and placing. */
  settle(): void {
    this.#byTop.settle();
    this.bounds = around(this.#byTop.ids.flatMap((id) => this.#notes.get(id) ?? []));
  }

  notesIn(rect: Rect): readonly Id[] {
    const spanOf = (id: Id) => {
      const top = this.#notes.get(id)?.y ?? 0;
      return { start: top, end: top + this.#tallest };
    };
    return spanning(this.#byTop.ids, spanOf, rect.y, rect.y + rect.height).filter((id) => {
      const box = this.#notes.get(id);
      return box !== undefined && overlaps(box, rect);
    });
  }
}
