import type { Camera, View } from "../view/camera";

/** How long the way from stop to stop takes, ms. */
const duration = 420;

/** Takes the view from stop to stop: eased, or at once for whoever wants little motion. */
export interface Travel {
  /** Sets out for this view of a window that is `width` wide; from where it is, also on the way. */
  to(view: View, width: number): void;
  dispose(): void;
}

export function makeTravel(camera: Pick<Camera, "view" | "show">): Travel {
  const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)");
  let frame = 0;
  const stop = (): void => cancelAnimationFrame(frame);
  return {
    to(end, width) {
      stop();
      const from = camera.view();
      if (isCalm.matches) return camera.show(end);
      const start = performance.now();
      const step = (now: number): void => {
        const share = Math.min(1, Math.max(0, (now - start) / duration));
        camera.show(between(from, end, ease(share), width));
        if (share < 1) frame = requestAnimationFrame(step);
      };
      frame = requestAnimationFrame(step);
    },
    dispose: stop,
  };
}

const ease = (share: number): number => 1 - (1 - share) ** 3;

/** A view on the way: what is in the middle moves evenly, and so does how large it is. */
function between(from: View, to: View, share: number, width: number): View {
  const zoom = from.zoom * (to.zoom / from.zoom) ** share;
  const middle = ({ x, zoom: at }: View): number => x + width / 2 / at;
  const mix = (a: number, b: number): number => a + (b - a) * share;
  return {
    zoom,
    x: mix(middle(from), middle(to)) - width / 2 / zoom,
    y: mix(from.y, to.y),
  };
}
