import { overlaps } from "@resa/shared/layout/rect";
import type { Id } from "@resa/shared/model/id";
import MessageCircle from "lucide-solid/icons/message-circle";
import { createMemo, createSignal, For, type JSX, onCleanup, onMount, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { colourOfPerson } from "../board/person-colour";
import { useCanvas } from "../canvas/CanvasProvider";
import { useWords } from "../i18n/WordsProvider";
import { Avatar } from "../ui/Avatar";
import { Icon } from "../ui/Icon";
import { placeOfAnchor } from "./anchor";
import { useCommentsDesk } from "./comments-desk";
import { useTalk } from "./TalkProvider";
import styles from "./ThingMark.module.css";

/** What is talked about on the board as a whole: pins at points of it, and from far away a bubble at each thing. They keep their size. */
export function Pins(): JSX.Element {
  const { projection } = useTalk();
  const { camera } = useCanvas();
  const desk = useCommentsDesk();
  let layer: HTMLDivElement | undefined;

  onMount(() => {
    onCleanup(
      camera.follow(({ x, y, zoom }) => {
        layer?.style.setProperty("transform", `scale(${zoom}) translate(${-x}px, ${-y}px)`);
        layer?.style.setProperty("--unzoom", `${1 / zoom}`);
      }),
    );
  });
  const open = createMemo(() =>
    projection.pins().filter((id) => projection.thread(id)?.resolved === null),
  );
  const begun = () => {
    const shown = desk.shown();
    return shown.what === "point" ? shown.point : null;
  };
  return (
    <div ref={(element) => (layer = element)} class={styles.layer}>
      <For each={open()}>{(id) => <Pin threadId={id} />}</For>
      <Show when={begun()}>
        {(point) => (
          <span
            class={styles.pin}
            style={{ left: `${point().x}px`, top: `${point().y}px` }}
            data-open
            aria-hidden="true"
          >
            <Icon of={MessageCircle} size={16} />
          </span>
        )}
      </Show>
      <Show when={camera.distance() !== "near"}>
        <FarBubbles />
      </Show>
    </div>
  );
}

function Pin(props: { threadId: Id }): JSX.Element {
  const t = useWords();
  const { projection, unread, nameOf } = useTalk();
  const desk = useCommentsDesk();
  const { camera } = useCanvas();
  const thread = createMemo(() => projection.thread(props.threadId));
  const point = createMemo(() => {
    const anchor = thread()?.anchor;
    if (anchor?.kind !== "point") return null;
    const { x, y } = anchor;
    return overlaps({ x, y, width: 1, height: 1 }, camera.window()) ? { x, y } : null;
  });
  const name = (): string => nameOf(thread()?.by ?? "");
  const isOpen = (): boolean => {
    const shown = desk.shown();
    return shown.what === "thread" && shown.id === props.threadId;
  };
  return (
    <Show when={point()}>
      {(point) => (
        <button
          type="button"
          class={styles.pin}
          style={{ left: `${point().x}px`, top: `${point().y}px` }}
          data-open={isOpen() || undefined}
          data-unread={unread.of(props.threadId) > 0 || undefined}
          aria-label={`${t("comments.thread", { name: name() })}: ${projection.comment(props.threadId)?.text ?? ""}`}
          onClick={() => desk.show({ what: "thread", id: props.threadId })}
        >
          <Avatar name={name()} colour={colourOfPerson(thread()?.by ?? "")} size={26} />
        </button>
      )}
    </Show>
  );
}

/** From far away notes are painted and heads are too small to read: a bubble for each thing in view that is talked about. */
function FarBubbles(): JSX.Element {
  const { projection: board } = useBoard();
  const { projection } = useTalk();
  const { camera } = useCanvas();
  const [moved, tellMoved] = createSignal(undefined, { equals: false });
  onCleanup(board.follow((_, places) => places.size > 0 && tellMoved()));

  const bubbles = createMemo(() => {
    moved();
    return projection.things().flatMap((id) => {
      const note = board.layout.onBoard(id);
      const anchor = projection.thread(projection.threadsOn(id)[0] ?? "")?.anchor;
      const place = note ?? (anchor && placeOfAnchor(anchor, board));
      if (!place || !overlaps(place, camera.window())) return [];
      return [{ id, x: place.x + place.width, y: place.y }];
    });
  });
  return (
    <For each={bubbles()}>
      {({ id, x, y }) => (
        <span
          class={styles.far}
          style={{ left: `${x}px`, top: `${y}px` }}
          data-talked={id}
          aria-hidden="true"
        >
          <Icon of={MessageCircle} size={12} />
          {projection.countOn(id)}
        </span>
      )}
    </For>
  );
}
