import type { Id } from "@resa/shared/model/id";
import { createMemo, For, type JSX, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { createPoints } from "./curve-desk";
import styles from "./CurvePicture.module.css";
import { heightOf } from "./scale";
import { storyOf } from "./story";

/** What people will remember of a journey: its peak and its end, in words over the curve of tension. */
export function TensionMarks(props: { laneId: Id }): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  const laneId = untrack(() => props.laneId);
  const lane = projection.lane(laneId);
  const pointsAt = createPoints(laneId);
  const marks = createMemo(() => {
    const stepIds = projection.stepsOfJourney(lane.journeyId);
    return storyOf(stepIds.map((stepId) => pointsAt(stepId).tension)).flatMap(
      ({ mark, at, tension }) => {
        const box = projection.stepBox(stepIds[at] ?? "");
        return box
          ? [{ mark, x: box.x + box.width / 2, y: heightOf("tension", tension) - 18 }]
          : [];
      },
    );
  });
  return (
    <For each={marks()}>
      {({ mark, x, y }) => (
        <text class={styles.mark} x={x} y={y}>
          {t(`feeling.${mark}`)}
        </text>
      )}
    </For>
  );
}
