import { expect, test } from "vitest";
import { lettersOf, shownCode } from "./device-code";

test("a code is shown in two groups", () => {
  expect(shownCode("ABCD2345")).toBe("ABCD-2345");
  expect(shownCode("ABCD-2345")).toBe("ABCD-2345");
});

test("a code is read however it was typed", () => {
  expect(lettersOf(" abcd – 2345\n")).toBe("ABCD2345");
});
