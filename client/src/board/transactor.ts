import type { Arrangement } from "@resa/shared/layout/arrangement";
import type * as Y from "yjs";

/** What commands need: the document, what stands where, and who acts. */
export interface Transactor {
  readonly doc: Y.Doc;
  readonly arrangement: Arrangement;
  /** Who acts (an id of a person). */
  readonly by: () => string;
  /** Runs one change as one step of this person's history; does nothing (and returns null) when they may only read. */
  change<T>(change: (doc: Y.Doc) => T): T | null;
}
