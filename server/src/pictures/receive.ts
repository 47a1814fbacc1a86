import { createHash } from "node:crypto";
import { open, writeFile } from "node:fs/promises";
import { pictureLimits } from "@resa/shared/protocol/picture-limits";
import { PictureRefusal } from "./picture-refusal";
import { beginsAsPicture, headLength } from "@resa/shared/formats/picture-type";

/** What a body is made of, as the web has it and as Node has it. */
export type Bytes = AsyncIterable<Uint8Array>;

/**
 * Writes what arrives to a new file, as far as it may be a picture: many slow senders cost disk and no memory.
 * Rejects with PictureRefusal, or with what the disk says.
 * @returns the id of this content: 132 bits of its SHA-256
 */
export async function receive(body: Bytes, path: string): Promise<string> {
  const hash = createHash("sha256");
  const file = await open(path, "wx", 0o600);
  try {
    await writeFile(
      file,
      checked(body, (chunk) => hash.update(chunk)),
    );
  } finally {
    await file.close();
  }
  return hash.digest("base64url").slice(0, 22);
}

async function* checked(body: Bytes, see: (chunk: Uint8Array) => void) {
  let length = 0;
  let head: Uint8Array = new Uint8Array();
  for await (const chunk of arriving(body)) {
    length += chunk.length;
    if (length > pictureLimits.bytes) throw new PictureRefusal("picture-too-large");
    if (head.length < headLength) {
      head = Buffer.concat([head, chunk.subarray(0, headLength)]);
      if (head.length >= headLength) mustBePicture(head);
    }
    see(chunk);
    yield chunk;
  }
  mustBePicture(head);
}

function mustBePicture(head: Uint8Array): void {
  if (!beginsAsPicture(head)) throw new PictureRefusal("picture-type-unknown");
}

/** A sender who goes away has sent half a picture; that is not our failure. */
async function* arriving(body: Bytes): Bytes {
  try {
    yield* body;
  } catch (cause) {
    throw new PictureRefusal("picture-damaged", { cause });
  }
}
