import type { Rect } from "@resa/shared/layout/box";
import type { StopId } from "@resa/shared/model/stop";
import { type Accessor, createEffect, createSignal, on, onCleanup } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { notesTouching } from "../canvas/notes/each-note";

/** What one points out to everyone. */
export interface Highlighting {
  /** Board px; null = nothing. */
  readonly shown: Accessor<Rect | null>;
  isShown(): boolean;
  show(rect: Rect | null): void;
  /** Points out the next thing of the stop, or (-1) the one before. */
  step(by: 1 | -1): void;
}

/** Points things out at a stop, until one goes on to another. `rect` is the part of the board that the stop shows. */
export function createHighlighting(
  stop: Accessor<StopId | undefined>,
  rect: Accessor<Rect | null>,
): Highlighting {
  const { presence, projection } = useBoard();
  const [shown, setShown] = createSignal<Rect | null>(null);
  let last = -1;

  const show = (highlight: Rect | null): void => {
    setShown(highlight);
    presence.show({ highlight });
  };
  createEffect(
    on(stop, () => {
      last = -1;
      show(null);
    }),
  );
  onCleanup(() => presence.show({ highlight: null }));

  return {
    shown,
    isShown: () => shown() !== null,
    show,
    step(by) {
      const part = rect();
      if (!part) return;
      const boxes = notesTouching(projection, part)
        .flatMap((id) => projection.layout.onBoard(id) ?? [])
        .toSorted((a, b) => a.y - b.y || a.x - b.x);
      if (boxes.length === 0) return;
      last = last < 0 && by < 0 ? boxes.length - 1 : (last + by + boxes.length) % boxes.length;
      const { x, y, width, height } = boxes[last] ?? part;
      show({ x, y, width, height });
    },
  };
}
