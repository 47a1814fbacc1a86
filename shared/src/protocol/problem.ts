import * as v from "valibot";

/** What can go wrong with a request: stable names that the client says in the user's language. */
export const problemCodes = [
  "malformed",
  "invalid",
  "foreign-origin",
  "not-permitted",
  "not-found",
  "template-unknown",
  "templates-full",
  "board-too-large",
  "link-unknown",
  "link-expired",
  "link-withdrawn",
  "link-used-up",
  "passcode-needed",
  "passcode-wrong",
  "code-unknown",
  "last-facilitator",
  "id-taken",
  "already-led",
  "board-full",
  "versions-full",
  "version-damaged",
  "too-large",
  "wrong-content-type",
  "upgrade-needed",
  "too-many",
  "picture-too-large",
  "picture-type-unknown",
  "picture-too-many-pixels",
  "picture-damaged",
  "picture-too-slow",
  "storage-full",
  "storage-failed",
  "failed",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** The body of every answer that is not a success (RFC 9457, `application/problem+json`). */
export const problemAnswer = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.string(),
  code: v.picklist(problemCodes),
});
export type ProblemAnswer = v.InferOutput<typeof problemAnswer>;
