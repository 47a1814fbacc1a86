export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Below or above the anchor with left or right edges in line, or beside it and centred. */
export type Side = "below-start" | "below-end" | "above" | "below" | "right";

/** What stays free between a floating thing and its anchor, and the edge of the window, px. */
const gap = 6;

/**
 * Where the top left corner of a floating thing goes: beside its anchor, on the other side when there is no
 * room, and always within the window. All in px of the window.
 */
export function placeBeside(
  anchor: Box,
  floating: Size,
  room: Size,
  side: Side,
): { left: number; top: number } {
  const centre = anchor.left + (anchor.width - floating.width) / 2;
  const below = anchor.top + anchor.height + gap;
  const above = anchor.top - gap - floating.height;
  const fitsBelow = below + floating.height + gap <= room.height;
  const fitsAbove = above >= gap;
  const lower = fitsBelow || !fitsAbove ? below : above;

  const wished = {
    "below-start": { left: anchor.left, top: lower },
    "below-end": { left: anchor.left + anchor.width - floating.width, top: lower },
    below: { left: centre, top: lower },
    above: { left: centre, top: fitsAbove ? above : below },
    right: {
      left: anchor.left + anchor.width + gap,
      top: anchor.top + (anchor.height - floating.height) / 2,
    },
  }[side];

  return {
    left: within(wished.left, room.width - floating.width),
    top: within(wished.top, room.height - floating.height),
  };
}

const within = (value: number, room: number) =>
  Math.round(Math.max(gap, Math.min(value, room - gap)));

/** Puts an element of fixed position beside another. */
export function moveBeside(floating: HTMLElement, anchor: Element, side: Side): void {
  const room = { width: window.innerWidth, height: window.innerHeight };
  const { left, top } = placeBeside(
    anchor.getBoundingClientRect(),
    floating.getBoundingClientRect(),
    room,
    side,
  );
  floating.style.setProperty("left", `${left}px`);
  floating.style.setProperty("top", `${top}px`);
}
