import { expect, test } from "vitest";
import { readLines } from "./lines";

test("every line is one, and empty lines are none", () => {
  expect(readLines("Asks a friend\r\n\n  \nLooks it up \rCalls\n")).toEqual([
    "Asks a friend",
    "Looks it up",
    "Calls",
  ]);
});

test.each(["- ", "– ", "• ", "* ", "·\t", "1. ", "12) ", "  - "])(
  "the bullet %j is not a part of the line",
  (bullet) => expect(readLines(`${bullet}Calls`)).toEqual(["Calls"]),
);

test.each(["-5 degrees", "3 calls", "2024. A year", "*bold*", "1.5 hours", "e-mail - again"])(
  "%j has no bullet",
  (line) => expect(readLines(line)).toEqual([line]),
);

test("a bullet with nothing behind it is an empty line", () => {
  expect(readLines("- \n•\n* \n-")).toEqual([]);
});
