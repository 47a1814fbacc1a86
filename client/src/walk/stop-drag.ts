import type { StopId } from "@resa/shared/model/stop";
import { type Accessor, createSignal } from "solid-js";

/** A stop is being dragged to another place in the list, or none is. */
export type StopDrag =
  | { readonly state: "idle" }
  /** It would come to stand before the row at `to`. */
  | { readonly state: "dragging"; readonly id: StopId; readonly from: number; readonly to: number };

/** What drags the rows of a list. */
export interface StopDragger {
  readonly drag: Accessor<StopDrag>;
  /** A pointer came down on the handle of the row at `from`. */
  press(event: PointerEvent, id: StopId, from: number): void;
}

/** Near its ends a list rolls under the hand: so near, and so fast (px a frame). */
const [edge, pace] = [32, 8];

/** Drags the rows (`li`) of a list; `move` puts a stop at an index among all. Escape lets it lie where it was. */
export function createStopDrag(
  list: () => HTMLElement | undefined,
  move: (id: StopId, index: number) => void,
): StopDragger {
  const [drag, setDrag] = createSignal<StopDrag>({ state: "idle" });

  function press(event: PointerEvent, id: StopId, from: number): void {
    const handle = event.currentTarget;
    if (event.button !== 0 || !(handle instanceof HTMLElement)) return;
    handle.setPointerCapture(event.pointerId);
    const ending = new AbortController();
    const { signal } = ending;

    let y = event.clientY;
    let frame = 0;
    const aim = (): void => {
      const rows = [...(list()?.children ?? [])];
      const below = rows.findIndex((row) => {
        const { top, height } = row.getBoundingClientRect();
        return y < top + height / 2;
      });
      setDrag({ state: "dragging", id, from, to: below < 0 ? rows.length : below });
    };
    /** Rolls the list while the hand rests near one of its ends. */
    const roll = (): void => {
      frame = 0;
      const box = list();
      if (!box) return;
      const { top, bottom } = box.getBoundingClientRect();
      const by = y < top + edge ? -pace : y > bottom - edge ? pace : 0;
      const before = box.scrollTop;
      box.scrollBy(0, by);
      if (box.scrollTop === before) return;
      aim();
      frame = requestAnimationFrame(roll);
    };
    const over = ({ clientY }: PointerEvent): void => {
      y = clientY;
      aim();
      frame ||= requestAnimationFrame(roll);
    };
    const end = (): void => {
      ending.abort();
      cancelAnimationFrame(frame);
      setDrag({ state: "idle" });
    };
    const drop = (): void => {
      const now = drag();
      end();
      if (now.state !== "dragging") return;
      move(id, now.to > from ? now.to - 1 : now.to);
    };
    handle.addEventListener("pointermove", over, { signal });
    handle.addEventListener("pointerup", drop, { signal });
    handle.addEventListener("pointercancel", end, { signal });
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      event.preventDefault();
      end();
    };
    document.addEventListener("keydown", onKey, { signal, capture: true });
  }

  return { drag, press };
}
