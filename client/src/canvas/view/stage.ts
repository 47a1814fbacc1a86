import { onCleanup, onMount } from "solid-js";
import type { Camera } from "./camera";
import { moveWorld, type Stage } from "./move-world";

/** The elements of a stage, as they come to be there. */
export type StageSoon = { -readonly [Part in keyof Stage]?: HTMLDivElement };

/** Lets a camera measure its window, and the world move with the view, as soon as they are there. */
export function setStage(stage: StageSoon, camera: Camera): void {
  onMount(() => {
    const { window, plane, world } = stage;
    if (!window || !plane || !world) return;
    const resized = new ResizeObserver(() => camera.measure());
    resized.observe(window);
    camera.measure();
    const endMoves = moveWorld({ window, plane, world }, camera);
    onCleanup(() => {
      resized.disconnect();
      endMoves();
    });
  });
}
