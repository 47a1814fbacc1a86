import type { ProblemCode } from "@resa/shared/protocol/problem";

/** What kept something from being done: what the server says, or that it could not be reached. */
export class Problem extends Error {
  override name = "Problem";
  readonly code: ProblemCode | "offline";
  /** The HTTP status; 0 when there was no answer. */
  readonly status: number;
  /** Seconds until the server wants to be asked again; null when it hasn't said. */
  readonly wait: number | null;
  constructor(code: ProblemCode | "offline", status: number, wait: number | null = null) {
    super(code);
    this.code = code;
    this.status = status;
    this.wait = wait;
  }
}

/** Whether asking again may help: there was no answer, the server is in trouble, or it asks for a pause. */
export const mayPass = ({ code, status }: Problem): boolean =>
  code === "offline" || status === 429 || status >= 500;

/** The problem behind whatever was thrown. */
export const problemOf = (thrown: unknown): Problem =>
  thrown instanceof Problem ? thrown : new Problem("failed", 0);

/** The problem of an answer, even when a proxy gave it, or a server with problems that we don't know yet. */
export function problemOfStatus(
  status: number,
  code: unknown,
  retryAfter: string | null = null,
): Problem {
  const known = codes.find((known) => known === code);
  // It may also be a date: that is no number of seconds.
  return new Problem(known ?? codeOfStatus(status), status, Number(retryAfter) || null);
}

/** Written out, since the protocol's own list would bring its validator into the browser. */
const codes = Object.keys({
  malformed: 0,
  invalid: 0,
  "foreign-origin": 0,
  "not-permitted": 0,
  "not-found": 0,
  "template-unknown": 0,
  "templates-full": 0,
  "board-too-large": 0,
  "link-unknown": 0,
  "link-expired": 0,
  "link-withdrawn": 0,
  "link-used-up": 0,
  "passcode-needed": 0,
  "passcode-wrong": 0,
  "code-unknown": 0,
  "last-facilitator": 0,
  "id-taken": 0,
  "already-led": 0,
  "board-full": 0,
  "versions-full": 0,
  "version-damaged": 0,
  "too-large": 0,
  "wrong-content-type": 0,
  "upgrade-needed": 0,
  "too-many": 0,
  "picture-too-large": 0,
  "picture-type-unknown": 0,
  "picture-too-many-pixels": 0,
  "picture-damaged": 0,
  "picture-too-slow": 0,
  "storage-full": 0,
  "storage-failed": 0,
  failed: 0,
} satisfies Record<ProblemCode, 0>) as ProblemCode[];

function codeOfStatus(status: number): ProblemCode {
  switch (status) {
    case 403:
      return "not-permitted";
    case 404:
      return "not-found";
    case 413:
      return "too-large";
    case 429:
      return "too-many";
    default:
      return "failed";
  }
}
