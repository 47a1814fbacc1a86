import type { Rect } from "@resa/shared/layout/box";
import {
  createEffect,
  createMemo,
  For,
  type JSX,
  onCleanup,
  onMount,
  Show,
  untrack,
} from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { colourOfPerson } from "../../board/person-colour";
import { useWords } from "../../i18n/WordsProvider";
import { theme } from "../../styles/theme";
import { useCanvas } from "../CanvasProvider";
import styles from "./Minimap.module.css";
import { createPeerMarks } from "../peers/peer-marks";
import { paintNotes } from "../notes/paint-notes";
import { readPalette } from "../notes/palette";

/** How large it is, px, and how often it is painted anew while the board changes, ms. */
const size = { width: 208, height: 144 };
const pace = 400;
const margin = 8;

/** The whole board in little: what is in view, and where the others are. A press goes there. */
export default function Minimap(): JSX.Element {
  const t = useWords();
  const { projection, presence } = useBoard();
  const { camera } = useCanvas();
  let canvas: HTMLCanvasElement | undefined;
  let view: HTMLDivElement | undefined;

  /** How the board is drawn: from which point, and how small. */
  const scene = createMemo(() => {
    const bounds: Rect = projection.bounds();
    const zoom = Math.min(
      (size.width - 2 * margin) / Math.max(1, bounds.width),
      (size.height - 2 * margin) / Math.max(1, bounds.height),
    );
    return {
      x: bounds.x + bounds.width / 2 - size.width / zoom / 2,
      y: bounds.y + bounds.height / 2 - size.height / zoom / 2,
      zoom,
    };
  });

  const paint = (): void => {
    const context = canvas?.getContext("2d");
    if (!canvas || !context) return;
    const palette = readPalette(canvas);
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    context.clearRect(0, 0, size.width, size.height);
    paintNotes(context, {
      projection,
      view: scene(),
      rect: projection.layout.bounds,
      palette,
      isSelected: () => false,
      markOf: () => undefined,
      isElsewhere: () => false,
    });
  };

  onMount(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    createEffect(() => {
      projection.changed();
      scene();
      theme();
      timer ??= setTimeout(() => {
        timer = undefined;
        paint();
      }, pace);
    });
    paint();
    onCleanup(() => clearTimeout(timer));
  });
  createEffect(() => {
    const { x, y, zoom } = scene();
    const unfollow = camera.follow((shown) => {
      const scale = zoom / shown.zoom;
      const { width, height } = camera.size();
      view?.style.setProperty("width", `${width * scale}px`);
      view?.style.setProperty("height", `${height * scale}px`);
      view?.style.setProperty(
        "transform",
        `translate(${(shown.x - x) * zoom}px, ${(shown.y - y) * zoom}px)`,
      );
    });
    onCleanup(unfollow);
  });

  const peers = createPeerMarks((element, at) => {
    const { x, y, zoom } = untrack(scene);
    element.style.setProperty(
      "transform",
      `translate(${(at.x - x) * zoom}px, ${(at.y - y) * zoom}px)`,
    );
  });
  createEffect(() => {
    scene();
    peers.redraw();
  });

  const go = (event: PointerEvent & { currentTarget: HTMLElement }): void => {
    if (event.buttons === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const { x, y, zoom } = scene();
    camera.centre({ x: x + (event.clientX - box.x) / zoom, y: y + (event.clientY - box.y) / zoom });
  };

  return (
    <div
      class={styles.map}
      role="img"
      aria-label={t("board.minimap")}
      style={{ width: `${size.width}px`, height: `${size.height}px` }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={go}
    >
      <canvas
        ref={(element) => (canvas = element)}
        class={styles.notes}
        width={size.width * devicePixelRatio}
        height={size.height * devicePixelRatio}
      />
      <div ref={(element) => (view = element)} class={styles.view} />
      <For each={presence.peers()}>
        {(peerId) => (
          <Show when={presence.points(peerId)}>
            <span
              ref={(element) => peers.take(peerId, element)}
              class={styles.peer}
              style={{ "--person": colourOfPerson(presence.peer(peerId)?.person.id ?? "") }}
            />
          </Show>
        )}
      </For>
    </div>
  );
}
