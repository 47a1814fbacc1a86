/** A rectangle, px at 100 %. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A point, px at 100 %. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Left to right: where it begins and how wide it is. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

/** Top down: where it begins and how high it is. */
export interface Row {
  readonly y: number;
  readonly height: number;
}

/** The size of letters, px at 100 %. */
export type FontSize = 13 | 14 | 16 | 20;

/** A note, with the size of its letters. */
export interface NoteBox extends Rect {
  readonly fontSize: FontSize;
  /** How high its picture is, which stands above the text across the whole width; 0 = it has none. */
  readonly pictureHeight: number;
}

/** A journey's sheet; its first lane begins `headHeight` below its top. */
export interface JourneyBox extends Rect {
  readonly headHeight: number;
}
