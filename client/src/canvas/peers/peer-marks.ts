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
}

/** `place` puts an element to a point of the board; `onMove` hears of each move before it begins. */
export function createPeerMarks(
  place: (element: HTMLElement, at: Point) => void,
  onMove: (element: HTMLElement) => void = () => undefined,
): PeerMarks {
  const { presence } = useBoard();
  const elements = new Map<PeerId, HTMLElement>();
  const glide = makeGlide<PeerId>((id, at) => {
    const element = elements.get(id);
    if (element) place(element, at);
  });
  const lead = (id: PeerId, to: Point): void => {
    const element = elements.get(id);
    if (!element) return;
    onMove(element);
    glide.lead(id, to);
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
        glide.forget(id);
      });
    },
    redraw: glide.redraw,
  };
}
