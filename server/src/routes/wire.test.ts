import type { Writable } from "node:stream";
import * as ws from "ws";
import { expect, test } from "vitest";
import { wireOf } from "./wire";

/** How ws itself reads frames; its types leave it out. */
const { Receiver } = ws as unknown as { readonly Receiver: new () => Writable };

test("what is framed here reads ws as it was, whatever its length", () => {
  const packet = [0, 1, 125, 126, 65_535, 65_536, 200_000].map((length) =>
    new Uint8Array(length).fill(length % 251),
  );
  const heard: Uint8Array[] = [];
  const receiver = new Receiver();
  receiver.on("message", (message: Buffer) => heard.push(new Uint8Array(message)));
  for (const piece of wireOf(packet)) receiver.write(piece);
  expect(heard).toEqual(packet);
});

test("a frame in parts is one message, and its large part is not copied", () => {
  const body = new Uint8Array(70_000).fill(7);
  const pieces = wireOf([
    [Uint8Array.of(1, 2), body],
    [Uint8Array.of(3), Uint8Array.of(4)],
  ]);
  expect(pieces[1]).toBe(body);
  const heard: Buffer[] = [];
  const receiver = new Receiver();
  receiver.on("message", (message: Buffer) => heard.push(message));
  for (const piece of pieces) receiver.write(piece);
  expect(heard).toEqual([Buffer.concat([Buffer.of(1, 2), body]), Buffer.of(3, 4)]);
});

test("a packet is framed once, and small frames leave as one piece", () => {
  const packet = [Uint8Array.of(1), Uint8Array.of(2, 3)];
  expect(wireOf(packet)).toBe(wireOf(packet));
  expect(wireOf(packet)).toEqual([Buffer.of(0x82, 1, 1, 0x82, 2, 2, 3)]);
});
