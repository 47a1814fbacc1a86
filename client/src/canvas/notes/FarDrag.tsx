import { createEffect, createMemo, type JSX, onCleanup, onMount, Show } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import styles from "../BoardCanvas.module.css";
import { useCanvas } from "../CanvasProvider";
import { makeNoteBrush } from "./note-brush";
import { displaced } from "./note-drag";
import { readPalette } from "./palette";

/** The notes that are dragged from far away, and those that make room for them: the tiles leave them out. */
export function FarDrag(): JSX.Element {
  const { dragger } = useCanvas();
  const isDragging = createMemo(() => dragger.drag().state === "dragging");
  return (
    <Show when={isDragging()}>
      <Dragged />
    </Show>
  );
}

function Dragged(): JSX.Element {
  const { arrangement, layout } = useBoard().projection;
  const { camera, dragger, selection, marks } = useCanvas();
  let canvas: HTMLCanvasElement | undefined;
  let frame = 0;

  onMount(() => {
    const context = canvas?.getContext("2d");
    if (!canvas || !context) return;
    const element = canvas;
    const palette = readPalette(element);

    const paint = (): void => {
      frame = 0;
      const { width, height } = camera.size();
      const { x, y, zoom } = camera.view();
      [element.width, element.height] = [width * devicePixelRatio, height * devicePixelRatio];
      context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
      const brush = makeNoteBrush(context, palette, zoom);
      for (const noteId of displaced(dragger.drag())) {
        const [box, offset] = [layout.onBoard(noteId), dragger.offset(noteId)];
        if (!box || !offset) continue;
        const [left, top] = [(box.x + offset.dx - x) * zoom, (box.y + offset.dy - y) * zoom];
        brush.paint(left, top, box.width, box.height, {
          colour: arrangement.note(noteId)?.colour ?? "yellow",
          mark: marks.of(noteId),
          isSelected: selection.has(noteId),
          pictureHeight: layout.note(noteId)?.pictureHeight ?? 0,
        });
      }
      brush.finish();
    };
    const later = (): void => void (frame ||= requestAnimationFrame(paint));
    onCleanup(camera.follow(later));
    createEffect(() => {
      dragger.drag();
      later();
    });
    onCleanup(() => cancelAnimationFrame(frame));
  });

  return <canvas ref={(element) => (canvas = element)} class={styles.far} />;
}
