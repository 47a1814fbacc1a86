import { headHeight, laneNameWidth, titleHeight } from "@resa/shared/layout/sizes";
import type { Rect } from "@resa/shared/layout/box";
import { overlaps } from "@resa/shared/layout/rect";
import type { Id } from "@resa/shared/model/id";
import { createEffect, createMemo, For, type JSX, onCleanup, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { BlueprintLines, BlueprintNames, createBlueprint } from "./BlueprintLines";
import { useCanvas } from "../CanvasProvider";
import { createGradual } from "../view/gradual";
import { CurvePart } from "./CurvePart";
import { HeadTools } from "./HeadTools";
import { JourneyHead } from "./JourneyHead";
import styles from "./JourneyView.module.css";
import { LaneHead } from "./LaneHead";
import { LaneView } from "./LaneView";
import { PhaseBand } from "./PhaseBand";

/** The sheet of one journey. Only the lanes and steps in view are drawn; the band and the lane names stay in view. */
export function JourneyView(props: {
  journeyId: Id;
  /** Where one journey is on the page twice: what is said of this one behind its name. */
  aside?: string;
}): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  const { camera, pace } = useCanvas();
  const journeyId = untrack(() => props.journeyId);
  const journey = projection.journey(journeyId);
  const box = createMemo(() => projection.journeyBox(journeyId) ?? nowhere);
  const { layout } = projection;

  const isFar = (): boolean => camera.distance() === "far";
  const stretchOf = ({ x, width }: Rect) => ({ left: x - box().x, right: x + width - box().x });
  const stepIds = createGradual(
    pace,
    createMemo(() => {
      projection.stepsOfJourney(journeyId);
      if (isFar() || !overlaps(box(), camera.nearWindow())) return [];
      const { left, right } = stretchOf(camera.nearWindow());
      return layout.stepsIn(journeyId, left, right);
    }),
  );
  const laneIds = createMemo((): readonly Id[] => {
    const { y } = box();
    const { y: top, height } = camera.nearWindow();
    projection.lanes(journeyId);
    // The last step takes the lanes with it.
    if (isFar() && stepIds().length === 0) return [];
    return layout.lanesIn(journeyId, top - y, top + height - y);
  });
  const phaseIds = createMemo(() => {
    projection.phases(journeyId);
    projection.stepsOfJourney(journeyId);
    const { left, right } = stretchOf(camera.window());
    return layout.phasesIn(journeyId, left, right);
  });

  const lines = createBlueprint(journeyId);
  const shownLines = (): ReturnType<typeof lines> => (isFar() ? [] : lines());

  let band: HTMLElement | undefined;
  let names: HTMLElement | undefined;
  let corner: HTMLElement | undefined;
  createEffect(() => {
    const { x, y, width, height } = box();
    // Unfolded, it is drawn anew.
    if (journey.collapsed) return;
    // Done by hand at each move of the view, so that panning runs no component.
    const unfollow = camera.follow((view) => {
      const down = Math.min(
        Math.max(0, view.y - y - titleHeight),
        Math.max(0, height - headHeight),
      );
      const right = Math.min(Math.max(0, view.x - x), Math.max(0, width - laneNameWidth));
      band?.style.setProperty("transform", `translateY(${down}px)`);
      names?.style.setProperty("transform", `translateX(${right}px)`);
      corner?.style.setProperty("transform", `translate(${right}px, ${down}px)`);
    });
    onCleanup(unfollow);
  });

  return (
    <section
      class={styles.sheet}
      aria-label={(journey.title || t("journey.untitled")) + (props.aside ?? "")}
      data-journey={journeyId}
      style={{
        left: `${box().x}px`,
        top: `${box().y}px`,
        width: `${box().width}px`,
        height: `${box().height}px`,
      }}
    >
      <JourneyHead journeyId={journeyId} />
      <Show when={!journey.collapsed}>
        <div class={styles.lanes}>
          <CurvePart at="sheet" id={journeyId} />
          <For each={laneIds()}>{(laneId) => <LaneView laneId={laneId} stepIds={stepIds()} />}</For>
          <BlueprintLines lines={shownLines()} />
        </div>
        <div
          ref={(element) => (names = element)}
          class={styles.names}
          style={{ width: `${laneNameWidth}px` }}
        >
          <For each={laneIds()}>{(laneId) => <LaneHead laneId={laneId} />}</For>
          <BlueprintNames lines={shownLines()} />
        </div>
        <div
          ref={(element) => (band = element)}
          class={styles.band}
          style={{ top: `${titleHeight}px` }}
        >
          <PhaseBand journeyId={journeyId} phaseIds={phaseIds()} stepIds={stepIds()} />
        </div>
        <div
          ref={(element) => (corner = element)}
          class={styles.corner}
          style={{
            top: `${titleHeight}px`,
            width: `${laneNameWidth}px`,
            height: `${headHeight - titleHeight}px`,
          }}
        />
        <HeadTools at="next-lane" id={journeyId} />
      </Show>
    </section>
  );
}

const nowhere = { x: 0, y: 0, width: 0, height: 0, headHeight };
