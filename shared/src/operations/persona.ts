import type * as Y from "yjs";
import { rootOf } from "../document/board-doc";
import { readRecord, recordIds } from "../document/read";
import { writeFields } from "../document/fields";
import { type Id, makeId } from "../model/id";
import type { Order } from "../model/order";
import type { Persona } from "../model/persona";
import { addRecord, setFields } from "./record";

/** Adds a persona. */
export function addPersona(doc: Y.Doc, persona: Partial<Persona> & Pick<Persona, "order">): Id {
  const { id = makeId(), name = "", quote = "", order, ...more } = persona;
  return addRecord(doc, "personas", id, { name, quote, ...stored(more), order });
}

/** Sets what a persona says of themself, and what is known of them. */
export function setPersona(
  doc: Y.Doc,
  id: Id,
  fields: Partial<Omit<Persona, "id" | "order">>,
): void {
  setFields(doc, "personas", id, stored(fields));
}

/** Puts a persona elsewhere among the personas. */
export function movePersona(doc: Y.Doc, id: Id, order: Order): void {
  setFields(doc, "personas", id, { order });
}

/** Removes a persona; journeys and lanes that were theirs stay, without anybody. */
export function removePersona(doc: Y.Doc, id: Id): void {
  doc.transact(() => {
    for (const root of ["journeys", "lanes"] as const)
      for (const ofId of recordIds(doc, root)) {
        if (readRecord(doc, root, ofId)?.personaId === id)
          setFields(doc, root, ofId, { personaId: "" });
      }
    for (const groupId of recordIds(doc, "groups"))
      writeFields(doc, "interviews", id, { [groupId]: undefined });
    rootOf(doc, "personas").delete(id);
  });
}

/** A portrait is one value, as on a note. */
function stored({ portrait, ...fields }: Partial<Omit<Persona, "id" | "order">>) {
  if (portrait === undefined) return fields;
  return { ...fields, portrait: portrait && [portrait.id, portrait.width, portrait.height] };
}
