import type { Id } from "@resa/shared/model/id";
import { createMemo, For, type JSX, onCleanup, onMount, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import styles from "./BoardCanvas.module.css";
import { CanvasProvider, type Canvas } from "./CanvasProvider";
import { createCanvas } from "./create-canvas";
import FarMoments from "./moments/FarMoments";
import FarNotes from "./notes/FarNotes";
import Tray from "./notes/Tray";
import { FreeNotes } from "./notes/FreeNotes";
import { listenToGestures } from "./select/gestures";
import { JourneyView } from "./sheet/JourneyView";
import { followFocus } from "./view/follow-focus";
import { moveWorld } from "./view/move-world";

/** How far an arrow moves the view, px, and how much + and - zoom. */
const step = 80;
const zoomStep = 1.25;

/** A board that is only looked at: pointers, the wheel and the arrows move the view, and nothing else can be done. */
export function StillCanvas(props: {
  /** What is seen here. */
  label: string;
  nameOf: (personId: Id) => string;
  onReady?: (canvas: Canvas) => void;
}): JSX.Element {
  const board = useBoard();
  const { projection } = board;
  const { layout } = projection;
  let window: HTMLDivElement | undefined;
  let plane: HTMLDivElement | undefined;
  let world: HTMLDivElement | undefined;
  const canvas = createCanvas(board, () => window ?? document.body, {
    nameOf: (personId) => props.nameOf(personId),
    find: null,
    fetchKeys: () => undefined,
  });
  const { camera } = canvas;

  onMount(() => {
    if (!window || !plane || !world) return;
    const resized = new ResizeObserver(() => camera.measure());
    resized.observe(window);
    camera.measure();
    const endMoves = moveWorld({ window, plane, world }, camera);
    const endGestures = listenToGestures({ element: window, board, canvas, hand: () => true });
    onCleanup(() => {
      resized.disconnect();
      endMoves();
      endGestures();
    });
    props.onReady?.(canvas);
  });

  const press = (event: KeyboardEvent): void => {
    const moves: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => camera.panBy(-step, 0),
      ArrowRight: () => camera.panBy(step, 0),
      ArrowUp: () => camera.panBy(0, -step),
      ArrowDown: () => camera.panBy(0, step),
      "+": () => camera.zoomBy(zoomStep),
      "-": () => camera.zoomBy(1 / zoomStep),
    };
    const move = moves[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move();
  };
  const journeyIds = createMemo(() => {
    projection.journeys();
    projection.bounds();
    return layout.journeysIn(camera.window());
  });

  return (
    <CanvasProvider canvas={canvas}>
      <div
        ref={(element) => (window = element)}
        class={styles.window}
        role="region"
        aria-label={props.label}
        data-still
        data-hand
        onKeyDown={press}
        onFocusIn={({ target }) => target !== window && followFocus(target, camera)}
      >
        <div ref={(element) => (plane = element)} class={styles.plane}>
          <div ref={(element) => (world = element)} class={styles.world}>
            <For each={journeyIds()}>{(journeyId) => <JourneyView journeyId={journeyId} />}</For>
            <Show when={projection.unplaced().length > 0}>
              <Tray />
            </Show>
            <FreeNotes />
          </div>
        </div>
        <Show when={camera.distance() !== "near"}>
          <FarNotes />
          <FarMoments />
        </Show>
      </div>
    </CanvasProvider>
  );
}
