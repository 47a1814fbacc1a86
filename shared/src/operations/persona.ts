import type * as Y from "yjs";
import { type Id, makeId } from "../model/id";
import type { Persona } from "../model/persona";
import { addRecord, setFields } from "./record";

/** Adds a persona. */
export function addPersona(doc: Y.Doc, persona: Partial<Persona> & Pick<Persona, "order">): Id {
  const { id = makeId(), name = "", quote = "", order } = persona;
  return addRecord(doc, "personas", id, { name, quote, order });
}

/** Sets what a persona says of themself. */
export function setPersona(
  doc: Y.Doc,
  id: Id,
  fields: Partial<Pick<Persona, "name" | "quote">>,
): void {
  setFields(doc, "personas", id, fields);
}
