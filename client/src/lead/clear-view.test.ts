import * as fc from "fast-check";
import { expect, test } from "vitest";
import { clearRect, isWellWithin, viewAlong, wholeView } from "./clear-view";

const seed = 20261122;
const phone = { width: 390, height: 844 };
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
/** What somebody sees on a desk, and where they point in it. */
const seen = fc.record({
  x: number(-9_000, 9_000),
  y: number(-9_000, 9_000),
  width: number(300, 30_000),
  height: number(200, 20_000),
});
const shares = fc.tuple(number(0, 1), number(0, 1));

test("a phone shows the part at which they point, as large as it can be read, and nothing beside what they see", () => {
  console.log(`following on a phone: 500 views, seed ${seed}`);
  fc.assert(
    fc.property(seen, shares, (rect, [along, down]) => {
      const at = { x: rect.x + along * rect.width, y: rect.y + down * rect.height };
      const view = viewAlong(rect, phone, at);
      const part = clearRect({ view: () => view, size: () => phone });
      expect(view.zoom).toBeGreaterThanOrEqual(wholeView(rect, phone).zoom * (1 - 1e-9));
      const slack = 1e-6 * rect.width;
      expect(at.x).toBeGreaterThanOrEqual(part.x - slack);
      expect(at.x).toBeLessThanOrEqual(part.x + part.width + slack);
      expect(at.y).toBeGreaterThanOrEqual(part.y - slack);
      expect(at.y).toBeLessThanOrEqual(part.y + part.height + slack);
      if (part.width < rect.width) expect(part.x).toBeGreaterThanOrEqual(rect.x - slack);
      if (part.height < rect.height) expect(part.y).toBeGreaterThanOrEqual(rect.y - slack);
    }),
    { seed, numRuns: 500 },
  );
});

test("going out and in by little, the phone goes out and in by little", () => {
  let before = viewAlong({ x: 0, y: 0, width: 300, height: 200 }, phone, null).zoom;
  for (let width = 303; width < 30_000; width *= 1.01) {
    const { zoom } = viewAlong({ x: 0, y: 0, width, height: width / 1.6 }, phone, null);
    expect(zoom).toBeLessThanOrEqual(before * (1 + 1e-9));
    expect(zoom).toBeGreaterThan(before * 0.95);
    before = zoom;
  }
});

test("what one reads on a desk can be read on the phone; a large window shows all", () => {
  const rect = { x: 0, y: 0, width: 1376, height: 844 };
  expect(viewAlong(rect, phone, null).zoom).toBeCloseTo(0.6, 9);
  const desk = { width: 1280, height: 720 };
  expect(viewAlong(rect, desk, { x: 0, y: 0 })).toEqual(wholeView(rect, desk));
});

test("only what comes near the edge moves the view", () => {
  const camera = { view: () => ({ x: 0, y: 0, zoom: 1 }), size: () => phone };
  expect(isWellWithin({ x: 200, y: 400 }, camera)).toBe(true);
  expect(isWellWithin({ x: 380, y: 400 }, camera)).toBe(false);
  expect(isWellWithin({ x: 200, y: 760 }, camera)).toBe(false);
});
