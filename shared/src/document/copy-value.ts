import * as Y from "yjs";

/** A value of a document for another one, without its past; undefined for what is foreign. The same content is copied the same way. */
export function copyValue(value: unknown): unknown {
  if (value instanceof Y.Map) {
    const fields = Array.from(value.entries() as Iterable<[string, unknown]>)
      .filter(([, field]) => !(field instanceof Y.AbstractType))
      .toSorted(([one], [other]) => (one < other ? -1 : 1));
    return new Y.Map(fields);
  }
  if (value instanceof Y.Text) {
    const text = new Y.Text();
    const runs = value.toDelta() as { insert: unknown }[];
    text.applyDelta(runs.filter(({ insert }) => typeof insert === "string"));
    return text;
  }
  return value instanceof Y.AbstractType ? undefined : value;
}
