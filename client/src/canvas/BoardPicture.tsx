import { createMemo, For, type JSX, onCleanup, onMount, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import styles from "./BoardCanvas.module.css";
import { CanvasProvider } from "./CanvasProvider";
import { createCanvas } from "./create-canvas";
import FarMoments from "./moments/FarMoments";
import FarNotes from "./notes/FarNotes";
import { FreeNotes } from "./notes/FreeNotes";
import Tray from "./notes/Tray";
import { JourneyView } from "./sheet/JourneyView";
import { moveWorld } from "./view/move-world";

/** The board as a picture that nobody touches: it changes as the board does, and shows what its children (`useCanvas`) have it show. */
export function BoardPicture(props: { children?: JSX.Element }): JSX.Element {
  const board = useBoard();
  const { projection } = board;
  let window: HTMLDivElement | undefined;
  let plane: HTMLDivElement | undefined;
  let world: HTMLDivElement | undefined;
  const canvas = createCanvas(board, () => window ?? document.body, {
    nameOf: () => "",
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
    onCleanup(() => {
      resized.disconnect();
      endMoves();
    });
  });
  const journeyIds = createMemo(() => {
    projection.journeys();
    projection.bounds();
    return projection.layout.journeysIn(camera.window());
  });

  return (
    <CanvasProvider canvas={canvas}>
      <div class={styles.frame}>
        <div ref={(element) => (window = element)} class={styles.window} data-canvas inert>
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
        {props.children}
      </div>
    </CanvasProvider>
  );
}
