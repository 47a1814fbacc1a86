import type * as Y from "yjs";
import type { Fields } from "../model/field";
import type { FieldRoot } from "../model/field-root";
import type { Id } from "../model/id";
import { rootOf } from "./board-doc";

/*
 * Roots of fields: under the key `<id>/<field>` stands one value. Two people who say something of the same thing at once lose nothing,
 * also when each believes to be the first: there is no map of its own that one of them would make in vain.
 */

/** The fields of a thing that are there, by these names. */
export function readFields(doc: Y.Doc, root: FieldRoot, id: Id, names: readonly string[]): Fields {
  const values = rootOf(doc, root);
  const fields: Record<string, unknown> = Object.create(null);
  for (const name of names) {
    const value = values.get(keyOf(id, name));
    if (value !== undefined) fields[name] = value;
  }
  return fields;
}

/** Sets those fields that differ; undefined takes a field away. */
export function writeFields(doc: Y.Doc, root: FieldRoot, id: Id, fields: Fields): void {
  const values = rootOf(doc, root);
  doc.transact(() => {
    for (const [name, value] of Object.entries(fields)) {
      const key = keyOf(id, name);
      if (values.get(key) === value) continue;
      if (value === undefined) values.delete(key);
      else values.set(key, value);
    }
  });
}

/** Takes all fields of a thing away. */
export function removeFields(doc: Y.Doc, root: FieldRoot, id: Id, names: readonly string[]): void {
  writeFields(doc, root, id, Object.fromEntries(names.map((name) => [name, undefined])));
}

/** The ids of all things that have any field, each once. Reads every key of the root. */
export function idsWithFields(doc: Y.Doc, root: FieldRoot): ReadonlySet<Id> {
  return new Set(Array.from(rootOf(doc, root).keys(), idOfKey));
}

/** The thing that a key of such a root speaks of. */
export const idOfKey = (key: string): Id => key.slice(0, Math.max(0, key.lastIndexOf("/")));

const keyOf = (id: Id, name: string): string => `${id}/${name}`;
