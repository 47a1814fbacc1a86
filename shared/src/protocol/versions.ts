import * as v from "valibot";
import { versionKinds, versionNameLimit } from "../model/version";

const name = v.pipe(
  v.string("A name is a text."),
  v.trim(),
  v.nonEmpty("A version needs a name."),
  v.maxLength(versionNameLimit, `A name has at most ${versionNameLimit} characters.`),
);

/** `POST /api/boards/:id/versions` keeps the board under this name; `PATCH …/:versionId` names a version. */
export const versionNameRequest = v.object({ name });

/** How a board was at one time (Unix ms). */
export const versionAnswer = v.object({
  id: v.string(),
  kind: v.picklist(versionKinds),
  /** Empty unless the kind is `named`. */
  name: v.string(),
  /** Who named it, or did what it was kept for, and what they were called then; empty when it was kept by itself. */
  by: v.string(),
  byName: v.string(),
  at: v.number(),
});
export type VersionAnswer = v.InferOutput<typeof versionAnswer>;

/** The latest first. */
export const versionsAnswer = v.object({ versions: v.array(versionAnswer) });

/** `POST …/:versionId/restore`: the version that holds what was there until then; null when nothing differed. */
export const restoreAnswer = v.object({ before: v.nullable(versionAnswer) });
