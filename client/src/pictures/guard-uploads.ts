import { type Accessor, createEffect, createMemo, on } from "solid-js";
import type { Saving } from "../board/saving";
import type { UploadState } from "./upload";
import type { Uploads } from "./uploads";

/** Sends again what waits for a connection when that is back, and asks before the page is left without what is on its way. */
export function guardUploads(
  uploads: Uploads<unknown>,
  saving: Accessor<Saving>,
  signal: AbortSignal,
): void {
  const isOffline = createMemo(() => saving().state === "offline");
  createEffect(on(isOffline, (offline) => offline || uploads.backOnline(), { defer: true }));
  // The board's own connection may have lived through it.
  window.addEventListener("online", uploads.backOnline, { signal });
  window.addEventListener(
    "beforeunload",
    (event) => {
      if (uploads.all().some(({ now }) => isOnItsWay(now()))) event.preventDefault();
    },
    { signal },
  );
}

const isOnItsWay = (now: UploadState): boolean => now.state !== "failed" || now.why === "offline";
