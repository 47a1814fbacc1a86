import type { Problem } from "../problem";

/** How far a picture has come. */
export type UploadState =
  | { readonly state: "checking" }
  | { readonly state: "waiting" }
  /** `part` of it has left, 0 to 1. */
  | { readonly state: "sending"; readonly part: number }
  /** All has left; the server looks at it. */
  | { readonly state: "reading" }
  | { readonly state: "failed"; readonly why: Failure };

/** Why a picture did not come; `left-behind`: it stands on another board, and can't be read there. */
export type Failure = Problem["code"] | "left-behind";

/** Whether the same picture may well come if it is sent once more. */
export const mayComeYet = (why: Failure): boolean => retried.has(why);

const retried: ReadonlySet<Failure> = new Set<Failure>([
  "offline",
  "too-many",
  "picture-damaged",
  "picture-too-slow",
  "storage-full",
  "storage-failed",
  "failed",
  "left-behind",
]);
