import { readFile, writeFile } from "node:fs/promises";
import { pictureLimits, pictureSides } from "@resa/shared/protocol/picture-limits";
import sharp, { type Metadata, type Sharp } from "sharp";
import { PictureRefusal } from "./picture-refusal";
import type { Rendered, RenderJob } from "./render-job";

// Nothing else of libvips can be reached, whatever a file turns out to be: no SVG, no PDF, no TIFF, no file of its choice.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["Png", "Jpeg", "Webp", "Nsgif"].map((type) => `VipsForeignLoad${type}Buffer`),
});
// No picture comes twice, and other processors are for other people.
sharp.cache(false);
sharp.concurrency(1);

/** What browsers show is taken, except for what ends too soon. */
const failOn = "truncated";

/** Fine letters in screenshots stay sharp. */
const webp = { quality: 85, smartSubsample: true };

/**
 * Makes a WebP and a small one of a PNG, JPEG, GIF or WebP: turned as the camera was held, in sRGB, without any metadata.
 * What moves goes on moving in the large one. Both are on disk when it resolves.
 * Rejects with PictureRefusal, or with what the disk says.
 */
export async function render({ source, full, thumb }: RenderJob): Promise<Rendered> {
  const bytes = await readFile(source);
  const { pages: frames = 1 } = await checkedHeader(bytes);
  const animated = frames > 1;
  const picture = sharp(bytes, {
    failOn,
    limitInputPixels: pictureLimits.pixels,
    animated,
    // Frames can't be turned; no camera makes any.
    autoOrient: !animated,
  });
  const large = await decoded(
    inside(picture, pictureSides.full).webp(webp).toBuffer({ resolveWithObject: true }),
  );
  const small = await decoded(inside(sharp(large.data), pictureSides.thumb).webp(webp).toBuffer());
  await writeFile(full, large.data, { mode: 0o600, flush: true });
  await writeFile(thumb, small, { mode: 0o600, flush: true });
  const { width, height, pageHeight = height } = large.info;
  return { width, height: pageHeight, animated };
}

/** Reads what a file says about itself, and refuses what would be too much before it is decoded. */
async function checkedHeader(bytes: Buffer): Promise<Metadata> {
  const header = await decoded(sharp(bytes, { failOn, limitInputPixels: false }).metadata());
  const { width, height, pages = 1 } = header;
  if (pages > pictureLimits.frames || width * height * pages > pictureLimits.pixels)
    throw new PictureRefusal("picture-too-many-pixels");
  return header;
}

const inside = (picture: Sharp, side: number) =>
  picture.resize(side, side, { fit: "inside", withoutEnlargement: true });

async function decoded<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw new PictureRefusal("picture-damaged", { cause });
  }
}
