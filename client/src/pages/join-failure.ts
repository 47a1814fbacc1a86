import type { Problem } from "../problem";

/** Why a link leads nowhere: nothing that is typed helps. */
export type DeadLink = "noSecret" | "unknown" | "withdrawn" | "expired" | "usedUp" | "refused";

/** What a problem of the server means for the person with the link. */
export type JoinFailure =
  | { readonly is: "dead"; readonly why: DeadLink }
  /** The link has a passcode, and this was none or another one. */
  | { readonly is: "passcode"; readonly why: "needed" | "wrong" }
  /** Something is wrong with the name. */
  | { readonly is: "name" }
  /** Trying again can help. `wait`: minutes until then, where the server has said it. */
  | {
      readonly is: "passing";
      readonly why: "busy" | "offline" | "failed";
      readonly wait: number | null;
    };

export function joinFailure({ code, wait }: Problem): JoinFailure {
  switch (code) {
    case "link-unknown":
    case "not-found":
      return dead("unknown");
    case "link-withdrawn":
      return dead("withdrawn");
    case "link-expired":
      return dead("expired");
    case "link-used-up":
      return dead("usedUp");
    case "not-permitted":
      return dead("refused");
    case "passcode-needed":
      return { is: "passcode", why: "needed" };
    case "passcode-wrong":
      return { is: "passcode", why: "wrong" };
    case "invalid":
      return { is: "name" };
    case "too-many":
      return { is: "passing", why: "busy", wait: wait === null ? null : Math.ceil(wait / 60) };
    case "offline":
      return { is: "passing", why: "offline", wait: null };
    default:
      return { is: "passing", why: "failed", wait: null };
  }
}

const dead = (why: DeadLink): JoinFailure => ({ is: "dead", why });
