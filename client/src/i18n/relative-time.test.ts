import { describe, expect, it } from "vitest";
import { relativeTime } from "./relative-time";

const now = Date.UTC(2026, 4, 20, 12);
const minutes = 60_000;
const ago = (time: number) => relativeTime("sv", now - time, now);

describe("how long ago something was", () => {
  it("has no words of its own within a minute, nor for a clock that goes wrong", () => {
    expect(ago(30_000)).toBeNull();
    expect(ago(-5 * minutes)).toBeNull();
  });

  it("is said in minutes, hours and days", () => {
    expect(ago(minutes)).toBe("för 1 minut sedan");
    expect(ago(125 * minutes)).toBe("för 2 timmar sedan");
    expect(ago(30 * 60 * minutes)).toBe("i går");
  });

  it("is a date after a week", () => {
    expect(ago(8 * 24 * 60 * minutes)).toBe("12 maj 2026");
  });

  it("survives a time that is none", () => {
    expect(relativeTime("en", Number.NaN, now)).toBeNull();
  });
});
