import type { Arrangement } from "@resa/shared/layout/arrangement";
import type * as Y from "yjs";
import type { History } from "./history";

/** What commands need: the document, what stands where, and who acts. */
export interface Transactor {
  readonly doc: Y.Doc;
  readonly arrangement: Arrangement;
  /** Who acts (an id of a person). */
  readonly by: () => string;
  /** Runs one change as one step of this person's history; does nothing (and returns null) when they may only read. */
  change<T>(change: (doc: Y.Doc) => T): T | null;
}

interface Parts {
  readonly doc: Y.Doc;
  readonly arrangement: Arrangement;
  readonly by: () => string;
  readonly history: History;
  /** The origin that the history follows. */
  readonly origin: object;
  readonly mayEdit: () => boolean;
}

export function makeTransactor(parts: Parts): Transactor {
  const { doc, arrangement, by, history, origin, mayEdit } = parts;
  return {
    doc,
    arrangement,
    by,
    change(change) {
      if (!mayEdit()) return null;
      history.cut();
      return doc.transact(() => change(doc), origin);
    },
  };
}
