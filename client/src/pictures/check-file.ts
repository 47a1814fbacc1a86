import { beginsAsPicture, headLength } from "@resa/shared/formats/picture-type";
import { pictureLimits } from "@resa/shared/protocol/picture-limits";
import type { ProblemCode } from "@resa/shared/protocol/problem";

/** Why the server would not take a file, so far as its size and its first bytes tell; null when they tell nothing against it. Never rejects. */
export async function checkFile(file: Blob): Promise<ProblemCode | null> {
  const head = await file
    .slice(0, headLength)
    .arrayBuffer()
    // A folder, or a file that is gone by now.
    .catch(() => new ArrayBuffer(0));
  if (!beginsAsPicture(new Uint8Array(head))) return "picture-type-unknown";
  return file.size > pictureLimits.bytes ? "picture-too-large" : null;
}
