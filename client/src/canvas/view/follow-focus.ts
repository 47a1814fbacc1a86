import type { Camera } from "./camera";
import { scrollTo } from "./scroll-to";

/** Brings what the keyboard has come to into view, as scrolling would do in a page. A pointer only reaches what is in view already. */
export function followFocus(target: Element, camera: Camera): void {
  // In the next frame: until then the camera may be ahead of what is drawn, and the two would not agree where it stands.
  requestAnimationFrame(() => {
    if (!target.matches(":focus-visible")) return;
    const { x, y, right, bottom } = target.getBoundingClientRect();
    const from = camera.toBoard({ x, y });
    const to = camera.toBoard({ x: right, y: bottom });
    scrollTo(camera, { ...from, width: to.x - from.x, height: to.y - from.y });
  });
}
