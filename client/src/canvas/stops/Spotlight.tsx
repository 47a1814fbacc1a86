import type { Rect } from "@resa/shared/layout/box";
import { laneNameWidth } from "@resa/shared/layout/sizes";
import { createEffect, type JSX, onCleanup } from "solid-js";
import { useCanvas } from "../CanvasProvider";
import type { StopFrame } from "./frame-stop";
import styles from "./StopStage.module.css";

/** Dims the board around what a stop shows. It follows the view, which runs no component. */
export function Spotlight(props: { frame: StopFrame | null }): JSX.Element {
  const { camera } = useCanvas();
  let veil: SVGPathElement | undefined;
  let ring: SVGRectElement | undefined;

  createEffect(() => {
    const { frame } = props;
    // From far away nothing is written beside the lanes.
    const names = camera.distance() === "near" ? (frame?.names ?? null) : null;
    const unfollow = camera.follow(({ x, y, zoom }) => {
      const onScreen = (rect: Rect): Rect => ({
        x: (rect.x - x) * zoom,
        y: (rect.y - y) * zoom,
        width: rect.width * zoom,
        height: rect.height * zoom,
      });
      const holes: Rect[] = [];
      if (frame) {
        // The star of a moment of truth hangs over its corner.
        const lit = grown(onScreen(frame.lit), Math.max(6, 14 * zoom));
        holes.push(lit);
        if (ring) place(ring, lit);
        if (names !== null) {
          const left = Math.max(0, (names - x) * zoom);
          const width = Math.min(laneNameWidth * zoom, lit.x - left);
          if (width > 0) holes.push({ x: left, y: lit.y, width, height: lit.height });
        }
      }
      veil?.setAttribute("d", [everything, ...holes].map(pathOf).join(""));
    });
    onCleanup(unfollow);
  });

  return (
    <svg class={styles.light} data-whole={props.frame === null || undefined} aria-hidden="true">
      <path ref={(element) => (veil = element)} fill-rule="evenodd" />
      <rect ref={(element) => (ring = element)} rx="8" />
    </svg>
  );
}

const everything: Rect = { x: -10, y: -10, width: 20_000, height: 20_000 };

const grown = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const pathOf = ({ x, y, width, height }: Rect): string =>
  `M${x} ${y}h${width}v${height}h${-width}z`;

function place(element: SVGElement, { x, y, width, height }: Rect): void {
  for (const [name, value] of Object.entries({ x, y, width, height }))
    element.setAttribute(name, String(value));
}
