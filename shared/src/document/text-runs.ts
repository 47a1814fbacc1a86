import type * as Y from "yjs";
import type { Fields } from "../model/field";
import type { Id } from "../model/id";
import { joinRuns, styleOf, type TextRun } from "../model/text-run";
import { noteText } from "./board-doc";

/** How the text of a note is written: as few runs as it takes, none when there is no text. */
export function readRuns(doc: Y.Doc, noteId: Id): readonly TextRun[] {
  const text = noteText(doc, noteId);
  return text === null ? [] : runsOf(text);
}

/** A collaborative text with how it is written; indexes as in `plainText`. Formats that we don't know say nothing. */
export const runsOf = (text: Y.Text): TextRun[] =>
  joinRuns(
    (text.toDelta() as { insert: unknown; attributes?: Fields }[]).map(
      ({ insert, attributes }) => ({
        text: typeof insert === "string" ? insert : "\uFFFC",
        ...styleOf(attributes),
      }),
    ),
  );
