import * as Y from "yjs";
import { noteMap, readMaps } from "./note-map";
import { asNumber, asString, asStringOrNull, root, type Scalar, type Shape } from "./shape";

/** Writes only what differs, as an editor that sets single keys does. */
function assign(map: Y.Map<unknown>, fields: Record<string, Scalar>): void {
  for (const [key, value] of Object.entries(fields)) {
    if (map.get(key) !== value) map.set(key, value);
  }
}

/** `notes[id]` is a Y.Map of ten scalar keys and a Y.Text. */
export const scalarKeys: Shape = {
  name: "a) scalar keys + text",
  roots: ["notes"],
  add(doc, { laneId, stepId, order, kind, colour, by, at, id }) {
    doc.transact(() => {
      const fields = { laneId, stepId, order, x: 0, y: 0, kind, colour, size: 1, by, at };
      const note = new Y.Map<unknown>(Object.entries(fields));
      note.set("text", new Y.Text());
      root(doc, "notes").set(id, note);
    });
  },
  type(doc, id, typed) {
    const text = noteMap(doc, id).get("text");
    if (text instanceof Y.Text) text.insert(text.length, typed);
  },
  move: (doc, id, { laneId, stepId, order }) =>
    doc.transact(() => assign(noteMap(doc, id), { laneId, stepId, order })),
  setKind: (doc, id, kind) => assign(noteMap(doc, id), { kind }),
  setColour: (doc, id, colour) => assign(noteMap(doc, id), { colour }),
  remove: (doc, id) => root(doc, "notes").delete(id),
  read: (doc) =>
    readMaps(doc, (id, note) => ({
      id,
      laneId: asString(note.get("laneId")),
      stepId: asString(note.get("stepId")),
      order: asString(note.get("order")),
      kind: asStringOrNull(note.get("kind")),
      colour: asStringOrNull(note.get("colour")),
      by: asString(note.get("by")),
      at: asNumber(note.get("at")),
      text: note.get("text")?.toString() ?? "",
    })),
};
