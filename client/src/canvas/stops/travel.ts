import type { Camera, View } from "../view/camera";
import { viewBetween } from "../view/view-between";

/** How long the way from stop to stop takes, ms. */
const duration = 420;

/** Takes the view from stop to stop: eased, or at once for whoever wants little motion. */
export interface Travel {
  /** Sets out for this view, from where it is, also on the way. */
  to(view: View): void;
  dispose(): void;
}

export function makeTravel(camera: Pick<Camera, "view" | "show" | "size">): Travel {
  const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)");
  let frame = 0;
  const stop = (): void => cancelAnimationFrame(frame);
  return {
    to(end) {
      stop();
      const from = camera.view();
      if (isCalm.matches) return camera.show(end);
      const start = performance.now();
      const step = (now: number): void => {
        const share = Math.min(1, Math.max(0, (now - start) / duration));
        camera.show(viewBetween(from, end, ease(share), camera.size()));
        if (share < 1) frame = requestAnimationFrame(step);
      };
      frame = requestAnimationFrame(step);
    },
    dispose: stop,
  };
}

const ease = (share: number): number => 1 - (1 - share) ** 3;
