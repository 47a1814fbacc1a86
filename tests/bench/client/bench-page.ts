import type { BenchBoard } from "./board";
import type { Camera, Contestant, Name, View } from "./contestant";

/**
 * A page of the bench's own that shows the board from memory: a floor or a peer. The page finds `window.board` and offers
 * `window.bench = { drawn(), show(camera), changes() }`. It goes to the same cameras as Resa, so that all show the same.
 */
export function makeBenchPage(
  name: Name,
  url: string,
  board: BenchBoard,
  cameras: Record<View, Camera>,
): Contestant {
  const content = `window.board = ${JSON.stringify({ notes: board.notes, camera: cameras.work })};`;
  return {
    name,
    url,
    drawn: "window.bench?.drawn() === true",
    prepare: async (context) => void (await context.addInitScript({ content })),
    async show(page, view) {
      await page.evaluate(`bench.show(${JSON.stringify(cameras[view])})`);
      await page.waitForTimeout(1000);
      return cameras[view];
    },
    changes: (page) => page.evaluate<number>("bench.changes()"),
    dispose: () => Promise.resolve(),
  };
}

/** Where Resa would look from, for a run without it. */
export function likelyCameras({ bounds }: BenchBoard): Record<View, Camera> {
  const zoom = Math.min(1, 1330 / bounds.width, 790 / bounds.height);
  const x = bounds.x + bounds.width / 2 - 720 / zoom;
  return {
    work: { x: bounds.x - 80, y: bounds.y - 80, zoom: 1 },
    fit: { x, y: bounds.y - 80 / zoom, zoom },
  };
}
