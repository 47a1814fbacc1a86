import type { Problem } from "../problem";

/** Why somebody doesn't get in, and whether trying again can help. */
export interface JoinFailure {
  readonly reason: "noSecret" | "unknown" | "expired" | "refused" | "busy" | "offline" | "failed";
  readonly passes: boolean;
}

export const noSecret: JoinFailure = { reason: "noSecret", passes: false };

/** What a problem of the server means for the person with the link. */
export function joinFailure({ code }: Problem): JoinFailure {
  switch (code) {
    case "link-unknown":
    case "not-found":
      return { reason: "unknown", passes: false };
    case "link-expired":
      return { reason: "expired", passes: false };
    case "not-permitted":
      return { reason: "refused", passes: false };
    case "too-many":
      return { reason: "busy", passes: true };
    case "offline":
      return { reason: "offline", passes: true };
    default:
      return { reason: "failed", passes: true };
  }
}
