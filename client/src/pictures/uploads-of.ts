import { createEffect, createMemo, createRoot, on, onCleanup } from "solid-js";
import type { LiveBoard } from "../board/live-board";
import { checkFile } from "./check-file";
import { type DropOff, putPicture } from "./drop-off";
import { sendPicture } from "./send-picture";
import type { UploadState } from "./upload";
import { createUploads, type Uploads } from "./uploads";

const known = new WeakMap<LiveBoard, Uploads<DropOff>>();

/**
 * The pictures that are on their way to a board. They go on while another view of it is looked at, count as unsaved changes, and
 * end with the board.
 */
export function uploadsOf(board: LiveBoard): Uploads<DropOff> {
  const uploads = known.get(board) ?? begin(board);
  known.set(board, uploads);
  return uploads;
}

const begin = (board: LiveBoard): Uploads<DropOff> =>
  createRoot((end) => {
    const uploads = createUploads<DropOff>({
      check: checkFile,
      send: (file, sending) => sendPicture(board.id, file, sending),
      put(dropOff, picture) {
        if (!board.mayEdit()) return false;
        putPicture(board, dropOff, picture);
        return true;
      },
    });
    const coming = createMemo(() => uploads.all().filter(({ now }) => isOnItsWay(now())).length);
    createEffect(() => coming() > 0 && onCleanup(board.hold(coming())));
    const isOffline = createMemo(() => board.saving().state === "offline");
    createEffect(on(isOffline, (offline) => offline || uploads.backOnline(), { defer: true }));
    // The board's own connection may have lived through it.
    window.addEventListener("online", uploads.backOnline, { signal: board.closed });
    board.closed.addEventListener("abort", () => {
      uploads.dispose();
      end();
    });
    return uploads;
  });

const isOnItsWay = (now: UploadState): boolean => now.state !== "failed" || now.why === "offline";
