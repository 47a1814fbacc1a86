import type { View } from "./camera";

/** The view at a share (0 to 1) of the way between two, in a window of this size: what is in its middle goes straight, and the zoom evenly. */
export function viewBetween(
  from: View,
  to: View,
  share: number,
  { width, height }: { readonly width: number; readonly height: number },
): View {
  const zoom = from.zoom * (to.zoom / from.zoom) ** share;
  const along = (axis: "x" | "y", length: number): number => {
    const middle = (view: View): number => view[axis] + length / 2 / view.zoom;
    return middle(from) + (middle(to) - middle(from)) * share - length / 2 / zoom;
  };
  return { x: along("x", width), y: along("y", height), zoom };
}
