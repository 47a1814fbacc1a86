import type * as Y from "yjs";
import { rootOf, schemaVersion } from "./board-doc";

/** One step from a schema to the next; it may run twice and must then change nothing. */
export interface Upgrade {
  /** The schema that it leads to. */
  readonly to: number;
  readonly run: (doc: Y.Doc) => void;
}

/** All upgrades, oldest first. The first schema needs none. */
export const upgrades: readonly Upgrade[] = [];

/** The schema of a document: 0 for an empty one. */
export function schemaOf(doc: Y.Doc): number {
  const schema = rootOf(doc, "board").get("schema");
  return typeof schema === "number" ? schema : 0;
}

/**
 * Brings a document up to `schemaVersion`, in one transaction; does nothing when it is there already, or ahead.
 * Only the server's room runs it, so that two clients can't upgrade the same document at once.
 */
export function upgradeBoard(doc: Y.Doc, steps: readonly Upgrade[] = upgrades): void {
  const from = schemaOf(doc);
  const due = steps.filter((step) => step.to > from);
  if (from >= schemaVersion && due.length === 0) return;
  doc.transact(() => {
    for (const step of due) step.run(doc);
    rootOf(doc, "board").set("schema", Math.max(schemaVersion, ...due.map((step) => step.to)));
  });
}
