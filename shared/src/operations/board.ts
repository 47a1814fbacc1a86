import type * as Y from "yjs";
import { rootOf } from "../document/board-doc";
import { titleLimit } from "../model/board";

/** Names the board; cut at `titleLimit`, and an empty title changes nothing. */
export function renameBoard(doc: Y.Doc, title: string): void {
  const trimmed = title.trim().slice(0, titleLimit);
  if (trimmed !== "") rootOf(doc, "board").set("title", trimmed);
}
