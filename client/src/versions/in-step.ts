import type { Camera, View } from "../canvas/view/camera";

/** Two views that move together, as far from each other as they were put. */
export interface InStep {
  /** Puts one or both somewhere without the other following; from then on they keep that distance. */
  apart(move: () => void): void;
  dispose(): void;
}

/** Keeps two cameras in step from now on. */
export function keepInStep(one: Camera, other: Camera): InStep {
  let [dx, dy] = [0, 0];
  const follow = (camera: Camera, { x, y, zoom }: View): void => {
    const now = camera.view();
    const isThere = Math.abs(now.x - x) + Math.abs(now.y - y) < 0.5 / zoom && now.zoom === zoom;
    if (!isThere) camera.show({ x, y, zoom });
  };
  const ends = [
    one.follow(({ x, y, zoom }) => follow(other, { x: x + dx, y: y + dy, zoom })),
    other.follow(({ x, y, zoom }) => follow(one, { x: x - dx, y: y - dy, zoom })),
  ];
  return {
    apart(move) {
      move();
      const [a, b] = [one.view(), other.view()];
      [dx, dy] = [b.x - a.x, b.y - a.y];
    },
    dispose() {
      for (const end of ends) end();
    },
  };
}
