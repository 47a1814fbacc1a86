import type { Rect } from "@resa/shared/layout/box";
import ImageIcon from "lucide-solid/icons/image";
import { createMemo, For, type JSX, onCleanup, onMount, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useCanvas } from "../canvas/CanvasProvider";
import { Icon } from "../ui/Icon";
import type { DropOff } from "./drop-off";
import { placeOfPicture } from "./place-of-picture";
import styles from "./PlacesLayer.module.css";
import type { Upload } from "./uploads";

/** Of pictures that come to the same place, each is drawn so far beside the one before it, px at 100 %. */
const beside = 8;
/** So many are drawn; the others wait in the list. */
const most = 5;

/** Over the board: where files would fall that are held over it, and where pictures will stand that are on their way. */
export function PlacesLayer(props: {
  uploads: readonly Upload<DropOff>[];
  over: Rect | null;
}): JSX.Element {
  const { projection } = useBoard();
  const { camera } = useCanvas();
  let layer: HTMLDivElement | undefined;
  onMount(() =>
    onCleanup(
      camera.follow(({ x, y, zoom }) =>
        layer?.style.setProperty("transform", `scale(${zoom}) translate(${-x}px, ${-y}px)`),
      ),
    ),
  );
  const coming = createMemo(() =>
    props.uploads.filter(({ now }) => now().state !== "failed").slice(0, most),
  );
  return (
    <div class={styles.cover} aria-hidden="true">
      <div ref={(element) => (layer = element)} class={styles.layer}>
        <Show when={props.over}>
          {(over) => <div class={styles.over} data-drop-place style={styleOf(over())} />}
        </Show>
        <For each={coming()}>
          {(upload, at) => {
            const place = createMemo(() => {
              projection.changed();
              const rect = placeOfPicture(projection, upload.goal.target);
              const aside = beside * at();
              return rect && { ...rect, x: rect.x + aside, y: rect.y + aside };
            });
            return (
              <Show when={place()}>
                {(rect) => (
                  <div class={styles.coming} style={styleOf(rect())}>
                    <Icon of={ImageIcon} size={24} />
                    <span class={styles.bar}>
                      <span style={{ width: `${100 * partOf(upload)}%` }} />
                    </span>
                  </div>
                )}
              </Show>
            );
          }}
        </For>
      </div>
    </div>
  );
}

const partOf = ({ now }: Upload<DropOff>): number => {
  const state = now();
  return state.state === "sending" ? state.part : state.state === "reading" ? 1 : 0;
};

const styleOf = ({ x, y, width, height }: Rect): JSX.CSSProperties => ({
  left: `${x}px`,
  top: `${y}px`,
  width: `${width}px`,
  height: `${height}px`,
});
