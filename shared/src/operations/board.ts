import type * as Y from "yjs";
import { rootOf } from "../document/board-doc";
import { type Board, titleLimit } from "../model/board";
import { sentenceLimit } from "../model/touchpoint";

/** Names the board; cut at `titleLimit`, and an empty title changes nothing. */
export function renameBoard(doc: Y.Doc, title: string): void {
  const trimmed = title.trim().slice(0, titleLimit);
  if (trimmed !== "") rootOf(doc, "board").set("title", trimmed);
}

/** Sets what the board promises, and what customers should think, feel and say afterwards. */
export function setBoard(doc: Y.Doc, fields: Partial<Omit<Board, "title">>): void {
  const board = rootOf(doc, "board");
  doc.transact(() => {
    for (const [name, value] of Object.entries(fields)) {
      const sentence = value.slice(0, sentenceLimit);
      if ((board.get(name) ?? "") !== sentence) board.set(name, sentence);
    }
  });
}
