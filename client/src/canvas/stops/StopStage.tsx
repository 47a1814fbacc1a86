import type { Rect } from "@resa/shared/layout/box";
import type { StopId } from "@resa/shared/model/stop";
import {
  createEffect,
  createMemo,
  createSignal,
  type JSX,
  onCleanup,
  onMount,
  Show,
  untrack,
} from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import type { Walk } from "../../board/walk";
import { useMoreWords, useWords } from "../../i18n/WordsProvider";
import { useCanvas } from "../CanvasProvider";
import type { View } from "../view/camera";
import { frameStop, viewInPart } from "./frame-stop";
import { Spotlight } from "./Spotlight";
import { StopCaption } from "./StopCaption";
import { titleOfStop } from "./stop-title";
import styles from "./StopStage.module.css";
import { makeTravel } from "./travel";

/** What floats over the window beside the stop, px from its edges. */
export interface StageCover {
  readonly top?: number;
  readonly right?: number;
  readonly bottom?: number;
}

/** The words stand under the picture; beside one that is higher than wide, where the window is wide; or they are the picture. */
export type CaptionPlace = "under" | "beside" | "alone";

/** Below this width of the window nothing stands beside the picture, px; and so wide are the words there, as a share and in px. */
const wide = 900;
const column = { share: 0.34, most: 640 };

/**
 * A stop of the walk on the canvas: framed for this screen, whatever its size, the rest dimmed, and its words large under it. It takes no
 * press; what is said or moved meanwhile shows at once.
 */
export default function StopStage(props: {
  walk: Walk;
  stopId: StopId;
  cover?: StageCover;
  /** Brings the view there, in which `shown` stands as it should; where nothing is said it travels. */
  onView?: (view: View, shown: Rect) => void;
}): JSX.Element {
  const { projection } = useBoard();
  const { camera } = useCanvas();
  const t = useWords();
  const hasWords = useMoreWords();
  const [size, setSize] = createSignal({ width: 0, height: 0 });
  const [captionHeight, setCaptionHeight] = createSignal(0);
  let stage: HTMLDivElement | undefined;

  const stop = createMemo(() => props.walk.stop(props.stopId));
  const frame = createMemo(() => {
    const [now, rect] = [stop(), props.walk.rectOf(props.stopId)];
    return now && rect ? frameStop(now.kind, rect, projection) : null;
  });
  const place = createMemo((): CaptionPlace => {
    const [kind, now] = [stop()?.kind, frame()];
    // Some stops are words above all.
    if (kind === "promise" || kind === "closing" || now === null) return "alone";
    const isHigh = now.shown.width < 1.15 * now.shown.height;
    return isHigh && size().width >= wide ? "beside" : "under";
  });
  const columnWidth = (): number =>
    place() === "beside" ? Math.min(column.most, Math.round(size().width * column.share)) : 0;

  onMount(() => {
    if (!stage) return;
    // The tools that float there make room.
    document.documentElement.toggleAttribute("data-staged", true);
    onCleanup(() => document.documentElement.toggleAttribute("data-staged", false));
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
      const { top = 0, right = 0, bottom = 0 } = props.cover ?? {};
      const under = place() === "under" ? captionHeight() : 0;
      const part = {
        x: 0,
        y: top,
        width: Math.max(width / 4, width - columnWidth() - right),
        height: Math.max(height / 4, height - top - bottom - under),
      };
      // Of a wide head a narrow window shows the beginning, so that it can be read.
      const isHead = stop()?.kind === "journey";
      const most = isHead ? Math.max(640, 1.5 * width) : Number.POSITIVE_INFINITY;
      return viewInPart({ ...now.shown, width: Math.min(now.shown.width, most) }, part);
    },
    null,
    { equals: (a, b) => a?.x === b?.x && a?.y === b?.y && a?.zoom === b?.zoom },
  );
  createEffect(() => {
    const view = goal();
    const shown = untrack(() => frame()?.shown);
    if (!view || !shown) return;
    if (props.onView) props.onView(view, shown);
    else travel.to(view);
  });

  return (
    <div
      ref={(element) => (stage = element)}
      class={styles.stage}
      data-stage
      style={{
        "--right": `${props.cover?.right ?? 0}px`,
        "--bottom": `${props.cover?.bottom ?? 0}px`,
        "--column": `${columnWidth()}px`,
      }}
    >
      <Spotlight frame={place() === "alone" ? null : frame()} />
      <Show when={hasWords() && stop()}>
        {(shown) => (
          <>
            <p class="spoken" aria-live="polite">
              {t("walk.stopIs", {
                at: props.walk.stops().indexOf(props.stopId) + 1,
                count: props.walk.stops().length,
                title: titleOfStop(shown(), t),
              })}
            </p>
            <StopCaption
              stop={shown()}
              place={place()}
              room={[size(), props.cover]}
              onHeight={setCaptionHeight}
            />
          </>
        )}
      </Show>
    </div>
  );
}
