import type { Point } from "@resa/shared/layout/box";

export interface DropListener {
  /** Files are held over a point of the window (client px) and whatever stands there; null = no longer. */
  over(at: Held | null): void;
  drop(at: Held, files: readonly File[]): void;
  /** Whether files may be dropped on this. */
  takes(target: EventTarget | null): boolean;
}

export interface Held extends Point {
  readonly target: EventTarget | null;
}

/** Hears of files that are dragged over the page, until `signal` ends. Wherever they fall, the browser never goes to them. */
export function listenToDrops({ over, drop, takes }: DropListener, signal: AbortSignal): void {
  const hasFiles = (event: DragEvent): event is DragEvent & { dataTransfer: DataTransfer } =>
    event.dataTransfer?.types.includes("Files") === true;
  const heldAt = ({ clientX, clientY, target }: DragEvent): Held => ({
    x: clientX,
    y: clientY,
    target,
  });

  const onOver = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    const isTaken = takes(event.target);
    event.dataTransfer.dropEffect = isTaken ? "copy" : "none";
    over(isTaken ? heldAt(event) : null);
  };
  const onLeave = (event: DragEvent): void => {
    // Null = out of the window; else it only goes from one element to the next.
    if (event.relatedTarget === null) over(null);
  };
  const onDrop = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    over(null);
    if (takes(event.target)) drop(heldAt(event), Array.from(event.dataTransfer.files));
  };
  document.addEventListener("dragenter", onOver, { signal });
  document.addEventListener("dragover", onOver, { signal });
  document.addEventListener("dragleave", onLeave, { signal });
  document.addEventListener("drop", onDrop, { signal });
}
