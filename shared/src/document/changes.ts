import type * as Y from "yjs";
import type { Id } from "../model/id";
import { isFieldRoot } from "../model/field-root";
import { rootOf } from "./board-doc";
import { idOfKey } from "./fields";
import { type BoardRoot, boardRoots } from "./roots";

/**
 * Something under this root and id was added, changed or removed; read it again to learn what it is now.
 * Under `notes` it is a note's place, under `texts` its text or its existence; under `board` the id is the field's name.
 * Under a root of fields it is the thing that the field speaks of.
 */
export interface BoardChange {
  readonly root: BoardRoot;
  readonly id: Id;
}

/** Tells of every change of a board, once per transaction and at once. Returns what ends it. */
export function observeBoard(
  doc: Y.Doc,
  listener: (changes: readonly BoardChange[]) => void,
): () => void {
  const rootNames = new Map<unknown, BoardRoot>(
    boardRoots.map((root) => [rootOf(doc, root), root]),
  );

  const onTransaction = (transaction: Y.Transaction): void => {
    const changed = new Map<BoardRoot, Set<Id>>();
    const add = (root: BoardRoot, id: Id): void => {
      const ids = changed.get(root);
      if (ids) ids.add(id);
      else changed.set(root, new Set([id]));
    };
    for (const [type, keys] of transaction.changed) {
      const root = rootNames.get(type);
      if (root !== undefined) {
        const idOf = isFieldRoot(root) ? idOfKey : itself;
        for (const key of keys) if (key !== null) add(root, idOf(key));
      } else {
        // A record's map or a note's text: it stands in its root under its id.
        const parent = rootNames.get(type._item?.parent);
        const id = type._item?.parentSub;
        if (parent !== undefined && typeof id === "string") add(parent, id);
      }
    }
    if (changed.size === 0) return;
    listener(Array.from(changed, ([root, ids]) => Array.from(ids, (id) => ({ root, id }))).flat());
  };
  doc.on("afterTransaction", onTransaction);
  return () => doc.off("afterTransaction", onTransaction);
}

const itself = (key: string): Id => key;
