import MousePointer2 from "lucide-solid/icons/mouse-pointer-2";
import {
  createEffect,
  createMemo,
  createSignal,
  For,
  type JSX,
  onCleanup,
  onMount,
  Show,
} from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { colourOfPerson } from "../board/person-colour";
import type { PeerId } from "../board/presence";
import { useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import { useCanvas } from "./CanvasProvider";
import styles from "./PeerPointers.module.css";

/** The name beside a pointer that rests fades after so long, ms. */
const rest = 5000;

/** Where the others point, with their names. */
export default function PeerPointers(): JSX.Element {
  const { presence } = useBoard();
  const { camera } = useCanvas();
  let layer: HTMLElement | undefined;
  // One style for all of them, so that zooming runs no component.
  onMount(() =>
    onCleanup(camera.follow(({ zoom }) => layer?.style.setProperty("--unzoom", `${1 / zoom}`))),
  );
  return (
    <div ref={(element) => (layer = element)} class={styles.pointers}>
      <For each={presence.peers()}>{(peerId) => <PeerPointer peerId={peerId} />}</For>
    </div>
  );
}

function PeerPointer(props: { peerId: PeerId }): JSX.Element {
  const t = useWords();
  const { presence } = useBoard();
  const peer = createMemo(() => presence.peer(props.peerId));
  const [resting, setResting] = createSignal(false);

  createEffect(() => {
    peer();
    setResting(false);
    const timer = setTimeout(() => setResting(true), rest);
    onCleanup(() => clearTimeout(timer));
  });

  return (
    <Show when={peer()?.pointer}>
      {(pointer) => (
        <div
          class={styles.pointer}
          data-resting={resting() || undefined}
          aria-hidden="true"
          style={{
            "--person": colourOfPerson(peer()?.person.id ?? ""),
            translate: `${pointer().x}px ${pointer().y}px`,
          }}
        >
          <Icon of={MousePointer2} />
          <span class={styles.name}>{peer()?.person.name || t("people.unnamed")}</span>
        </div>
      )}
    </Show>
  );
}
