import { expect, test } from "vitest";
import { makeTabStop } from "./tab-stop";

test("Tab comes to a sheet once: to its head, or to where one was last", () => {
  const tabStop = makeTabStop();
  expect(tabStop.isAt("journey:j1", "j1")).toBe(true);
  expect(tabStop.isAt("note:n1", "j1")).toBe(false);

  tabStop.visit("note:n1", "j1");
  expect(tabStop.isAt("note:n1", "j1")).toBe(true);
  expect(tabStop.isAt("journey:j1", "j1")).toBe(false);
  expect(tabStop.isAt("journey:j2", "j2")).toBe(true);

  tabStop.leave("note:n1");
  expect(tabStop.isAt("journey:j1", "j1")).toBe(true);
});
