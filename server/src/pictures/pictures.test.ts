import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeId } from "@resa/shared/model/id";
import sharp from "sharp";
import { expect, test } from "vitest";
import { StorageError } from "../storage/storage";
import { animatedGif, oneColour, openAlbum, sent, sharpPicture } from "./picture.harness";
import { makePictures } from "./pictures";

const board = "kitchen-kitchen-kitche";
const photo = await sharpPicture(400, 400).jpeg().toBuffer();

/** What is kept of a file, read back by itself. */
async function kept(file: Buffer) {
  const { pictures, folder, files } = await openAlbum();
  const answer = await pictures.add(board, sent(file));
  const names = [`${answer.id}.thumb.webp`, `${answer.id}.webp`];
  expect(await files()).toEqual(names.map((name) => join(board, name)).toSorted());
  const [thumb, full] = await Promise.all(names.map((name) => readFile(join(folder, board, name))));
  return { answer, full: full ?? Buffer.of(), thumb: thumb ?? Buffer.of() };
}

test.each(["png", "jpeg", "webp", "gif"] as const)("a %s is kept as a WebP", async (type) => {
  const { answer, full, thumb } = await kept(
    await sharpPicture(600, 300).toFormat(type).toBuffer(),
  );
  expect(answer).toEqual({
    id: expect.stringMatching(/^[\w-]{22}$/),
    width: 600,
    height: 300,
    animated: false,
  });
  expect(await sharp(full).metadata()).toMatchObject({ format: "webp", width: 600, height: 300 });
  expect(await sharp(thumb).metadata()).toMatchObject({ format: "webp", width: 480, height: 240 });
  const [before, after] = await Promise.all([sharpPicture(600, 300).stats(), sharp(full).stats()]);
  before.channels.forEach(({ mean }, n) => expect(after.channels[n]?.mean).toBeCloseTo(mean, -1));
});

test("a large picture is kept at 2400 px, a small one as it is", async () => {
  const large = await kept(oneColour(3000, 1000));
  expect(large.answer).toMatchObject({ width: 2400, height: 800 });
  const small = await kept(oneColour(2, 1));
  expect(small.answer).toMatchObject({ width: 2, height: 1 });
  expect(await sharp(small.thumb).metadata()).toMatchObject({ width: 2, height: 1 });
});

test("what a camera wrote about place, time and owner is gone, and the picture stands upright", async () => {
  const file = await sharpPicture(60, 40)
    .withExif({
      IFD0: { Copyright: "Anna", Make: "Kamera" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "59/1 20/1 0/1" },
    })
    .withIccProfile("p3")
    .withXmp('<?xpacket?><x:xmpmeta xmlns:x="adobe:ns:meta/">Stockholm</x:xmpmeta>')
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect(await sharp(file).metadata()).toMatchObject({
    orientation: 6,
    exif: expect.any(Buffer),
    icc: expect.any(Buffer),
    xmp: expect.any(Buffer),
  });
  expect(file.includes("Anna")).toBe(true);

  const { answer, full, thumb } = await kept(file);
  expect(answer).toMatchObject({ width: 40, height: 60 });
  for (const picture of [full, thumb]) {
    const metadata = await sharp(picture).metadata();
    expect(metadata).toMatchObject({ width: 40, height: 60 });
    for (const key of ["exif", "icc", "xmp", "iptc", "orientation"] as const)
      expect(metadata[key]).toBeUndefined();
    for (const word of ["EXIF", "XMP ", "ICCP", "Anna", "Kamera", "Stockholm"])
      expect(picture.includes(word)).toBe(false);
  }
});

test("what moves goes on moving, and stands still when small", async () => {
  const { answer, full, thumb } = await kept(await animatedGif(800, 20, 5));
  expect(answer).toMatchObject({ width: 800, height: 20, animated: true });
  expect(await sharp(full).metadata()).toMatchObject({ pages: 5, format: "webp" });
  const still = await sharp(thumb).metadata();
  expect(still).toMatchObject({ width: 480, height: 12 });
  expect(still.pages).toBeUndefined();
});

test("of a picture that is a page too, only the picture is kept", async () => {
  const page = "<html><script>alert(1)</script></html>";
  const { full, thumb } = await kept(Buffer.concat([oneColour(8, 8, page), Buffer.from(page)]));
  for (const picture of [full, thumb]) expect(picture.includes("script")).toBe(false);
});

test("the same file twice, also at once and on two boards, is one picture on each", async () => {
  const { pictures, files } = await openAlbum();
  const file = await sharpPicture(20, 20).png().toBuffer();
  const other = makeId(22);
  const answers = await Promise.all(
    [board, board, other].map((to) => pictures.add(to, sent(file, 100))),
  );
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  expect(await files()).toHaveLength(4);
});

test("40 megapixels are taken", async () => {
  const { answer } = await kept(oneColour(8000, 5000));
  expect(answer).toMatchObject({ width: 2400, height: 1500 });
});

test("one that takes too long is given up, and so is the next: its process is a new one", async () => {
  const { pictures, files } = await openAlbum({ patience: 1 });
  for (let time = 0; time < 2; time += 1)
    await expect(pictures.add(board, sent(photo))).rejects.toMatchObject({
      reason: "picture-too-slow",
    });
  expect(await files()).toEqual([]);
});

test("the process goes when nobody needs it, and comes back", async () => {
  const { pictures } = await openAlbum({ idleTime: 1 });
  for (let time = 0; time < 2; time += 1) {
    expect(await pictures.add(board, sent(photo))).toMatchObject({ width: 400 });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
});

test("more than a crowd at once has to wait", async () => {
  const { pictures } = await openAlbum({ crowd: 1 });
  const first = pictures.add(board, sent(photo));
  await expect(pictures.add(board, sent(photo))).rejects.toMatchObject({ reason: "too-many" });
  await first;
  expect(await pictures.add(board, sent(photo))).toMatchObject({ width: 400 });
});

test("the last of the disk is for the boards", async () => {
  const { pictures, files } = await openAlbum({ reserve: Infinity });
  await expect(pictures.add(board, sent(photo))).rejects.toMatchObject({ reason: "storage-full" });
  expect(await files()).toEqual([]);
});

test("a disk that refuses is the storage's failure, not the picture's", async () => {
  const { pictures, folder, files } = await openAlbum();
  await mkdir(folder);
  // Where the board's folder should be made.
  await writeFile(join(folder, board), "");
  await expect(pictures.add(board, sent(photo))).rejects.toThrow(StorageError);
  expect(await files()).toEqual([board]);
});

test("what a crash has cut off is swept out at the next start, and pictures are still there", async () => {
  const { pictures, folder, files } = await openAlbum();
  const { id } = await pictures.add(board, sent(photo));
  await writeFile(join(folder, ".uploads", "half"), photo);
  const again = makePictures(folder);
  expect(await files()).toHaveLength(2);
  expect(await again.find(board, id, "thumb")).not.toBeNull();
});

test("a stopping server takes none", async () => {
  const { pictures, files } = await openAlbum();
  const adding = pictures.add(board, sent(photo));
  pictures.close();
  await expect(adding).rejects.toThrow(StorageError);
  expect(await files()).toEqual([]);
});
