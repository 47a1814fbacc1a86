import * as fc from "fast-check";
import { expect, test } from "vitest";
import { monotone, type Piece } from "./monotone";
import { betweenPath, fillPath, linePath, piecesOf, type Track } from "./path";

const options = { numRuns: 500, seed: 5 };
const height = fc.integer({ min: 0, max: 4 }).map((value) => value * 28);
/** Steps of different widths, at any height. */
const points = fc
  .array(fc.record({ width: fc.integer({ min: 1, max: 400 }), y: height }), { maxLength: 12 })
  .map((steps) => {
    let x = 0;
    return steps.map(({ width, y }) => ({ x: (x += width), y }));
  });

/** How high a piece of a curve is at `t`, from 0 to 1. */
const heightAt = ({ from, leave, arrive, to }: Piece, t: number): number =>
  (1 - t) ** 3 * from.y +
  3 * (1 - t) ** 2 * t * leave.y +
  3 * (1 - t) * t ** 2 * arrive.y +
  t ** 3 * to.y;

test("between two points the curve is never higher or lower than they are, and turns nowhere", () => {
  fc.assert(
    fc.property(points, (all) => {
      for (const piece of monotone(all)) {
        const heights = Array.from({ length: 21 }, (_, at) => heightAt(piece, at / 20));
        const way = Math.sign(piece.to.y - piece.from.y);
        heights.slice(1).forEach((y, at) => {
          expect(way * (y - (heights[at] ?? 0))).toBeGreaterThanOrEqual(-1e-9);
          if (way === 0) expect(y).toBeCloseTo(piece.from.y, 9);
        });
      }
    }),
    options,
  );
});

test("the curve goes through its points, from the first to the last, without a corner", () => {
  fc.assert(
    fc.property(points, (all) => {
      const pieces = monotone(all);
      expect(pieces).toHaveLength(Math.max(0, all.length - 1));
      pieces.forEach(({ from, to, leave }, at) => {
        expect([from, to]).toEqual([all[at], all[at + 1]]);
        const before = pieces[at - 1];
        if (!before) return;
        const slopeIn = (from.y - before.arrive.y) / (from.x - before.arrive.x);
        const slopeOut = (leave.y - from.y) / (leave.x - from.x);
        expect(slopeOut).toBeCloseTo(slopeIn, 6);
      });
    }),
    options,
  );
});

test("a gap in the points is a gap in the line, and what stands alone is a dot", () => {
  const track: Track = [{ x: 0, y: 0 }, { x: 10, y: 0 }, null, { x: 30, y: 5 }, null];
  const pieces = piecesOf(track);
  expect(pieces.map((piece) => piece !== null)).toEqual([true, false, false, false]);
  expect(linePath(track, pieces)).toBe("M0,0C3.33,0 6.67,0 10,0M30,5h0");
});

test("every line begins anew behind each gap, and joins all neighbours", () => {
  fc.assert(
    fc.property(fc.array(fc.option(height), { maxLength: 12 }), (heights) => {
      const track = heights.map((y, at) => (y === null ? null : { x: at * 208, y }));
      const pieces = piecesOf(track);
      const joins = track.slice(1).map((point, at) => point !== null && track[at] !== null);
      expect(pieces.map((piece) => piece !== null)).toEqual(joins);
      const runs = track.filter((point, at) => point !== null && !track[at - 1]).length;
      expect(linePath(track, pieces).match(/M/g)?.length ?? 0).toBe(runs);
    }),
    options,
  );
});

test("the gap is filled where both lines are, and nowhere else", () => {
  const line = (...heights: (number | null)[]) =>
    piecesOf(heights.map((y, at) => (y === null ? null : { x: at * 10, y })));
  expect(betweenPath(line(0, 0, 0), line(9, 9, null))).toBe(
    "M0,0C3.33,0 6.67,0 10,0L10,9C6.67,9 3.33,9 0,9Z",
  );
  expect(betweenPath(line(0, 0), line(null, 9))).toBe("");
  expect(fillPath(line(1, 1, null), 20)).toBe("M0,20L0,1C3.33,1 6.67,1 10,1V20Z");
});
