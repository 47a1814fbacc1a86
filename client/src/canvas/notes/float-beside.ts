import { createEffect } from "solid-js";
import { moveBeside } from "../../ui/place-beside";
import type { Camera } from "../view/camera";

/** How far a note must be from the top of the canvas (px) for something to float above it. */
const headroom = 56;

/** Shows a popover beside something on the board, wherever that and the view go. Returns what ends it. */
export function floatBeside(
  popover: HTMLElement,
  anchor: Element,
  { camera, changed }: { camera: Camera; changed: () => void },
): () => void {
  let frame = 0;
  const place = (): void => {
    frame = 0;
    const top = popover.parentElement?.closest("[data-canvas]")?.getBoundingClientRect().top ?? 0;
    const isRoomAbove = anchor.getBoundingClientRect().top - top > headroom;
    moveBeside(popover, anchor, isRoomAbove ? "above" : "below");
  };
  const later = (): void => void (frame ||= requestAnimationFrame(place));

  popover.showPopover();
  place();
  const resized = new ResizeObserver(later);
  resized.observe(popover);
  resized.observe(anchor);
  const unfollow = camera.follow(place);
  createEffect(() => {
    changed();
    later();
  });
  return () => {
    cancelAnimationFrame(frame);
    resized.disconnect();
    unfollow();
  };
}
