import type { Rect } from "@resa/shared/layout/box";
import type { View } from "../view/camera";
import { type Tile, TileLevel, tileSide } from "./tile-level";

/** A board painted on tiles: moving the view moves them, and a change of the board paints again only what it touches. */
export interface Tiles {
  /** Shows a view of a window of this size (CSS px). While it `isZooming`, tiles of nearly the right size will do. */
  show(
    view: View,
    size: { readonly width: number; readonly height: number },
    isZooming?: boolean,
  ): void;
  /** Says that a part of the board looks different now. */
  spoil(rect: Rect): void;
  /** Says that all of it does. */
  spoilAll(): void;
  /** Paints a tile that is in view and not as the board is; false when none is left. */
  work(): boolean;
}

/** Paints a part of the board anew. The view is that of the canvas: its top left corner, and CSS px for a px at 100 %. */
export type PaintPart = (
  canvas: HTMLCanvasElement,
  view: View,
  part: Rect,
  density: number,
) => void;

/** Tiles are painted a little larger than they are shown, by at most the step between two levels, so that they are sharp. */
const step = Math.SQRT2;
/** While one zooms, tiles may be shown so many times as large as they were painted, or as small, before others are painted. */
const patience = { larger: 2, smaller: 1 / step };
const isFarOff = (scale: number): boolean => scale > patience.larger || scale < patience.smaller;
/** So far around the window tiles are painted ahead, device px. */
const ahead = tileSide / 2;

/** Puts tiles into `host`. A part of the board where nothing is costs nothing. */
export function makeTiles(
  host: HTMLElement,
  paint: PaintPart,
  isBlank: (part: Rect) => boolean,
): Tiles {
  /** What is shown, and what takes its place once it is painted: tiles of another size. */
  let [shown, next]: [TileLevel | null, TileLevel | null] = [null, null];
  let view: View = { x: 0, y: 0, zoom: 1 };
  let size = { width: 0, height: 0 };
  let isMoving = false;
  let density = devicePixelRatio;

  const levelNow = (): TileLevel => {
    if (density !== devicePixelRatio) [shown, next, density] = [null, null, devicePixelRatio];
    if (shown && isMoving && !isFarOff(view.zoom / shown.zoom)) {
      next = null;
      return shown;
    }
    const zoom = step ** Math.ceil(Math.log(view.zoom * density) / Math.log(step) - 1e-6) / density;
    if (shown?.zoom === zoom) next = null;
    else if (next?.zoom !== zoom) next = new TileLevel(zoom, density);
    // There is always one of them: what isn't shown at this size is next.
    return next ?? shown ?? (next = new TileLevel(zoom, density));
  };
  const inView = (level: TileLevel): Tile[] => {
    const margin = ahead / density / view.zoom;
    return level.over({
      x: view.x - margin,
      y: view.y - margin,
      width: size.width / view.zoom + 2 * margin,
      height: size.height / view.zoom + 2 * margin,
    });
  };
  const repaint = (level: TileLevel, tile: Tile, spoilt: Rect): void => {
    tile.spoilt = null;
    if (isBlank(spoilt) && !tile.canvas) return;
    const { x, y } = tile.rect;
    paint(level.canvasOf(tile), { x, y, zoom: level.zoom }, spoilt, density);
  };
  const settle = (): void => {
    if (next) host.replaceChildren(next.element);
    [shown, next] = [next, null];
  };

  return {
    show(now, window, isZooming = false) {
      [view, size, isMoving] = [now, window, isZooming];
      levelNow().place(view);
      shown?.place(view);
    },
    spoil(rect) {
      shown?.spoil(rect);
      next?.spoil(rect);
    },
    spoilAll() {
      shown?.spoilAll();
      next?.spoilAll();
    },
    work() {
      const level = levelNow();
      for (const tile of inView(level)) {
        if (!tile.spoilt) continue;
        repaint(level, tile, tile.spoilt);
        return true;
      }
      if (level === next) settle();
      return false;
    },
  };
}
