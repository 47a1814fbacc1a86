import { expect, test } from "vitest";
import { blankLink, checkLink, type NewLink } from "./new-link";

const noon = new Date("2026-11-22T12:00:00").getTime();
const day = 24 * 60 * 60 * 1000;
const check = (link: Partial<NewLink>) => checkLink({ ...blankLink, ...link }, noon);

test("a link without limits asks for its role alone", () => {
  expect(check({ purpose: "viewer" })).toEqual({ request: { role: "viewer" } });
});

test("what is filled in is asked for, without the spaces around it", () => {
  const filled = { name: " Board ", passcode: " kaffe ", uses: " 12 ", lasting: "week" } as const;
  expect(check(filled)).toEqual({
    request: {
      role: "editor",
      name: "Board",
      passcode: "kaffe",
      uses: 12,
      expiresAt: noon + 7 * day,
    },
  });
});

test("a wall screen only reads, and has no passcode", () => {
  expect(check({ purpose: "wall", passcode: "1", name: "Hall" })).toEqual({
    request: { role: "viewer", kind: "wall", name: "Hall" },
  });
});

test("a date is its whole day, even when that is today", () => {
  const end = new Date("2026-11-22T23:59:59.999").getTime();
  expect(check({ lasting: "date", date: "2026-11-22" })).toEqual({
    request: { role: "editor", expiresAt: end },
  });
});

test("a date that is not in use sets no limit", () => {
  expect(check({ lasting: "always", date: "2020-01-01" })).toEqual({ request: { role: "editor" } });
});

test.for([
  [{ passcode: "123" }, { passcode: "passcodeShort" }],
  [{ lasting: "date" }, { date: "dateMissing" }],
  [{ lasting: "date", date: "2026-11-21" }, { date: "datePast" }],
  [{ uses: "0" }, { uses: "usesWrong" }],
  [{ uses: "1.5" }, { uses: "usesWrong" }],
  [{ uses: "10001" }, { uses: "usesWrong" }],
  [{ uses: "many" }, { uses: "usesWrong" }],
] as const)("%j is not asked for", ([link, faults]) => {
  expect(check(link)).toEqual({ faults });
});

test("everything that is wrong is said at once", () => {
  expect(check({ passcode: "1", lasting: "date", uses: "x" })).toEqual({
    faults: { passcode: "passcodeShort", date: "dateMissing", uses: "usesWrong" },
  });
});
