import { noteKinds } from "@resa/shared/model/note-kind";
import { expect, test } from "vitest";
import { kindKeys, kindLeader, kindOfKey } from "./kind-keys";
import { capsOf, matches } from "./keys";

test("each kind has a key of its own, also on keyboards where digits want Shift", () => {
  expect(new Set(Object.values(kindKeys)).size).toBe(noteKinds.length);
  expect(kindOfKey({ code: "Digit3", key: "3" })).toBe("thinks");
  expect(kindOfKey({ code: "Digit3", key: '"' })).toBe("thinks");
  expect(kindOfKey({ code: "Numpad8", key: "8" })).toBe("idea");
  expect(kindOfKey({ code: "KeyQ", key: "q" })).toBe("quote");
  expect(kindOfKey({ code: "KeyX", key: "x" })).toBeUndefined();
  expect(kindOfKey({ code: "", key: "Escape" })).toBeUndefined();
});

test("two keys one after the other are shown in order, and no single press is both", () => {
  const keys = `${kindLeader} ${kindKeys.fact}`;
  expect(capsOf(keys).slice(-2)).toEqual(["K", "F"]);
  expect(matches(new KeyboardEvent("keydown", { key: "f", altKey: true }), keys)).toBe(false);
});
