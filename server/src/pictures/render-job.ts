import type { PictureReason } from "./picture-refusal";

/** Where a picture is, and where it shall be. */
export interface RenderJob {
  readonly source: string;
  readonly full: string;
  readonly thumb: string;
}

/** What became of a picture; px. */
export interface Rendered {
  readonly width: number;
  readonly height: number;
  readonly animated: boolean;
}

/** How a job ended; `code` is the system's, as in ENOSPC. */
export type RenderAnswer =
  | { readonly outcome: "rendered"; readonly picture: Rendered }
  | { readonly outcome: "refused"; readonly reason: PictureReason }
  | { readonly outcome: "failed"; readonly message: string; readonly code: string | undefined };
