import type { Point } from "@resa/shared/layout/box";
import { headHeight, stepHeight } from "@resa/shared/layout/sizes";
import { overlaps } from "@resa/shared/layout/rect";
import type { Id } from "@resa/shared/model/id";
import { createMemo, createSignal, For, type JSX, onCleanup, onMount } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useCanvas } from "../CanvasProvider";
import { placeOfTarget } from "../view/deep-link";
import { MomentStar } from "./MomentMark";
import styles from "./MomentMark.module.css";

/** From far away, a star for each moment of truth in view, as large as ever. */
export default function FarMoments(): JSX.Element {
  const { projection } = useBoard();
  const { camera } = useCanvas();
  const { arrangement } = projection;
  const [moved, tellMoved] = createSignal(undefined, { equals: false });
  let layer: HTMLDivElement | undefined;

  onCleanup(projection.follow((_, places) => places.size > 0 && tellMoved()));
  onMount(() => {
    onCleanup(
      camera.follow(({ x, y, zoom }) => {
        layer?.style.setProperty("transform", `scale(${zoom}) translate(${-x}px, ${-y}px)`);
        layer?.style.setProperty("--unzoom", `${1 / zoom}`);
      }),
    );
  });

  /** The corner of the note, or of the step's head, that wears the star. */
  const cornerOf = (id: Id): Point | null => {
    const place = placeOfTarget({ kind: "moment", id }, projection);
    if (!place || !overlaps(place, camera.window())) return null;
    const isNote = arrangement.note(id) !== undefined;
    const height = isNote ? place.height : headHeight - stepHeight / 2;
    return { x: place.x + place.width, y: place.y + height };
  };
  const stars = createMemo(() => {
    moved();
    return Array.from(projection.moments()).flatMap((id) => cornerOf(id) ?? []);
  });

  return (
    <div ref={(element) => (layer = element)} class={styles.far} aria-hidden="true">
      <For each={stars()}>
        {({ x, y }) => (
          <span style={{ left: `${x}px`, top: `${y}px` }} data-moment>
            <MomentStar />
          </span>
        )}
      </For>
    </div>
  );
}
