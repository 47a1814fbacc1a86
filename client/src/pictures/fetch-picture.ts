import { pictureUrl } from "../board/picture-url";
import { Problem } from "../problem";

/** A picture of another board stays there: this person may not look at it, or it is gone. */
export class LeftBehind extends Error {
  override name = "LeftBehind";
}

/** The file of a picture that stands on a board. Rejects with LeftBehind, or with a Problem. */
export async function fetchPicture(boardId: string, pictureId: string): Promise<Blob> {
  const answer = await fetch(pictureUrl(boardId, pictureId, "full")).catch(() => {
    throw new Problem("offline", 0);
  });
  if (answer.status >= 500) throw new Problem("failed", answer.status);
  if (!answer.ok) throw new LeftBehind();
  return answer.blob();
}
