import { describe, expect, it } from "vitest";
import { placeBeside } from "./place-beside";

const room = { width: 1000, height: 800 };
const anchor = { left: 100, top: 100, width: 40, height: 20 };
const menu = { width: 200, height: 300 };

describe("placing something beside its anchor", () => {
  it("puts a menu under its button, their left edges in line", () => {
    expect(placeBeside(anchor, menu, room, "below-start")).toEqual({ left: 100, top: 126 });
  });

  it("turns it upwards when there is no room below", () => {
    const low = { ...anchor, top: 700 };
    expect(placeBeside(low, menu, room, "below-start")).toEqual({ left: 100, top: 394 });
  });

  it("keeps it in the window at the right edge", () => {
    const right = { ...anchor, left: 950 };
    expect(placeBeside(right, menu, room, "below-start").left).toBe(1000 - 200 - 6);
  });

  it("starts at the top of a window that is too small for it", () => {
    const small = { width: 150, height: 200 };
    expect(placeBeside(anchor, menu, small, "below-end")).toEqual({ left: 6, top: 6 });
  });

  it("centres a tooltip above its button", () => {
    expect(placeBeside(anchor, { width: 60, height: 24 }, room, "above")).toEqual({
      left: 90,
      top: 70,
    });
  });
});
