import type { Rect } from "@resa/shared/layout/box";
import { createEffect, For, type JSX, onCleanup, Show } from "solid-js";
import { Portal } from "solid-js/web";
import { useBoard } from "../../board/BoardProvider";
import type { PeerId } from "../../board/presence";
import { colourOfPerson } from "../../board/person-colour";
import { useCanvas } from "../CanvasProvider";
import styles from "./Highlights.module.css";

/** What whoever presents points out, in their colour, and what one points out oneself. */
export function Highlights(props: { own?: Rect | null }): JSX.Element {
  const { presence, me, feedback } = useBoard();
  const canvas = useCanvas();
  const leader = () => feedback()?.leading.presentation()?.by;
  // Anybody's client may say that it points something out.
  const presented = (id: PeerId) => {
    const peer = presence.peer(id);
    return peer?.person.id === leader() ? peer : null;
  };
  return (
    <Portal mount={canvas.element().parentElement ?? document.body}>
      <div class={styles.layer} aria-hidden="true">
        <For each={presence.peers()}>
          {(id) => (
            <Show when={presented(id)?.highlight}>
              {(rect) => <Highlight rect={rect()} by={leader() ?? ""} />}
            </Show>
          )}
        </For>
        <Show when={props.own}>{(rect) => <Highlight rect={rect()} by={me().id} />}</Show>
      </div>
    </Portal>
  );
}

function Highlight(props: { rect: Rect; by: string }): JSX.Element {
  const { camera } = useCanvas();
  let mark: HTMLElement | undefined;
  createEffect(() => {
    const { x, y, width, height } = props.rect;
    const unfollow = camera.follow((view) => {
      if (!mark) return;
      const [left, top] = [(x - view.x) * view.zoom, (y - view.y) * view.zoom];
      mark.style.setProperty("transform", `translate(${left}px, ${top}px)`);
      mark.style.setProperty("width", `${width * view.zoom}px`);
      mark.style.setProperty("height", `${height * view.zoom}px`);
    });
    onCleanup(unfollow);
  });
  return (
    <div
      ref={(element) => (mark = element)}
      class={styles.highlight}
      data-highlight
      style={{ "--person": colourOfPerson(props.by) }}
    />
  );
}
