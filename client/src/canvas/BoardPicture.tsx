import type { JSX } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import styles from "./BoardCanvas.module.css";
import { BoardScene } from "./BoardScene";
import { CanvasProvider } from "./CanvasProvider";
import { createCanvas } from "./create-canvas";
import { setStage, type StageSoon } from "./view/stage";

/** The board as a picture that nobody touches: it changes as the board does, and shows what its children (`useCanvas`) have it show. */
export function BoardPicture(props: { children?: JSX.Element }): JSX.Element {
  const stage: StageSoon = {};
  const canvas = createCanvas(useBoard(), () => stage.window ?? document.body, {
    nameOf: () => "",
    find: null,
    fetchKeys: () => undefined,
  });
  setStage(stage, canvas.camera);
  return (
    <CanvasProvider canvas={canvas}>
      <div class={styles.frame}>
        <div ref={(element) => (stage.window = element)} class={styles.window} data-canvas inert>
          <BoardScene stage={stage} />
        </div>
        {props.children}
      </div>
    </CanvasProvider>
  );
}
