import type * as Y from "yjs";
import { removeFields } from "../document/fields";
import { stopFields } from "../model/stop-field";

/** Nothing is kept any more of a stop of the walk-through: what it showed is gone. */
export const forgetStop = (doc: Y.Doc, id: string): void =>
  removeFields(doc, "stops", id, stopFields);
