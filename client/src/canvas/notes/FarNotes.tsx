import type { Id } from "@resa/shared/model/id";
import { createEffect, type JSX, on, onCleanup, onMount } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { theme } from "../../styles/theme";
import styles from "../BoardCanvas.module.css";
import { useCanvas } from "../CanvasProvider";
import { followParts } from "./far-changes";
import { FarDrag } from "./FarDrag";
import { frameReach } from "./note-brush";
import { displaced } from "./note-drag";
import { paintNotes } from "./paint-notes";
import { readPalette } from "./palette";
import { makeTiles, type PaintPart } from "./tiles";

/** How long tiles are painted in one frame, ms, and how many at most: a browser takes up to 1 ms more for each, behind our backs. */
const budget = 4;
const most = 3;
/** So long after its last step a zoom has ended, ms. */
const calm = 120;

/** From far away, where no word can be read, all notes in cells are painted on tiles instead of standing in the page. */
export default function FarNotes(): JSX.Element {
  const { projection } = useBoard();
  const { camera, selection, dragger, marks } = useCanvas();
  const { layout } = projection;
  let host: HTMLDivElement | undefined;

  onMount(() => {
    if (!host) return;
    const element = host;
    let palette = readPalette(element);
    let selected: ReadonlySet<Id> = new Set();
    let elsewhere: ReadonlySet<Id> = new Set();
    let [frame, zoom] = [0, 0];
    let timer: ReturnType<typeof setTimeout> | undefined;

    const paint: PaintPart = (canvas, view, part, density) => {
      const context = canvas.getContext("2d");
      if (!context) return;
      const { zoom } = view;
      const reach = frameReach / zoom;
      context.setTransform(density, 0, 0, density, 0, 0);
      context.save();
      context.beginPath();
      context.rect(
        (part.x - view.x) * zoom,
        (part.y - view.y) * zoom,
        part.width * zoom,
        part.height * zoom,
      );
      context.clip();
      context.clearRect(0, 0, canvas.width, canvas.height);
      paintNotes(context, {
        projection,
        view,
        rect: {
          x: part.x - reach,
          y: part.y - reach,
          width: part.width + 2 * reach,
          height: part.height + 2 * reach,
        },
        palette,
        isSelected: (noteId) => selected.has(noteId),
        markOf: marks.of,
        isElsewhere: (noteId) => elsewhere.has(noteId),
      });
      context.restore();
    };
    const tiles = makeTiles(element, paint, (part) => layout.journeysIn(part).length === 0);

    const work = (): void => {
      frame = 0;
      const end = performance.now() + budget;
      for (let painted = 1; tiles.work(); painted++)
        if (painted === most || performance.now() > end) return later();
      camera.settle("painted");
    };
    const later = (): void => void (frame ||= requestAnimationFrame(work));
    const look = (isZooming: boolean): void => {
      tiles.show(camera.view(), camera.size(), isZooming);
      later();
    };
    const spoilNote = (noteId: Id): void => {
      const rect = layout.onBoard(noteId);
      if (rect) tiles.spoil(rect);
      later();
    };
    /** Paints again what belongs to one of two sets only. */
    const spoilDifference = (before: ReadonlySet<Id>, after: ReadonlySet<Id>): void => {
      for (const noteId of before) if (!after.has(noteId)) spoilNote(noteId);
      for (const noteId of after) if (!before.has(noteId)) spoilNote(noteId);
    };

    onCleanup(
      camera.follow((view) => {
        const isZooming = zoom !== 0 && view.zoom !== zoom;
        ({ zoom } = view);
        clearTimeout(timer);
        // Sharp again when it stands still.
        if (isZooming) timer = setTimeout(() => look(false), calm);
        look(isZooming);
      }),
    );
    onCleanup(() => clearTimeout(timer));
    onCleanup(
      followParts(projection, (part) => {
        tiles.spoil(part);
        later();
      }),
    );
    onCleanup(marks.follow(spoilNote));
    createEffect(() => {
      const before = selected;
      selected = new Set(selection.all());
      spoilDifference(before, selected);
    });
    createEffect(() => {
      const before = elsewhere;
      elsewhere = displaced(dragger.drag());
      spoilDifference(before, elsewhere);
    });
    createEffect(
      on(theme, () => {
        palette = readPalette(element);
        tiles.spoilAll();
        later();
      }),
    );
    onCleanup(() => cancelAnimationFrame(frame));
  });

  return (
    <>
      <div ref={(element) => (host = element)} class={styles.far} aria-hidden="true" />
      <FarDrag />
    </>
  );
}
