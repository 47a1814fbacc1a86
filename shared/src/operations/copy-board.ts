import * as Y from "yjs";
import { rootOf } from "../document/board-doc";
import { copyValue } from "../document/copy-value";
import { eachOnBoard } from "../document/on-board";
import { openDocument } from "../document/open-document";
import type { BoardRoot } from "../document/roots";
import { shownPictures } from "../document/shown-pictures";
import type { Id } from "../model/id";
import { renameBoard } from "./board";

/** What a copy is called, and who makes it when (Unix seconds). */
export interface CopyOf {
  readonly title: string;
  readonly by: Id;
  readonly at: number;
  /** Whether what people wrote on the notes comes along: words and pictures, our actions, and why something is a moment of truth. */
  readonly texts: boolean;
}

/** A board of its own, as its first update, and the ids of the pictures that it shows. */
export interface BoardCopy {
  readonly update: Uint8Array;
  readonly pictures: readonly Id[];
}

/** What of a root is written on notes: all of it, or what is under these keys. */
const written: Partial<Record<BoardRoot, RegExp>> = {
  pictures: /^/,
  alts: /^/,
  touchpoints: /\/action$/,
  moments: /\/why$/,
};

/**
 * Copies all that stands on a board, under the same ids, and nothing of its past: neither what was removed, nor who wrote what when.
 * Reads the whole board.
 */
export function copyBoard(from: Y.Doc, copy: CopyOf): BoardCopy {
  const to = new Y.Doc();
  to.transact(() => {
    eachOnBoard(from, (root, key, value) => {
      if (!copy.texts && written[root]?.test(key)) return;
      const copied = value instanceof Y.Text && !copy.texts ? new Y.Text() : copyValue(value);
      if (copied !== undefined) rootOf(to, root).set(key, signed(root, key, copied, copy));
    });
    renameBoard(to, copy.title);
  });
  return { update: Y.encodeStateAsUpdate(to), pictures: shownPictures(to) };
}

/** The same of a board that is kept as these updates. Throws when they are no document. */
export const copyKept = (updates: readonly Uint8Array[], copy: CopyOf): BoardCopy =>
  copyBoard(openDocument(updates), copy);

/** A value in which somebody is named as its maker names whoever makes the copy. */
function signed(root: BoardRoot, key: string, value: unknown, { by, at }: CopyOf): unknown {
  if (!Array.isArray(value)) return value;
  if (root === "notes") return [...(value as unknown[]).slice(0, 3), by, at];
  return root === "moments" && key.endsWith("/made") ? [by, at] : value;
}
