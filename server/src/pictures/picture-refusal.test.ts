import { pictureLimits } from "@resa/shared/protocol/picture-limits";
import { afterAll, expect, test } from "vitest";
import { animatedGif, oneColour, openAlbum, pngOf, sent, sharpPicture } from "./picture.harness";

const board = "kitchen-kitchen-kitche";
const photo = await sharpPicture(400, 400).jpeg().toBuffer();
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>';
const album = await openAlbum({}, afterAll);
const cutOff = (file: Buffer) => file.subarray(0, Math.floor(file.length * 0.6));

test.each<[string, string, () => Buffer | Promise<Buffer>]>([
  ["an SVG", "picture-type-unknown", () => Buffer.from(svg)],
  [
    "an SVG with a preamble",
    "picture-type-unknown",
    () => Buffer.from(`<?xml version="1.0"?>${svg}`),
  ],
  ["a page", "picture-type-unknown", () => Buffer.from("<!doctype html><script>1</script>")],
  ["a TIFF", "picture-type-unknown", () => sharpPicture(9, 9).tiff().toBuffer()],
  ["an AVIF", "picture-type-unknown", () => sharpPicture(9, 9).avif().toBuffer()],
  ["a PDF", "picture-type-unknown", () => Buffer.from("%PDF-1.7\n%âãÏÓ\n1 0 obj")],
  ["a form", "picture-type-unknown", () => Buffer.from("------WebKitFormBoundary\r\n")],
  ["nothing", "picture-type-unknown", () => Buffer.of()],
  ["the beginning of a signature", "picture-type-unknown", () => photo.subarray(0, 2)],
  [
    "an SVG that begins as a PNG",
    "picture-damaged",
    () => Buffer.from(`\x89PNG\r\n\x1a\n${svg}`, "latin1"),
  ],
  ["an SVG that begins as a GIF", "picture-damaged", () => Buffer.from(`GIF89a${svg}`)],
  [
    "a sound that begins as a WebP",
    "picture-type-unknown",
    () => Buffer.from("RIFF0000WAVEfmt 0000"),
  ],
  ["half a JPEG", "picture-damaged", () => cutOff(photo)],
  [
    "half a PNG",
    "picture-damaged",
    async () => cutOff(await sharpPicture(200, 200).png().toBuffer()),
  ],
  [
    "half a WebP",
    "picture-damaged",
    async () => cutOff(await sharpPicture(200, 200).webp().toBuffer()),
  ],
  [
    "half a GIF",
    "picture-damaged",
    async () => cutOff(await sharpPicture(200, 200).gif().toBuffer()),
  ],
  ["a PNG without pixels", "picture-damaged", () => pngOf(9, 9, Buffer.of())],
  [
    "a header of 50,000 × 50,000",
    "picture-too-many-pixels",
    () => pngOf(50_000, 50_000, Buffer.of()),
  ],
  ["a colour of 20,000 × 20,000", "picture-too-many-pixels", () => oneColour(20_000, 20_000)],
  ["1,001 frames", "picture-too-many-pixels", () => animatedGif(2, 2, 1001)],
  [
    "frames of 41 megapixels together",
    "picture-too-many-pixels",
    () => animatedGif(1000, 1000, 41),
  ],
  ["10 MB and a byte", "picture-too-large", () => Buffer.concat([photo], pictureLimits.bytes + 1)],
])("%s is %s, and nothing of it is left", async (_, reason, make) => {
  const { pictures, files } = album;
  const file = await make();
  await expect(pictures.add(board, sent(file, 1000))).rejects.toMatchObject({ reason });
  expect(await files()).toEqual([]);
});

test("a sender who goes away leaves nothing behind", async () => {
  const { pictures, files } = album;
  const leaving = async function* () {
    yield photo.subarray(0, 1000);
    throw new Error("gone");
  };
  await expect(pictures.add(board, leaving())).rejects.toMatchObject({ reason: "picture-damaged" });
  expect(await files()).toEqual([]);
});

const unknown = "unknown-unknown-unknow";

test.each([
  ["..", "resa.sqlite"],
  [board, "../../resa.sqlite"],
  [board, "..%2f..%2fresa"],
  [board, ""],
  [board, `${unknown}\n`],
  [`../${board}`, unknown],
  [".uploads", unknown],
  [board, unknown],
])("there is no picture %s/%s", async (boardId, id) => {
  expect(await album.pictures.find(boardId, id, "full")).toBeNull();
});
