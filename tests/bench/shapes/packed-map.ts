import * as Y from "yjs";
import { noteMap, readMaps } from "./note-map";
import { asStringOrNull, asTuple, makeRecord, root, type Scalar, type Shape } from "./shape";

/** How a text is kept inside a note's map. */
interface TextKind {
  make(): Y.AbstractType<unknown>;
  /** The piece that is typed into. */
  leaf(text: unknown): Y.Text | undefined;
}

const plainText: TextKind = {
  make: () => new Y.Text() as Y.AbstractType<unknown>,
  leaf: (text) => (text instanceof Y.Text ? text : undefined),
};

/** As y-prosemirror keeps one block: fragment > paragraph > text. */
const xmlText: TextKind = {
  make() {
    const fragment = new Y.XmlFragment();
    const paragraph = new Y.XmlElement("paragraph");
    paragraph.insert(0, [new Y.XmlText()]);
    fragment.insert(0, [paragraph]);
    return fragment as Y.AbstractType<unknown>;
  },
  leaf(text) {
    const paragraph = text instanceof Y.XmlFragment ? text.firstChild : undefined;
    const leaf = paragraph instanceof Y.XmlElement ? paragraph.firstChild : undefined;
    return leaf instanceof Y.XmlText ? leaf : undefined;
  },
};

/** `notes[id]` is a Y.Map of three packed values (place, look, made) and a text. */
function packedMap(name: string, kept: TextKind): Shape {
  const setLook = (doc: Y.Doc, id: string, change: (look: readonly unknown[]) => Scalar[]) => {
    const note = noteMap(doc, id);
    note.set("look", change(asTuple(note.get("look"))));
  };
  return {
    name,
    roots: ["notes"],
    add(doc, { id, laneId, stepId, order, kind, colour, by, at }) {
      doc.transact(() => {
        const note = new Y.Map<unknown>();
        note.set("place", [laneId, stepId, order]);
        note.set("look", [kind, colour]);
        note.set("made", [by, at]);
        note.set("text", kept.make());
        root(doc, "notes").set(id, note);
      });
    },
    type(doc, id, typed) {
      const leaf = kept.leaf(noteMap(doc, id).get("text"));
      leaf?.insert(leaf.length, typed);
    },
    move: (doc, id, { laneId, stepId, order }) =>
      void noteMap(doc, id).set("place", [laneId, stepId, order]),
    setKind: (doc, id, kind) => setLook(doc, id, ([, colour]) => [kind, asStringOrNull(colour)]),
    setColour: (doc, id, colour) => setLook(doc, id, ([kind]) => [asStringOrNull(kind), colour]),
    remove: (doc, id) => root(doc, "notes").delete(id),
    read: (doc) =>
      readMaps(doc, (id, note) => {
        const [laneId, stepId, order] = asTuple(note.get("place"));
        const [kind, colour] = asTuple(note.get("look"));
        const [by, at] = asTuple(note.get("made"));
        const text = kept.leaf(note.get("text"))?.toString() ?? "";
        return makeRecord(id, [laneId, stepId, order, by, at], kind, colour, text);
      }),
  };
}

export const packedMapXml = packedMap("b) packed map + XML", xmlText);
export const packedMapText = packedMap("c) packed map + text", plainText);
