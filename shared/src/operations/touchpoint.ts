import type * as Y from "yjs";
import { noteText } from "../document/board-doc";
import { writeFields } from "../document/fields";
import type { Id } from "../model/id";
import { sentenceLimit, type Touchpoint } from "../model/touchpoint";

/** Says something of the touchpoint that a note is; null and empty words take a saying back. A note that is gone stays gone. */
export function setTouchpoint(doc: Y.Doc, noteId: Id, fields: Partial<Touchpoint>): void {
  if (noteText(doc, noteId) === null) return;
  const said: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (value === null || value === "" || value === "unsaid") said[name] = undefined;
    else said[name] = typeof value === "string" ? value.slice(0, sentenceLimit) : value;
  }
  writeFields(doc, "touchpoints", noteId, said);
}
