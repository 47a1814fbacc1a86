import type { Id } from "@resa/shared/model/id";
import { For, type JSX, onCleanup, onMount, untrack } from "solid-js";
import { useWords } from "../../i18n/WordsProvider";
import { moveBeside } from "../../ui/place-beside";
import styles from "./FacePicker.module.css";
import { FaceRow } from "./FaceRow";
import type { Line } from "./line";
import { pointName } from "./reach-point";

/** Faces to choose from, for the points of a step: a way without dragging. Escape and a press elsewhere close it. */
export function FacePicker(props: {
  laneId: Id;
  stepId: Id;
  lines: readonly Line[];
  /** The line that the focus goes to. */
  line: Line;
  beside: HTMLElement;
  onClose: () => void;
}): JSX.Element {
  const t = useWords();
  let picker: HTMLDivElement | undefined;
  const at = untrack(() => pointName(props.laneId, props.stepId, props.line));

  onMount(() => {
    if (!picker) return;
    picker.showPopover();
    moveBeside(picker, props.beside, "below");
    const row = picker.querySelector(`[data-line="${props.line}"]`);
    const chosen = row?.querySelector<HTMLElement>("[aria-pressed=true]");
    chosen?.focus();
    // A tap beside it closes it, and does nothing else there.
    const shield = (event: PointerEvent): void => {
      const isBeside = event.target instanceof Node && !picker?.contains(event.target);
      if (isBeside && event.pointerType === "touch") event.stopPropagation();
    };
    window.addEventListener("pointerdown", shield, { capture: true });
    onCleanup(() => window.removeEventListener("pointerdown", shield, { capture: true }));
  });

  return (
    <div
      ref={(element) => (picker = element)}
      class={styles.picker}
      popover="auto"
      role="dialog"
      aria-label={t(props.lines.includes("tension") ? "feeling.pickTension" : "feeling.pick")}
      on:toggle={(event: Event) => {
        if ((event as ToggleEvent).newState !== "closed") return;
        const within =
          picker?.contains(document.activeElement) || document.activeElement === document.body;
        props.onClose();
        if (within)
          document.querySelector<HTMLElement>(`[data-point="${CSS.escape(at)}"]`)?.focus();
      }}
      on:keydown={(event: KeyboardEvent) => {
        event.stopPropagation();
        const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (by === undefined) return;
        event.preventDefault();
        const buttons = [...(picker?.querySelectorAll("button") ?? [])];
        const now = buttons.findIndex((button) => button === document.activeElement);
        buttons.at((now + by) % buttons.length)?.focus();
      }}
      on:pointerdown={(event: PointerEvent) => event.stopPropagation()}
    >
      <For each={props.lines}>
        {(line) => <FaceRow laneId={props.laneId} stepId={props.stepId} line={line} />}
      </For>
    </div>
  );
}
