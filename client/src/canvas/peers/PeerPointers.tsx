import MousePointer2 from "lucide-solid/icons/mouse-pointer-2";
import { For, type JSX, onCleanup, onMount, Show } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { colourOfPerson } from "../../board/person-colour";
import type { PeerId } from "../../board/presence";
import { useWords } from "../../i18n/WordsProvider";
import { Icon } from "../../ui/Icon";
import { useCanvas } from "../CanvasProvider";
import { createPeerMarks } from "./peer-marks";
import styles from "./PeerPointers.module.css";
import { makeRest } from "./rest";

/** How far a name may reach, px of the window. */
const reach = 320;

/** Where the others point, with their names. */
export default function PeerPointers(): JSX.Element {
  const { presence } = useBoard();
  const { camera } = useCanvas();
  let layer: HTMLElement | undefined;
  let { zoom } = camera.view();

  // The name beside a pointer that rests fades.
  const rest = makeRest<HTMLElement>((element, isResting) =>
    element.toggleAttribute("data-resting", isResting),
  );
  onCleanup(rest.dispose);
  const marks = createPeerMarks(
    (element, { x, y }) => {
      put(element, x * zoom, y * zoom);
    },
    {
      onMove: rest.stir,
      isNear(point) {
        const { x, y } = camera.view();
        const { width, height } = camera.size();
        const [left, top] = [(point.x - x) * zoom, (point.y - y) * zoom];
        return left > -reach && top > -reach && left < width + reach && top < height + reach;
      },
    },
  );

  onMount(() => {
    // Panning moves the layer alone; no name is ever drawn larger or smaller.
    const unfollow = camera.follow((view) => {
      const isZoomed = view.zoom !== zoom;
      ({ zoom } = view);
      if (layer) put(layer, -view.x * zoom, -view.y * zoom);
      if (isZoomed) marks.redraw();
      marks.look();
    });
    onCleanup(unfollow);
  });

  const take = (id: PeerId, element: HTMLElement): void => {
    marks.take(id, element);
    onCleanup(() => rest.forget(element));
  };

  return (
    <div ref={(element) => (layer = element)} class={styles.pointers}>
      <For each={presence.peers()}>
        {(id) => (
          <Show when={presence.points(id)}>
            <PeerPointer id={id} ref={(element) => take(id, element)} />
          </Show>
        )}
      </For>
    </div>
  );
}

/** On whole pixels, so that names are crisp. */
function put(element: HTMLElement, x: number, y: number): void {
  element.style.setProperty("transform", `translate(${Math.round(x)}px, ${Math.round(y)}px)`);
}

function PeerPointer(props: { id: PeerId; ref: (element: HTMLElement) => void }): JSX.Element {
  const t = useWords();
  const { presence } = useBoard();
  const person = () => presence.peer(props.id)?.person;
  return (
    <div
      ref={(element) => props.ref(element)}
      class={styles.pointer}
      aria-hidden="true"
      style={{ "--person": colourOfPerson(person()?.id ?? "") }}
    >
      <Icon of={MousePointer2} />
      <span class={styles.name}>{person()?.name || t("people.unnamed")}</span>
    </div>
  );
}
