import type * as Y from "yjs";
import { feedbackRoot, readName } from "../document/feedback-doc";
import type { Id } from "../model/id";

/** Remembers what somebody is called, for when they have left. */
export function setPersonName(doc: Y.Doc, personId: Id, name: string): void {
  if (readName(doc, personId) !== name) feedbackRoot(doc, "names").set(personId, name);
}

/** The same for somebody who is known there; says nothing of anybody else. */
export function renameKnownPerson(doc: Y.Doc, personId: Id, name: string): void {
  if (feedbackRoot(doc, "names").has(personId)) setPersonName(doc, personId, name);
}
