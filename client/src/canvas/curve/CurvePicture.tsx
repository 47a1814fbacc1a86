import { curveHeight } from "@resa/shared/layout/sizes";
import type { Id } from "@resa/shared/model/id";
import { createMemo, createUniqueId, For, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useCanvas } from "../CanvasProvider";
import { createPicture } from "./create-picture";
import { createPoints } from "./curve-desk";
import styles from "./CurvePicture.module.css";
import { heightOf } from "./scale";
import { TensionMarks } from "./TensionMarks";

/** The curves of a lane as a picture. It has nothing to be pressed and nothing to be read: that is what the points in the cells are for. */
export function CurvePicture(props: { laneId: Id }): JSX.Element {
  const { projection } = useBoard();
  const { camera } = useCanvas();
  const laneId = untrack(() => props.laneId);
  const lane = projection.lane(laneId);
  const box = createMemo(() => projection.laneBox(laneId));
  const picture = createPicture(
    { projection, window: camera.window, pointsAt: createPoints(laneId) },
    laneId,
  );
  const id = createUniqueId();
  const url = (name: string): string => `url(#${id}${name})`;

  return (
    <svg
      class={styles.picture}
      data-role={lane.role}
      data-far={camera.distance() === "far" || undefined}
      style={{ top: `${box()?.y ?? 0}px`, height: `${curveHeight}px` }}
    >
      <defs>
        <linearGradient
          id={`${id}mood`}
          gradientUnits="userSpaceOnUse"
          x1="0"
          x2="0"
          y1={heightOf("actual", 2)}
          y2={heightOf("actual", -2)}
        >
          <stop offset="0" class={styles.best} />
          <stop offset="0.5" class={styles.middle} />
          <stop offset="1" class={styles.worst} />
        </linearGradient>
        <pattern
          id={`${id}worse`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" class={styles.worseWash} />
          <path d="M1,0V6" class={styles.worseHatch} />
        </pattern>
        <pattern id={`${id}better`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" class={styles.betterWash} />
          <circle cx="4" cy="4" r="1.1" class={styles.betterDot} />
        </pattern>
        <clipPath id={`${id}above`}>
          <path d={picture().above} />
        </clipPath>
        <clipPath id={`${id}below`}>
          <path d={picture().below} />
        </clipPath>
      </defs>
      <g aria-hidden="true">
        <Show when={lane.role === "feelings"}>
          <line
            class={styles.zero}
            x1="0"
            x2="100%"
            y1={heightOf("actual", 0)}
            y2={heightOf("actual", 0)}
          />
        </Show>
        <path d={picture().gap} fill={url("worse")} clip-path={url("below")} />
        <path d={picture().gap} fill={url("better")} clip-path={url("above")} />
        <path class={styles.ground} d={picture().ground} />
        <path class={styles.rods} d={picture().rods} />
        <For each={picture().strokes}>
          {({ line, path }) => (
            <path
              class={styles.stroke}
              data-line={line}
              d={path}
              stroke={line === "actual" ? url("mood") : undefined}
            />
          )}
        </For>
        <For each={picture().numbers}>
          {({ x, y, text }) => (
            <text
              class={styles.number}
              data-sign={text.startsWith("+") ? "better" : "worse"}
              x={x + 10}
              y={y + 5}
            >
              {text}
            </text>
          )}
        </For>
      </g>
      <Show when={lane.role === "tension"}>
        <TensionMarks laneId={laneId} />
      </Show>
    </svg>
  );
}
