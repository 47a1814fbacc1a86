import type { Point, Rect } from "@resa/shared/layout/box";
import type { Id } from "@resa/shared/model/id";
import {
  createEffect,
  createMemo,
  For,
  type JSX,
  on,
  onCleanup,
  onMount,
  Show,
  untrack,
} from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useFollowing } from "../board/following";
import type { PeerId } from "../board/presence";
import { createWalk } from "../board/walk";
import { useCanvas } from "../canvas/CanvasProvider";
import { isTyping } from "../canvas/commands/key-target";
import { sameRect } from "../canvas/rect";
import StopStage from "../canvas/stops/StopStage";
import type { View } from "../canvas/view/camera";
import { makeAim } from "./aim";
import { clearRect, isWellWithin, viewAlong } from "./clear-view";
import { leadCommands } from "./lead-commands";
import { useAttempt, useLeadDesk } from "./lead-desk";

/** How long the view is on its way, ms: a little longer than until one hears of the next move; and to what is further away. */
const gliding = 80;
const leaping = 240;

/** Who follows says where they are no more often than this, ms: forty-nine who repeat each move of one would be 1,500 words a second, to each. */
const repeating = 250;

/** Who presents stands over the board, px from its top. */
const underBar = { top: 60 };

/** What of the canvas is shared, and the commands for it: the others are told what one sees here, and while one follows somebody, it shows what they see. */
export default function SharedView(): JSX.Element {
  const board = useBoard();
  const { presence } = board;
  const canvas = useCanvas();
  const { camera } = canvas;
  const desk = useFollowing();
  const { following } = desk;
  /** Where they last pointed, as far as the view went there. */
  let pointed: Point | null = null;
  const frameOf = (rect: Rect, size: ReturnType<typeof camera.size>): View =>
    viewAlong(rect, size, pointed);
  /** A title or a note that is being written must not go out of view, and its next letters not to the board. */
  const isWriting = (): boolean =>
    isTyping(document.activeElement) && canvas.element().contains(document.activeElement);
  const aim = makeAim(camera, frameOf, desk.lookAway, isWriting);
  for (const moved of ["focusin", "focusout"] as const) {
    document.addEventListener(moved, aim.goOn);
    onCleanup(() => document.removeEventListener(moved, aim.goOn));
  }
  const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)");
  const aimAt = (rect: Rect, duration: number, view?: View): void =>
    aim.at(rect, isCalm.matches ? 0 : duration, view);
  onCleanup(aim.dispose);

  onMount(() => {
    // Of who follows somebody the same is seen as of them: two who follow each other would drive each other away.
    const told = (): Rect => aim.rect() ?? clearRect(camera);
    let last: Rect | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = (): void => {
      clearTimeout(timer);
      timer = undefined;
      const view = rounded(told());
      if (last && sameRect(last, view)) return;
      last = view;
      presence.show({ view });
    };
    const end = camera.follow(() => {
      if (aim.rect() === null) tell();
      else timer ??= setTimeout(tell, repeating);
    });
    onCleanup(() => {
      end();
      clearTimeout(timer);
      presence.show({ view: null });
    });
  });

  canvas.addCommands(
    leadCommands({
      leading: () => board.feedback()?.leading,
      attempt: useAttempt(),
      follow: desk,
      desk: useLeadDesk(),
    }),
  );

  const presentation = () => board.feedback()?.leading.presentation() ?? null;
  const followed = createMemo<Id | null>(() => {
    const now = following();
    if (now.kind !== "with") return null;
    const id = now.whom.kind === "person" ? now.whom.id : (presentation()?.by ?? null);
    return id === board.me().id ? null : id;
  });
  const stop = createMemo(() => {
    const now = following();
    return now.kind === "with" && now.whom.kind === "leader" ? (presentation()?.stop ?? "") : "";
  });
  createEffect(() => followed() === null && aim.release());
  createEffect(on(followed, () => (pointed = null)));

  const tabs = createMemo<readonly PeerId[]>(() => {
    const id = followed();
    return presence.peers().filter((peer) => presence.peer(peer)?.person.id === id);
  });

  // Where a window has no room for all that they see, it goes along with where they point.
  const unfollow = presence.followPointers((id, pointer) => {
    const rect = untrack(stop) === "" ? aim.rect() : null;
    if (!rect || !untrack(tabs).includes(id) || isWellWithin(pointer, camera)) return;
    pointed = pointer;
    aimAt(rect, leaping, frameOf(rect, camera.size()));
  });
  onCleanup(unfollow);

  const Views = (): JSX.Element => (
    <For each={tabs()}>{(tab) => <AtView of={tab} onView={aimAt} />}</For>
  );
  return (
    <Show when={followed()} keyed>
      <Show when={stop()} fallback={<Views />}>
        <AtStop stop={stop()} onView={(view, rect) => aimAt(rect, leaping, view)}>
          <Views />
        </AtStop>
      </Show>
    </Show>
  );
}

/** Goes where one of their tabs looks; of several, where one looked last. */
function AtView(props: {
  of: PeerId;
  onView: (rect: Rect, duration: number) => void;
}): JSX.Element {
  const { presence } = useBoard();
  const view = createMemo(() => presence.view(props.of), null, { equals: isSame });
  let duration = leaping;
  createEffect(() => {
    const rect = view();
    if (rect) untrack(() => props.onView(rect, duration));
    duration = gliding;
  });
  return null;
}

/** Shows the stop of the walk at which the presentation stands, as who presents sees it; `children` where that is nowhere to be seen. */
function AtStop(props: {
  stop: string;
  onView: (view: View, rect: Rect) => void;
  children: JSX.Element;
}): JSX.Element {
  const walk = createWalk(useBoard());
  const isThere = createMemo(() => walk.rectOf(props.stop) !== null);
  return (
    <Show when={isThere()} fallback={props.children}>
      <StopStage walk={walk} stopId={props.stop} cover={underBar} onView={props.onView} />
    </Show>
  );
}

/** To a tenth of a px: nobody sees less, and it is said 30 times a second. */
const rounded = (rect: Rect): Rect => ({
  x: tenth(rect.x),
  y: tenth(rect.y),
  width: tenth(rect.width),
  height: tenth(rect.height),
});
const tenth = (px: number): number => Math.round(px * 10) / 10;

const isSame = (a: Rect | null, b: Rect | null): boolean =>
  a === b || (a !== null && b !== null && sameRect(a, b));
