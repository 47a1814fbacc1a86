import type * as Y from "yjs";
import { noteText, rootOf } from "./board-doc";
import { type BoardRoot, boardRoots, noteColumns } from "./roots";

/**
 * Goes over all that stands on a board, by root and, in the order of letters, by key: so that it needs to know nothing of what stands
 * there, and what came before plays no part. What is said of a note stays behind where somebody said it while another removed the note;
 * that is left out.
 */
export function eachOnBoard(
  doc: Y.Doc,
  visit: (root: BoardRoot, key: string, value: unknown) => void,
): void {
  for (const root of boardRoots) {
    const map = rootOf(doc, root);
    const isOfNotes = noteColumns.some((column) => column === root);
    for (const key of Array.from(map.keys()).toSorted())
      if (!isOfNotes || noteText(doc, key) !== null) visit(root, key, map.get(key));
  }
}
