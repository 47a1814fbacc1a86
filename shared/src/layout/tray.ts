import type { Id } from "../model/id";
import type { NoteBox, Rect } from "./box";
import type { Boxes } from "./boxes";
import type { NoteExtent } from "./note-extent";
import { spanning } from "./span";
import * as sizes from "./sizes";

interface TrayRow {
  readonly noteIds: readonly Id[];
  readonly y: number;
  readonly height: number;
}

/** Left of the sheets, level with the first: nothing that happens on a sheet can move it. */
const corner = { x: -sizes.journeyGap - sizes.trayWidth, y: 0 };
const empty: Rect = { ...corner, width: 0, height: 0 };

/** The unplaced notes, in rows of a few. */
export class Tray {
  readonly #notes: Boxes<NoteBox>;
  readonly #extentOf: (noteId: Id) => NoteExtent;
  #rows: readonly TrayRow[] = [];
  /** On the board; without notes it has no size. */
  rect: Rect = empty;

  constructor(notes: Boxes<NoteBox>, extentOf: (noteId: Id) => NoteExtent) {
    this.#notes = notes;
    this.#extentOf = extentOf;
  }

  /** Takes the notes away, before they are placed here or elsewhere. */
  clear(): void {
    for (const row of this.#rows) for (const id of row.noteIds) this.#notes.remove(id);
    this.#rows = [];
  }

  /** Lays these notes into the tray and tells whether its size is now different. */
  place(noteIds: readonly Id[]): boolean {
    const rows: TrayRow[] = [];
    let y = sizes.trayHeadHeight;
    for (let index = 0; index < noteIds.length; index += sizes.trayColumns) {
      const row = noteIds.slice(index, index + sizes.trayColumns);
      let height = 0;
      row.forEach((id, column) => {
        const extent = this.#extentOf(id);
        const x = sizes.cellPadding + column * (sizes.noteWidth + sizes.noteGap);
        this.#notes.set(id, { x, y, ...extent });
        height = Math.max(height, extent.height);
      });
      rows.push({ noteIds: row, y, height });
      y += height + sizes.noteGap;
    }
    this.#rows = rows;

    const height = rows.length === 0 ? 0 : y - sizes.noteGap + sizes.cellPadding;
    if (height === this.rect.height) return false;
    this.rect = height === 0 ? empty : { ...corner, width: sizes.trayWidth, height };
    return true;
  }

  /** The notes of the rows that reach into a stretch of the tray. */
  notesIn(top: number, bottom: number): readonly Id[] {
    const spanOf = (row: TrayRow) => ({ start: row.y, end: row.y + row.height });
    return spanning(this.#rows, spanOf, top, bottom).flatMap((row) => row.noteIds);
  }
}
