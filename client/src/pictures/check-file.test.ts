import { pictureLimits } from "@resa/shared/protocol/picture-limits";
import { expect, test } from "vitest";
import { checkFile } from "./check-file";

const bytes = (...parts: (string | number[])[]): Blob =>
  new Blob(parts.map((part) => (typeof part === "string" ? part : new Uint8Array(part))));

test.for<[string, Blob]>([
  ["PNG", bytes([0x89], "PNG\r\n", [0x1a], "\n0000")],
  ["JPEG", bytes([0xff, 0xd8, 0xff, 0xe0], "00000000")],
  ["GIF of 1987", bytes("GIF87a000000")],
  ["GIF of 1989", bytes("GIF89a000000")],
  ["WebP", bytes("RIFF0000WEBP")],
])("a %s may be sent", async ([, file]) => {
  expect(await checkFile(file)).toBeNull();
});

test.for<[string, Blob]>([
  ["an SVG", bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ["a page that is called photo.png", new File(["<!doctype html>"], "photo.png")],
  ["a page that says it is a PNG", new Blob(["<!doctype html>"], { type: "image/png" })],
  ["another RIFF", bytes("RIFF0000WAVE")],
  ["a HEIC", bytes([0, 0, 0, 24], "ftypheic")],
  ["an empty file", bytes()],
  ["half a head", bytes([0x89], "PNG")],
])("%s is no picture", async ([, file]) => {
  expect(await checkFile(file)).toBe("picture-type-unknown");
});

test("a file may have 10 MB, and not a byte more", async () => {
  const head = new Uint8Array([0xff, 0xd8, 0xff]);
  const rest = pictureLimits.bytes - head.length;
  expect(await checkFile(new Blob([head, new Uint8Array(rest)]))).toBeNull();
  expect(await checkFile(new Blob([head, new Uint8Array(rest + 1)]))).toBe("picture-too-large");
});

test("what can't be read is no picture", async () => {
  const folder = new Blob(["x"]);
  folder.slice = () => {
    const gone = new Blob();
    gone.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotFoundError"));
    return gone;
  };
  expect(await checkFile(folder)).toBe("picture-type-unknown");
});
