import { expect, test } from "vitest";
import { hasAnimation } from "./is-animated";

const webp = (chunk: string, flags: number): Uint8Array =>
  new Uint8Array([...new TextEncoder().encode(`RIFF0000WEBP${chunk}0000`), flags]);

test("a picture that moves says so in its extended header", () => {
  expect(hasAnimation(webp("VP8X", 0b10))).toBe(true);
  expect(hasAnimation(webp("VP8X", 0b10010))).toBe(true);
});

test("one with an alpha channel only, a plain one and a broken one don't", () => {
  expect(hasAnimation(webp("VP8X", 0b10000))).toBe(false);
  expect(hasAnimation(webp("VP8 ", 0b10))).toBe(false);
  expect(hasAnimation(new Uint8Array([1, 2, 3]))).toBe(false);
});
