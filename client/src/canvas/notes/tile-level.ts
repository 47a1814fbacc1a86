import type { Rect } from "@resa/shared/layout/box";
import { around } from "@resa/shared/layout/rect";
import type { View } from "../view/camera";
import { frameReach } from "./note-brush";

/** A square of the board, painted once and then only moved. */
export interface Tile {
  readonly rect: Rect;
  canvas: HTMLCanvasElement | null;
  /** The part of the board on it that no longer looks as painted; null = none. */
  spoilt: Rect | null;
}

/** The side of a tile, device px. */
export const tileSide = 512;
/** So many tiles that are out of view are kept for one's return. */
const kept = 12;

/** The board as tiles of one size. */
export class TileLevel {
  readonly element = document.createElement("div");
  /** How large the board is painted, CSS px. */
  readonly zoom: number;
  readonly #density: number;
  readonly #tiles = new Map<string, Tile>();

  /** `density` is device px a CSS px. */
  constructor(zoom: number, density: number) {
    this.zoom = zoom;
    this.#density = density;
  }

  /** Moves the tiles to where the view has them. */
  place({ x, y, zoom }: View): void {
    this.element.style.transform = `translate(${-x * zoom}px, ${-y * zoom}px) scale(${zoom / this.zoom})`;
  }

  /** The tiles over a part of the board, made where there are none yet. */
  over({ x, y, width, height }: Rect): Tile[] {
    const side = tileSide / this.#density / this.zoom;
    const tiles: Tile[] = [];
    for (let row = Math.floor(y / side); row * side < y + height; row++)
      for (let column = Math.floor(x / side); column * side < x + width; column++)
        tiles.push(this.#at(column, row, side));
    this.#forget(tiles.length);
    return tiles;
  }

  /** Says that a part of the board looks different now, with the frames that reach out of it. */
  spoil(part: Rect): void {
    const reach = frameReach / this.zoom;
    const [left, top] = [part.x - reach, part.y - reach];
    const [right, bottom] = [part.x + part.width + reach, part.y + part.height + reach];
    for (const tile of this.#tiles.values()) {
      const { rect, spoilt } = tile;
      const x = Math.max(left, rect.x);
      const y = Math.max(top, rect.y);
      const width = Math.min(right, rect.x + rect.width) - x;
      const height = Math.min(bottom, rect.y + rect.height) - y;
      if (width <= 0 || height <= 0) continue;
      const seen = { x, y, width, height };
      tile.spoilt = spoilt === null ? seen : (around([spoilt, seen]) ?? seen);
    }
  }

  spoilAll(): void {
    for (const tile of this.#tiles.values()) tile.spoilt = tile.rect;
  }

  /** The canvas of a tile, blank when it is new. */
  canvasOf(tile: Tile): HTMLCanvasElement {
    if (tile.canvas) return tile.canvas;
    const canvas = (tile.canvas = document.createElement("canvas"));
    canvas.width = canvas.height = tileSide;
    const { style } = canvas;
    style.width = style.height = `${tileSide / this.#density}px`;
    style.left = `${tile.rect.x * this.zoom}px`;
    style.top = `${tile.rect.y * this.zoom}px`;
    this.element.append(canvas);
    return canvas;
  }

  #at(column: number, row: number, side: number): Tile {
    const key = `${column}/${row}`;
    const rect = { x: column * side, y: row * side, width: side, height: side };
    const tile = this.#tiles.get(key) ?? { rect, canvas: null, spoilt: rect };
    // What was used last stands last.
    this.#tiles.delete(key);
    this.#tiles.set(key, tile);
    return tile;
  }

  #forget(used: number): void {
    for (const [key, { canvas }] of this.#tiles) {
      if (this.#tiles.size <= used + kept) return;
      canvas?.remove();
      this.#tiles.delete(key);
    }
  }
}
