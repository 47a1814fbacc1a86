import type { NotePicture } from "@resa/shared/model/note-picture";
import type { PictureAnswer } from "@resa/shared/protocol/pictures";
import type { ProblemAnswer } from "@resa/shared/protocol/problem";
import { Problem, problemOfStatus } from "../problem";

/** The longest that a picture may be on its way, ms: 10 MB over a quarter of a Mbit/s. */
const patience = 320_000;

export interface Sending {
  /** How much of it has left, from 0 to 1; at 1 the server reads it. */
  onProgress(part: number): void;
  readonly signal: AbortSignal;
}

/** Sends a file to a board, as it is. Rejects with a Problem, or with the signal's reason. */
export function sendPicture(
  boardId: string,
  file: Blob,
  { onProgress, signal }: Sending,
): Promise<NotePicture> {
  return new Promise((resolve, reject) => {
    // fetch tells nothing of what it sends until all has left.
    const request = new XMLHttpRequest();
    const abort = (): void => request.abort();
    const fail = (): void => reject(new Problem("offline", 0));
    request.upload.addEventListener("progress", ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    );
    request.addEventListener("error", fail);
    request.addEventListener("timeout", fail);
    request.addEventListener("abort", () => reject(signal.reason));
    request.addEventListener("load", () => {
      const answer = parsed(request.responseText);
      if (request.status !== 201)
        return reject(problemOfStatus(request.status, (answer as Partial<ProblemAnswer>).code));
      const { id, width, height } = answer as Partial<PictureAnswer>;
      // Somebody on the way may have answered in the server's stead.
      if (id === undefined || width === undefined || height === undefined)
        return reject(new Problem("failed", request.status));
      resolve({ id, width, height });
    });
    request.addEventListener("loadend", () => signal.removeEventListener("abort", abort));
    if (signal.aborted) return reject(signal.reason);
    signal.addEventListener("abort", abort);
    request.open("POST", `/api/boards/${boardId}/pictures`);
    request.timeout = patience;
    request.send(file);
  });
}

function parsed(text: string): object {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
