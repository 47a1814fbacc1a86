import { createMemo, For, type JSX, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { later } from "../ui/Later";
import styles from "./BoardCanvas.module.css";
import { useCanvas } from "./CanvasProvider";
import { FreeNotes } from "./notes/FreeNotes";
import { JourneyView } from "./sheet/JourneyView";
import type { StageSoon } from "./view/stage";

const Tray = later(() => import("./notes/Tray"));
const FarNotes = later(() => import("./notes/FarNotes"));
const FarMoments = later(() => import("./moments/FarMoments"));

/** What of a scene is fetched apart from it. */
export const sceneParts = [Tray, FarNotes, FarMoments] as const;

/** What stands on the board where the view is: sheets, notes beside them and the tray; painted, when it is seen from far away. */
export function BoardScene(props: {
  stage: StageSoon;
  /** Where one board is on the page twice: what is said of this one behind the names of its journeys. */
  aside?: string;
  /** What stands on the board besides. */
  children?: JSX.Element;
}): JSX.Element {
  const { projection } = useBoard();
  const { camera } = useCanvas();
  const journeyIds = createMemo(() => {
    projection.journeys();
    projection.bounds();
    return projection.layout.journeysIn(camera.window());
  });
  return (
    <>
      <div ref={(element) => (props.stage.plane = element)} class={styles.plane}>
        <div ref={(element) => (props.stage.world = element)} class={styles.world}>
          <For each={journeyIds()}>
            {(journeyId) => <JourneyView journeyId={journeyId} aside={props.aside ?? ""} />}
          </For>
          <Show when={projection.unplaced().length > 0}>
            <Tray />
          </Show>
          <FreeNotes />
          {props.children}
        </div>
      </div>
      <Show when={camera.distance() !== "near"}>
        <FarNotes />
        <FarMoments />
      </Show>
    </>
  );
}
