import * as Y from "yjs";
import { readTexts, removeFrom, typeText } from "./note-texts";
import { asTuple, makeRecord, root, type Shape } from "./shape";

const roots = ["notes", "texts", "kinds", "colours"];

/** `notes[id]` = [laneId, stepId, order, by, at], `texts[id]` a Y.Text, `kinds[id]` and `colours[id]` only when not default. */
export const columns: Shape = {
  name: "e) columns",
  roots,
  add(doc, { id, laneId, stepId, order, by, at, kind, colour }) {
    doc.transact(() => {
      root(doc, "notes").set(id, [laneId, stepId, order, by, at]);
      root(doc, "texts").set(id, new Y.Text());
      if (kind !== null) root(doc, "kinds").set(id, kind);
      if (colour !== null) root(doc, "colours").set(id, colour);
    });
  },
  type: typeText,
  move(doc, id, { laneId, stepId, order }) {
    const made = asTuple(root(doc, "notes").get(id)).slice(3);
    root(doc, "notes").set(id, [laneId, stepId, order, ...made]);
  },
  setKind: (doc, id, kind) => void root(doc, "kinds").set(id, kind),
  setColour: (doc, id, colour) => void root(doc, "colours").set(id, colour),
  remove: (doc, id) => removeFrom(doc, roots, id),
  read(doc) {
    const [places, kinds, colours] = [root(doc, "notes"), root(doc, "kinds"), root(doc, "colours")];
    return readTexts(doc, (id, text) =>
      makeRecord(id, asTuple(places.get(id)), kinds.get(id), colours.get(id), text),
    );
  },
};
