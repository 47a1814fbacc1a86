import type { ProblemAnswer, ProblemCode } from "@resa/shared/protocol/problem";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { PictureRefusal } from "../pictures/picture-refusal";
import { DamagedError, StorageError } from "../storage/storage";
import type { Services } from "./services";

/** Status, title and usual explanation of every problem. */
const problems: Record<ProblemCode, readonly [ContentfulStatusCode, string, string]> = {
  malformed: [400, "Malformed request", "The request could not be read."],
  invalid: [400, "Invalid request", "The request has a field that can't be used."],
  "foreign-origin": [403, "Foreign origin", "Changes are only accepted from Resa's own pages."],
  "not-permitted": [403, "Not permitted", "Your role on this board does not permit this."],
  "not-found": [404, "Not found", "There is nothing here, or nothing that you may see."],
  "template-unknown": [400, "Unknown template", "There is no such template."],
  "link-unknown": [404, "Unknown link", "There is no such link."],
  "link-expired": [410, "Expired link", "This link was valid for a limited time, which is over."],
  "link-withdrawn": [410, "Withdrawn link", "The board's facilitator has withdrawn this link."],
  "link-used-up": [410, "Used up link", "As many people as this link was for have come by it."],
  "passcode-needed": [403, "Passcode needed", "This link asks for a passcode."],
  "passcode-wrong": [403, "Wrong passcode", "This is not the passcode of the link."],
  "code-unknown": [404, "Unknown code", "The code is wrong, has been used, or is too old."],
  "last-facilitator": [
    409,
    "Last facilitator",
    "A board keeps at least one facilitator: make somebody else one first.",
  ],
  "id-taken": [409, "Id taken", "Something else on this board has this id."],
  "already-led": [
    409,
    "Already led",
    "Somebody else presents this board: take the lead over first.",
  ],
  "board-full": [409, "Board full", "The board has as many comments or reactions as it can hold."],
  "versions-full": [
    409,
    "Too many versions",
    "The board has as many named versions as it can hold.",
  ],
  "version-damaged": [
    500,
    "Damaged version",
    "The version is not what was kept, and can't be shown or restored. The board itself is as it was.",
  ],
  "templates-full": [409, "Too many templates", "You have as many templates as one may have."],
  "board-too-large": [413, "Board too large", "The board is too large to be kept as a template."],
  "too-large": [413, "Too large", "The request is larger than the server accepts."],
  "wrong-content-type": [415, "Wrong content type", "Send the body as application/json."],
  "upgrade-needed": [426, "Upgrade needed", "Boards are live over a WebSocket only."],
  "too-many": [429, "Too many requests", "Wait a moment and try again."],
  "picture-too-large": [413, "Picture too large", "A picture has at most 10 MB."],
  "picture-type-unknown": [415, "Not a picture", "Send a PNG, JPEG, WebP or GIF."],
  "picture-too-many-pixels": [
    422,
    "Too many pixels",
    "A picture has at most 40 megapixels, all frames together, and at most 1000 frames.",
  ],
  "picture-damaged": [422, "Damaged picture", "The picture is damaged or not complete."],
  "picture-too-slow": [422, "Picture too slow", "The picture takes too long to read."],
  "storage-full": [507, "Storage full", "The server's disk is full. Tell whoever runs it."],
  "storage-failed": [503, "Storage failed", "The board can't be read right now. Try again later."],
  failed: [500, "Failed", "Something went wrong on the server. It has been logged."],
};

/** A reason not to do what was asked; becomes the answer. */
export class Problem extends Error {
  override name = "Problem";
  readonly code: ProblemCode;
  readonly headers: Readonly<Record<string, string>>;
  constructor(code: ProblemCode, detail?: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail ?? problems[code][2]);
    this.code = code;
    this.headers = headers;
  }
}

/** Ends a request whose input doesn't fit its schema; the hook of every validator. */
export function refuse(result: {
  readonly success: boolean;
  readonly error?: readonly { readonly message: string; readonly path?: unknown }[];
}): void {
  if (result.success) return;
  throw new Problem("invalid", result.error?.map(sentence).join(" "));
}

function sentence({ message, path }: { readonly message: string; readonly path?: unknown }) {
  const keys = Array.isArray(path) ? path.map((part: { readonly key?: unknown }) => part.key) : [];
  return keys.length > 0 ? `${keys.join(".")}: ${message}` : message;
}

/** Others are before them, and will be done in some seconds. */
const soon = { "Retry-After": "5" };

/** What the framework itself refuses, as one of our problems. */
function problemOf(error: Error): Problem | null {
  if (error instanceof Problem) return error;
  if (error instanceof PictureRefusal)
    return new Problem(error.reason, undefined, error.reason === "too-many" ? soon : {});
  if (error instanceof HTTPException && error.status < 500)
    return new Problem(error.status === 413 ? "too-large" : "malformed", error.message);
  return null;
}

/** Answers whatever was thrown; what nobody expected is logged and its details are kept back. */
export const answerProblem =
  ({ log, metrics }: Pick<Services, "log" | "metrics">) =>
  (error: Error, c: Context): Response => {
    let problem = problemOf(error);
    if (!problem) {
      log.error({ err: error, requestId: c.get("requestId") }, "request failed");
      const storage = error instanceof StorageError || error instanceof DamagedError;
      problem = new Problem(storage ? "storage-failed" : "failed");
    }
    metrics.refused(problem.code);
    const [status, title] = problems[problem.code];
    const body: ProblemAnswer = {
      type: `urn:resa:problem:${problem.code}`,
      title,
      status,
      detail: problem.message,
      code: problem.code,
    };
    return c.body(JSON.stringify(body), status, {
      "Content-Type": "application/problem+json",
      ...problem.headers,
    });
  };
