import { createEffect, onCleanup } from "solid-js";
import { useCanvas } from "../CanvasProvider";
import { keyOfThing } from "../select/thing";

/** How long after a choice, ms: longer than a double click, which must not miss what moves away. */
const patience = 450;
/** The room that is left between the panel and what was under it, px. */
const gap = 16;

/** Moves the view where the panel covers what is selected: aside, or on a phone, up. What is larger than the free part stays. */
export function createUncovering(panel: () => HTMLElement | undefined): void {
  const { camera, selection, dragger, frame } = useCanvas();

  const uncover = (face: string): void => {
    const over = panel()?.getBoundingClientRect();
    const window = panel()?.offsetParent;
    const thing = document.querySelector(face)?.getBoundingClientRect();
    const isBusy = dragger.drag().state !== "idle" || frame() !== null;
    if (!over || !window || !thing || isBusy || over.width === 0) return;
    const { left, top } = window.getBoundingClientRect();
    const isUnder =
      thing.right > over.left &&
      thing.left < over.right &&
      thing.bottom > over.top &&
      thing.top < over.bottom;
    if (!isUnder) return;
    const aside = thing.right + gap - over.left;
    const up = thing.bottom + gap - over.top;
    // A sheet along the bottom leaves no room beside it.
    if (over.left > left && thing.left - aside > left) camera.panBy(aside, 0);
    else if (over.top > top && thing.top - up > top) camera.panBy(0, up);
  };

  createEffect(() => {
    const thing = selection.thing();
    const [noteId, ...others] = selection.all();
    if (others.length > 0) return;
    const face = thing
      ? `[data-thing="${CSS.escape(keyOfThing(thing))}"]`
      : `[data-note="${CSS.escape(noteId ?? "")}"]`;
    const timer = setTimeout(() => uncover(face), patience);
    onCleanup(() => clearTimeout(timer));
  });
}
