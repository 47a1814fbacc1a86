import type { Camera } from "./camera";

/** The window onto the board; the plane that is moved under it; and on that the world, which is drawn larger and smaller. */
export interface Stage {
  readonly window: HTMLElement;
  readonly plane: HTMLElement;
  readonly world: HTMLElement;
}

/** So long after its last move a view stands still, ms. */
const calm = 200;

/**
 * Moves the world with the view. While it is panned the window says so (`data-panning`): what stands there is then moved as pictures, and
 * nothing of it is painted. When it stands still letters are drawn where they stand, to the pixel. Returns what ends it.
 */
export function moveWorld(
  { window, plane, world }: Stage,
  camera: Pick<Camera, "follow">,
): () => void {
  let scale = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => window.removeAttribute("data-panning");

  const unfollow = camera.follow(({ x, y, zoom }) => {
    plane.style.setProperty("transform", `translate(${-x * zoom}px, ${-y * zoom}px)`);
    clearTimeout(timer);
    if (zoom === scale) {
      window.toggleAttribute("data-panning", true);
      timer = setTimeout(rest, calm);
    } else {
      // Pictures of another size would be blurred.
      rest();
      world.style.setProperty("transform", `scale(${zoom})`);
      scale = zoom;
    }
  });
  return () => {
    unfollow();
    clearTimeout(timer);
  };
}
