import { can, type Action } from "@resa/shared/model/role";
import type { BoardEntry, Directory } from "../storage/directory";
import { Problem } from "./problem";

/**
 * The board, when this person may do this with it.
 * A board that is missing, one in the trash and one without access are the same `not-found`.
 */
export async function boardFor(
  directory: Directory,
  boardId: string,
  personId: string,
  action: Action,
): Promise<BoardEntry> {
  const board = await directory.board(boardId, personId);
  if (board === null || board.removedAt !== null) throw new Problem("not-found");
  if (!can(board.role, action)) throw new Problem("not-permitted");
  return board;
}
