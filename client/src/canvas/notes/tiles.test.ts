// @vitest-environment happy-dom
import type { Rect } from "@resa/shared/layout/box";
import { expect, test } from "vitest";
import { makeTiles } from "./tiles";

const size = { width: 1440, height: 900 };
/** A board of 5,000 by 8,000 px, seen as a whole. */
const board: Rect = { x: 0, y: 0, width: 5000, height: 8000 };
const whole = { x: -3000, y: -300, zoom: 0.1 };

/** Tiles that note what they are asked to paint. */
function paintedBoard() {
  const host = document.createElement("div");
  const painted: Rect[] = [];
  const tiles = makeTiles(
    host,
    (_canvas, _view, part) => painted.push(part),
    ({ x, y, width, height }) =>
      x >= board.width || x + width <= 0 || y >= board.height || y + height <= 0,
  );
  /** Works until nothing is left, and returns what was painted since the last time. */
  const finish = (): Rect[] => {
    while (tiles.work());
    return painted.splice(0);
  };
  tiles.show(whole, size);
  return { host, tiles, finish, first: finish() };
}

test("a board is painted tile by tile, and where nothing stands is no canvas", () => {
  const { host, first } = paintedBoard();
  expect(first.length).toBeGreaterThan(1);
  expect(host.querySelectorAll("canvas")).toHaveLength(first.length);
  expect(host.childElementCount).toBe(1);
});

test("moving over what has been painted paints nothing", () => {
  const { host, tiles, finish } = paintedBoard();
  for (let step = 0; step < 50; step++) tiles.show({ ...whole, x: whole.x + 20 * step }, size);
  expect(finish()).toEqual([]);
  const { transform } = (host.firstElementChild as HTMLElement).style;
  expect(transform).toContain(`translate(${(3000 - 980) * 0.1}px, 30px)`);
});

test("zooming paints nothing until the tiles would no longer be sharp", () => {
  const { tiles, finish } = paintedBoard();
  tiles.show({ ...whole, zoom: 0.11 }, size);
  expect(finish()).toEqual([]);
  tiles.show({ ...whole, zoom: 0.2 }, size);
  expect(finish().length).toBeGreaterThan(1);
});

test("while one zooms, tiles of nearly the right size will do; they are painted anew when it stands still", () => {
  const { tiles, finish } = paintedBoard();
  for (let zoom = 0.1; zoom < 0.2; zoom *= 1.02) {
    tiles.show({ ...whole, zoom }, size, true);
    expect(finish()).toEqual([]);
  }
  tiles.show({ ...whole, zoom: 0.2 }, size);
  expect(finish().length).toBeGreaterThan(1);
  // Far off, they are painted at once.
  tiles.show({ ...whole, zoom: 0.09 }, size, true);
  expect(finish().length).toBeGreaterThan(1);
});

test("tiles of another size take the place of the old ones when all of them have been painted", () => {
  const { host, tiles, finish } = paintedBoard();
  const [old] = host.children;
  tiles.show({ ...whole, zoom: 0.2 }, size);
  tiles.work();
  expect(host.firstElementChild).toBe(old);
  finish();
  expect(host.childElementCount).toBe(1);
  expect(host.firstElementChild).not.toBe(old);
});

test("a change of one note paints that part of one tile", () => {
  const { tiles, finish } = paintedBoard();
  const note = { x: 1000, y: 1000, width: 176, height: 112 };
  tiles.spoil(note);
  const [part, ...others] = finish();
  expect(others).toEqual([]);
  expect(part?.width).toBeLessThan(2 * note.width);
  expect(part?.height).toBeLessThan(2 * note.height);
});

test("a change out of view is painted when one comes there", () => {
  const { tiles, finish } = paintedBoard();
  tiles.show({ ...whole, y: whole.y + 7500 }, size);
  finish();
  tiles.spoil({ x: 1000, y: 1000, width: 176, height: 112 });
  expect(finish()).toEqual([]);
  tiles.show(whole, size);
  expect(finish().length).toBe(1);
});
