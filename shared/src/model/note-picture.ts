import type { Id } from "./id";

/** A picture on a note; the file itself is kept by the server, beside the board. */
export interface NotePicture {
  readonly id: Id;
  /** Its sides, px, 1 to `longestSide`. */
  readonly width: number;
  readonly height: number;
}

/** The longest side of a picture that a note shows, px. */
export const longestSide = 20_000;

/** The longest alternative text that the interface writes, in UTF-16 units. */
export const altLimit = 1000;

// Stricter than an id elsewhere: this one becomes part of an address.
const pictureId = /^[\w-]{1,64}$/;

/** Reads a picture from a foreign value `[id, width, height]`; null where it isn't one. */
export function pictureOf(value: unknown): NotePicture | null {
  const [id, width, height]: readonly unknown[] = Array.isArray(value) ? value : [];
  if (typeof id !== "string" || !pictureId.test(id)) return null;
  return isSide(width) && isSide(height) ? { id, width, height } : null;
}

/** Whether two notes show the same picture. */
export const isSamePicture = (a: NotePicture | null, b: NotePicture | null): boolean =>
  a?.id === b?.id && a?.width === b?.width && a?.height === b?.height;

const isSide = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= longestSide;
