import type { Id } from "@resa/shared/model/id";
import { type JSX, onCleanup, onMount } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import styles from "./BoardCanvas.module.css";
import { BoardScene } from "./BoardScene";
import { CanvasProvider, type Canvas } from "./CanvasProvider";
import { createCanvas } from "./create-canvas";
import { listenToGestures } from "./select/gestures";
import { followFocus } from "./view/follow-focus";
import { setStage, type StageSoon } from "./view/stage";

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
  const stage: StageSoon = {};
  const canvas = createCanvas(board, () => stage.window ?? document.body, {
    nameOf: (personId) => props.nameOf(personId),
    find: null,
    fetchKeys: () => undefined,
  });
  const { camera } = canvas;

  setStage(stage, camera);
  onMount(() => {
    if (!stage.window) return;
    const element = stage.window;
    onCleanup(listenToGestures({ element, board, canvas, hand: () => true }));
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

  return (
    <CanvasProvider canvas={canvas}>
      <div
        ref={(element) => (stage.window = element)}
        class={styles.window}
        role="region"
        aria-label={props.label}
        data-still
        data-hand
        onKeyDown={press}
        onFocusIn={({ target }) => target !== stage.window && followFocus(target, camera)}
      >
        <BoardScene stage={stage} aside={` · ${props.label}`} />
      </div>
    </CanvasProvider>
  );
}
