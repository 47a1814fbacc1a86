import type { Point, Rect } from "@resa/shared/layout/box";
import { createSignal, type JSX, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useCanvas } from "../canvas/CanvasProvider";
import { noteAt as noteUnder } from "../canvas/notes/note-at";
import { between } from "../canvas/rect";
import type { PresentingState } from "./create-presenting";
import type { Highlighting } from "./highlighting";
import styles from "./Presenting.module.css";

/** A finger that moves further sideways than this turns the page, px. */
const swipe = 48;
/** A press that moves no further is a click, px. */
const slop = 4;

/** Lies over the board while one presents: a click goes on, a swipe on or back, a drag points something out. Keys do all of it too. */
export function Glass(props: {
  presenting: PresentingState;
  highlighting: Highlighting;
}): JSX.Element {
  const { presence, projection } = useBoard();
  const { camera } = useCanvas();
  const [from, setFrom] = createSignal<Point | null>(null);
  const [drawn, setDrawn] = createSignal<Rect | null>(null);

  const pointOf = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY });
  const draws = (): boolean => props.presenting.press() === "highlight";

  const move = (event: PointerEvent): void => {
    const at = pointOf(event);
    if (event.pointerType !== "touch") presence.show({ pointer: camera.toBoard(at) });
    const start = from();
    if (start && draws() && distance(start, at) > slop)
      setDrawn(between(camera.toBoard(start), camera.toBoard(at)));
  };
  const lift = (event: PointerEvent): void => {
    const [start, at, rect] = [from(), pointOf(event), drawn()];
    setFrom(null);
    setDrawn(null);
    if (!start) return;
    if (draws()) {
      props.highlighting.show(rect ?? noteAt(camera.toBoard(at)));
      return;
    }
    const [dx, dy] = [at.x - start.x, at.y - start.y];
    if (Math.abs(dx) > swipe && Math.abs(dx) > 2 * Math.abs(dy))
      props.presenting.step(dx < 0 ? 1 : -1);
    else if (distance(start, at) <= 2 * slop) props.presenting.step(1);
  };
  /** The note at a point; a click beside all of them points out nothing. */
  const noteAt = (point: Point): Rect | null => {
    const { layout, arrangement } = projection;
    const id = noteUnder(layout, arrangement, point);
    const box = id === null ? undefined : layout.onBoard(id);
    return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
  };

  return (
    <div
      class={styles.glass}
      data-glass
      data-draws={draws() || undefined}
      aria-hidden="true"
      onPointerDown={(event) => {
        if (event.button !== 0 || !event.isPrimary) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setFrom(pointOf(event));
      }}
      onPointerMove={move}
      onPointerUp={lift}
      onPointerCancel={() => {
        setFrom(null);
        setDrawn(null);
      }}
      onPointerLeave={() => presence.show({ pointer: null })}
    >
      <Show when={drawn()}>{(rect) => <Drawn rect={rect()} />}</Show>
    </div>
  );
}

/** What is being drawn around, before it is shown to the others. */
function Drawn(props: { rect: Rect }): JSX.Element {
  const { camera } = useCanvas();
  const px = (value: number): string => `${value * camera.view().zoom}px`;
  return (
    <div
      class={styles.drawn}
      style={{
        left: px(props.rect.x - camera.view().x),
        top: px(props.rect.y - camera.view().y),
        width: px(props.rect.width),
        height: px(props.rect.height),
      }}
    />
  );
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
