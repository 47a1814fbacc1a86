import { createRoot } from "solid-js";
import * as Y from "yjs";
import { createHistory } from "./history";
import { makeNoteCommands } from "./note-commands";
import { makeProjection } from "./projection";
import { makeStructureCommands } from "./structure-commands";
import { makeTitleCommands } from "./title-commands";
import { makeTransactor } from "./transactor";

/** A board that is open in a tab, without a server: everything of `createLiveBoard` that needs no connection. */
export function openBoard(kept: Uint8Array | null = null) {
  const doc = new Y.Doc();
  if (kept !== null) Y.applyUpdate(doc, kept);
  const origin = {};
  let role: "editor" | "viewer" = "editor";
  const mayEdit = (): boolean => role === "editor";
  const projection = makeProjection(doc);
  const history = createRoot(() => createHistory(doc, origin, mayEdit));
  const transactor = makeTransactor({
    doc,
    origin,
    arrangement: projection.arrangement,
    by: () => "ada",
    history,
    mayEdit,
  });
  return {
    doc,
    projection,
    arrangement: projection.arrangement,
    history,
    origin,
    transactor,
    notes: makeNoteCommands(transactor),
    titles: makeTitleCommands(transactor),
    structure: makeStructureCommands(transactor),
    /** Types, as the editor of notes does. */
    type: (change: () => void) => doc.transact(change, origin),
    become: (now: "editor" | "viewer") => (role = now),
  };
}

/** Tells both of everything. */
export function exchange(a: Y.Doc, b: Y.Doc): void {
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a, Y.encodeStateVector(b)));
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b, Y.encodeStateVector(a)));
}
