import type { StopId } from "@resa/shared/model/stop";
import {
  createEffect,
  createMemo,
  createSignal,
  type JSX,
  onCleanup,
  onMount,
  Show,
} from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import type { Walk } from "../../board/walk";
import { useMoreWords } from "../../i18n/WordsProvider";
import { useCanvas } from "../CanvasProvider";
import { frameStop, viewOf } from "./frame-stop";
import { Spotlight } from "./Spotlight";
import { StopCaption } from "./StopCaption";
import styles from "./StopStage.module.css";
import { makeTravel } from "./travel";

/** What floats over the window beside the stop, px from its edges. */
export interface StageCover {
  readonly right?: number;
  readonly bottom?: number;
}

/**
 * A stop of the walk on the canvas: framed for this screen, whatever its size, the rest dimmed, and its words large under it. It takes no
 * press; what is said or moved meanwhile shows at once.
 */
export default function StopStage(props: {
  walk: Walk;
  stopId: StopId;
  cover?: StageCover;
}): JSX.Element {
  const { projection } = useBoard();
  const { camera } = useCanvas();
  const hasWords = useMoreWords();
  const [size, setSize] = createSignal({ width: 0, height: 0 });
  const [captionHeight, setCaptionHeight] = createSignal(0);
  let stage: HTMLDivElement | undefined;

  const stop = createMemo(() => props.walk.stop(props.stopId));
  const frame = createMemo(() => {
    const [now, rect] = [stop(), props.walk.rectOf(props.stopId)];
    return now && rect ? frameStop(now.kind, rect, projection) : null;
  });
  /** Some stops are words above all: they fill the window. */
  const isSlide = (): boolean =>
    stop()?.kind === "promise" || stop()?.kind === "closing" || frame() === null;

  onMount(() => {
    if (!stage) return;
    const resized = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    resized.observe(stage);
    onCleanup(() => resized.disconnect());
  });
  const travel = makeTravel(camera);
  onCleanup(travel.dispose);

  /** What there is to be shown of the board, in numbers, so that only another view sets out for it. */
  const goal = createMemo(
    () => {
      const [now, { width, height }] = [frame(), size()];
      if (!now || width === 0) return null;
      const { right = 0, bottom = 0 } = props.cover ?? {};
      const under = isSlide() ? 0 : captionHeight();
      const part = {
        x: 0,
        y: 0,
        width: width - right,
        height: Math.max(height / 4, height - bottom - under),
      };
      return viewOf(now.shown, part);
    },
    null,
    { equals: (a, b) => a?.x === b?.x && a?.y === b?.y && a?.zoom === b?.zoom },
  );
  createEffect(() => {
    const view = goal();
    if (view) travel.to(view, size().width);
  });

  return (
    <div
      ref={(element) => (stage = element)}
      class={styles.stage}
      data-stage
      style={{
        "--right": `${props.cover?.right ?? 0}px`,
        "--bottom": `${props.cover?.bottom ?? 0}px`,
      }}
    >
      <Spotlight frame={isSlide() ? null : frame()} />
      <Show when={hasWords() && stop()}>
        {(shown) => <StopCaption stop={shown()} isSlide={isSlide()} onHeight={setCaptionHeight} />}
      </Show>
    </div>
  );
}
