import type { Point } from "@resa/shared/layout/box";
import { onCleanup, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import type { PeerId } from "../../board/presence";
import { makeGlide } from "./glide";

/** The marks of those who point at the board, which follow their pointers. A pointer that moves runs no component. */
export interface PeerMarks {
  /** Leads this element after the pointer of a peer, until its owner goes. */
  take(id: PeerId, element: HTMLElement): void;
  /** Places all of them anew, because the board is shown otherwise. */
  redraw(): void;
  /** Looks for those that have come into view, because that is elsewhere now. */
  look(): void;
}

export interface MarkOptions {
  /** Hears of each move in view before it begins. */
  readonly onMove?: (element: HTMLElement) => void;
  /** Whether a point of the board can be seen, or nearly: what is away from view is hidden, and costs nothing as it moves. */
  readonly isNear?: (point: Point) => boolean;
}

/** `place` puts an element to a point of the board. */
export function createPeerMarks(
  place: (element: HTMLElement, at: Point) => void,
  { onMove = () => undefined, isNear = () => true }: MarkOptions = {},
): PeerMarks {
  const { presence } = useBoard();
  const elements = new Map<PeerId, HTMLElement>();
  const away = new Map<PeerId, Point>();
  const glide = makeGlide<PeerId>((id, at) => {
    const element = elements.get(id);
    if (element) place(element, at);
  });
  const lead = (id: PeerId, to: Point): void => {
    const element = elements.get(id);
    if (!element) return;
    if (isNear(to)) {
      if (away.delete(id)) element.removeAttribute("data-away");
      onMove(element);
      return glide.lead(id, to);
    }
    if (!away.has(id)) {
      element.setAttribute("data-away", "");
      // Where it comes back it stands at once.
      glide.forget(id);
    }
    away.set(id, to);
  };
  onCleanup(presence.followPointers(lead));
  onCleanup(glide.dispose);
  return {
    take(id, element) {
      elements.set(id, element);
      const pointer = untrack(() => presence.peer(id)?.pointer);
      if (pointer) lead(id, pointer);
      onCleanup(() => {
        elements.delete(id);
        away.delete(id);
        glide.forget(id);
      });
    },
    redraw: glide.redraw,
    look() {
      for (const [id, point] of away) if (isNear(point)) lead(id, point);
    },
  };
}
