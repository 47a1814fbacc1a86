import { createEffect, type JSX, on, onCleanup, onMount } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { theme } from "../../styles/theme";
import { useCanvas } from "../CanvasProvider";
import styles from "../BoardCanvas.module.css";
import { paintNotes, readPalette } from "./paint-notes";

/** From far away, where no word can be read, all notes in cells are painted on one canvas instead of standing in the page. */
export default function FarNotes(): JSX.Element {
  const { projection } = useBoard();
  const { camera, selection, dragger, marks } = useCanvas();
  let canvas: HTMLCanvasElement | undefined;
  let frame = 0;

  onMount(() => {
    const context = canvas?.getContext("2d");
    if (!canvas || !context) return;
    const element = canvas;
    let palette = readPalette(element);

    const paint = (): void => {
      frame = 0;
      const [width, height] = [element.clientWidth, element.clientHeight];
      const [sharpWidth, sharpHeight] = [width, height].map((px) =>
        Math.round(px * devicePixelRatio),
      );
      if (element.width !== sharpWidth || element.height !== sharpHeight) {
        element.width = sharpWidth ?? width;
        element.height = sharpHeight ?? height;
      }
      context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
      context.clearRect(0, 0, width, height);
      paintNotes(context, {
        projection,
        view: camera.view(),
        size: { width, height },
        palette,
        isSelected: (noteId) => selectedNow.has(noteId),
        offset: dragger.offset,
        markOf: marks.of,
      });
    };
    let selectedNow: ReadonlySet<string> = new Set();
    const later = (): void => void (frame ||= requestAnimationFrame(paint));

    // The camera calls within the frame that it draws: painting waits for no other.
    onCleanup(camera.follow(paint));
    createEffect(() => {
      projection.changed();
      dragger.drag();
      marks.changed();
      selectedNow = new Set(selection.all());
      later();
    });
    createEffect(
      on(theme, () => {
        palette = readPalette(element);
        later();
      }),
    );
    onCleanup(() => cancelAnimationFrame(frame));
  });

  return <canvas ref={(element) => (canvas = element)} class={styles.far} aria-hidden="true" />;
}
