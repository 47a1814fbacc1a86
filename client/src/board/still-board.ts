import { Awareness } from "y-protocols/awareness";
import type { Accessor } from "solid-js";
import type * as Y from "yjs";
import { createHistory } from "./history";
import type { LiveBoard, Me } from "./live-board";
import { makePresenceBoard } from "./presence";
import { makeBoardCommands } from "./board-commands";
import { makeProjection } from "./projection";
import { makeTransactor } from "./transactor";

/** A document that stands by itself, as a board that can only be looked at: nobody else is there, and nothing can be changed. */
export function makeStillBoard(doc: Y.Doc, id: string, me: Accessor<Me>): LiveBoard {
  const mayEdit = (): boolean => false;
  const projection = makeProjection(doc);
  const presence = makePresenceBoard(new Awareness(doc));
  const closing = new AbortController();
  const origin = {};
  const history = createHistory(doc, origin, mayEdit);
  const { arrangement } = projection;
  const transactor = makeTransactor({
    doc,
    arrangement,
    by: () => me().id,
    history,
    origin,
    mayEdit,
  });
  return {
    id,
    me,
    projection,
    presence,
    ...makeBoardCommands(transactor),
    history,
    saving: () => ({ state: "saved" }),
    hold: () => () => undefined,
    closed: closing.signal,
    arrived: () => true,
    feedback: () => null,
    mayEdit,
    noteEditor: () => Promise.reject(new Error("nothing can be written here")),
    dispose() {
      closing.abort();
      presence.dispose();
      history.dispose();
      projection.dispose();
      doc.destroy();
    },
  };
}
