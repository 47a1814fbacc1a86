import * as Y from "yjs";
import { readTexts, removeFrom, typeText } from "./note-texts";
import { asTuple, makeRecord, root, type Shape } from "./shape";

const roots = ["notes", "texts"];

/** `notes[id]` is one packed tuple of everything but the text; `texts[id]` is a Y.Text. */
export const oneValue: Shape = {
  name: "d) one value + text",
  roots,
  add(doc, { id, laneId, stepId, order, by, at, kind, colour }) {
    doc.transact(() => {
      root(doc, "notes").set(id, [laneId, stepId, order, by, at, kind, colour]);
      root(doc, "texts").set(id, new Y.Text());
    });
  },
  type: typeText,
  move(doc, id, { laneId, stepId, order }) {
    const rest = asTuple(root(doc, "notes").get(id)).slice(3);
    root(doc, "notes").set(id, [laneId, stepId, order, ...rest]);
  },
  setKind: (doc, id, kind) =>
    void root(doc, "notes").set(id, asTuple(root(doc, "notes").get(id)).with(5, kind)),
  setColour: (doc, id, colour) =>
    void root(doc, "notes").set(id, asTuple(root(doc, "notes").get(id)).with(6, colour)),
  remove: (doc, id) => removeFrom(doc, roots, id),
  read: (doc) =>
    readTexts(doc, (id, text) => {
      const value = asTuple(root(doc, "notes").get(id));
      return makeRecord(id, value, value[5], value[6], text);
    }),
};
