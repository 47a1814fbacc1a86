import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { onTestFinished } from "vitest";
import { makePictures, type Pictures, type PicturesOptions } from "./pictures";

/** For tests: real pictures, and files that only claim to be. */

/** A picture that is no plain colour, so that cutting it off takes something away. */
export const sharpPicture = (width: number, height: number) => {
  const row = (y: number) => Array.from({ length: width }, (_, x) => [x, y, x ^ y]).flat();
  const pixels = Buffer.from(Array.from({ length: height }, (_, y) => row(y)).flat());
  return sharp(pixels, { raw: { width, height, channels: 3 } });
};

/** Frames of these sizes and colours, as an animated GIF. */
export const animatedGif = (width: number, height: number, frames: number) => {
  const pixels = Buffer.alloc(width * height * frames * 3);
  // No two frames alike, or they would become one.
  for (let frame = 0; frame < frames; frame += 1)
    pixels.fill((frame * 37) % 251, frame * width * height * 3, (frame + 1) * width * height * 3);
  const raw = { width, height: height * frames, channels: 3, pageHeight: height } as const;
  return sharp(pixels, { raw }).gif({ effort: 1 }).toBuffer();
};

/** A PNG by hand: whatever its header claims, with whatever data. */
export function pngOf(width: number, height: number, data: Buffer, text?: string): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits of grey.
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    ...(text === undefined ? [] : [chunk("tEXt", Buffer.from(`Comment\0${text}`))]),
    chunk("IDAT", data),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Every pixel the same: a thousandth of the size of what it becomes. */
export const oneColour = (width: number, height: number, text?: string) =>
  pngOf(width, height, deflateSync(Buffer.alloc((width + 1) * height)), text);

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Pictures in a folder that goes with the test, or whenever it is said. */
export async function openAlbum(
  options: PicturesOptions = {},
  atEnd: (dispose: () => Promise<void>) => void = onTestFinished,
): Promise<{
  readonly folder: string;
  readonly pictures: Pictures;
  /** Every file there is, from the folder. */
  files(): Promise<string[]>;
}> {
  const data = await mkdtemp(join(tmpdir(), "resa-pictures-"));
  const folder = join(data, "pictures");
  const pictures = makePictures(folder, options);
  atEnd(async () => {
    pictures.close();
    await rm(data, { recursive: true, force: true });
  });
  return {
    folder,
    pictures,
    async files() {
      const entries = await readdir(data, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .toSorted();
    },
  };
}

/** A body as it arrives, in pieces. */
export async function* sent(bytes: Uint8Array, piece = 64 * 1024): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
}
