import { closeSync, openSync, readSync, statSync } from "node:fs";
import { join } from "node:path";

/** What is wrong with a picture that a board shows, by the files in its folder; null = nothing that can be seen from outside. */
export function faultOfPicture(folder: string, id: string): string | null {
  for (const name of [`${id}.webp`, `${id}.thumb.webp`]) {
    const file = join(folder, name);
    try {
      if (statSync(file).size !== sizeTold(file)) return `The picture ${file} is damaged.`;
    } catch {
      return `The picture ${file} is missing, or can't be read.`;
    }
  }
  return null;
}

/** What a WebP says of its own size, bytes: its first 12 are "RIFF", the size of what follows, "WEBP". */
function sizeTold(file: string): number {
  const head = Buffer.alloc(12);
  const handle = openSync(file, "r");
  try {
    readSync(handle, head, 0, head.length, 0);
  } finally {
    closeSync(handle);
  }
  const isWebp = head.toString("latin1", 0, 4) === "RIFF" && head.toString("latin1", 8) === "WEBP";
  return isWebp ? head.readUInt32LE(4) + 8 : -1;
}
