import { expect, test } from "vitest";
import { isId, makeId } from "./id";

test("ids are made of characters that need no care in a URL, and don't come twice", () => {
  const ids = Array.from({ length: 1000 }, () => makeId());
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{12}$/);
  expect(makeId(22)).toHaveLength(22);
  expect(ids.every(isId)).toBe(true);
});

test.each(["", "x".repeat(65), "__proto__", "constructor", "prototype", 7, null, ["id"]])(
  "%j is no id",
  (value) => {
    expect(isId(value)).toBe(false);
  },
);
