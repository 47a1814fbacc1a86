import { afterEach, expect, test } from "vitest";
import type { Following } from "../board/following";
import { keepFollowing, readFollowing } from "./kept-following";

afterEach(() => sessionStorage.clear());

test("whom one follows is remembered for each board, until one leaves them", () => {
  const following: Following = { kind: "with", whom: { kind: "person", id: "tor" } };
  keepFollowing("b1", { following, presentationAt: null });
  expect(readFollowing("b1")).toEqual({ following, presentationAt: null });
  expect(readFollowing("b2")).toBeNull();
  keepFollowing("b1", { following: { kind: "nobody" }, presentationAt: null });
  expect(readFollowing("b1")).toBeNull();
});

test.each([
  "not JSON",
  "3",
  "{}",
  '{"following":{"kind":"nobody"}}',
  '{"following":{"kind":"with"}}',
  '{"following":{"kind":"with","whom":{"kind":"leader"}}}',
  '{"following":{"kind":"with","whom":{"kind":"person","id":3}}}',
])("what cannot be read follows nobody: %s", (kept) => {
  sessionStorage.setItem("resa.following.b1", kept);
  expect(readFollowing("b1")).toBeNull();
});
