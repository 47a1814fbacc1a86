import PresentationIcon from "lucide-solid/icons/presentation";
import { createEffect, createSignal, type JSX, on, Show } from "solid-js";
import { Portal } from "solid-js/web";
import { useBoard } from "../board/BoardProvider";
import type { CanvasHandle } from "../canvas/canvas-handle";
import { useMoreWords, useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import { IconButton } from "../ui/IconButton";
import { useToast } from "../ui/ToastProvider";
import { createBeginning } from "./begin";
import { WalkPanel } from "./WalkPanel";
import { useWalkDesk } from "./walk-desk";

/** The walk in the frame around the board: the button in the bar, and the panel of its stops. */
export default function WalkFrame(props: {
  nameOf: (personId: string) => string;
  /** Does something on the canvas, and comes to it first from elsewhere. */
  onCanvas: (act: (canvas: CanvasHandle) => void) => void;
}): JSX.Element {
  const t = useWords();
  const toast = useToast();
  const hasWords = useMoreWords();
  const board = useBoard();
  const desk = useWalkDesk();
  const bar = document.querySelector("[data-walk-place]");
  const [button, setButton] = createSignal<HTMLElement>();
  const start = createBeginning((id) => props.nameOf(id));
  const begin: typeof start = (to, stop) => {
    start(to, stop);
    props.onCanvas(() => undefined);
  };
  const isOpen = (): boolean => desk.shown().what === "panel";

  // Whoever presented when their page was closed goes on where they were.
  createEffect(
    on(
      () => board.feedback()?.arrived() ?? false,
      (hasArrived) => {
        const leading = board.feedback()?.leading;
        const stop = leading?.presentation()?.stop ?? "";
        if (!hasArrived || !leading?.isLeader() || desk.shown().what === "presenting") return;
        toast({
          text: t("walk.stillLeading"),
          action: { label: t("walk.goOn"), run: () => begin("everyone", stop || null) },
        });
      },
    ),
  );
  // To whom the lead is given at a stop goes on from there: that is what the others see.
  createEffect(
    on(
      () => board.feedback()?.leading.presentation() ?? null,
      (now, before) => {
        const isTaken = now && before && now.by !== before.by && now.by === board.me().id;
        if (!isTaken || now.stop === "" || document.hidden) return;
        desk.show({ what: "presenting", to: "everyone", stop: now.stop, since: Date.now() });
        props.onCanvas(() => undefined);
      },
    ),
  );
  // One comes back to where one began from.
  createEffect(
    on(
      () => desk.shown().what,
      (now, before) => {
        if (now === "nothing" && before !== undefined && before !== "nothing")
          queueMicrotask(() => button()?.querySelector("button")?.focus({ preventScroll: true }));
      },
      { defer: true },
    ),
  );

  return (
    <Show when={hasWords()}>
      <Show when={bar}>
        {(bar) => (
          <Portal mount={bar()} ref={setButton}>
            <IconButton
              label={t("walk.present")}
              keys="Shift+P"
              pressed={isOpen()}
              onClick={() => desk.show({ what: isOpen() ? "nothing" : "panel" })}
            >
              <Icon of={PresentationIcon} />
            </IconButton>
          </Portal>
        )}
      </Show>
      <Show when={isOpen()}>
        <WalkPanel onCanvas={props.onCanvas} onBegin={begin} />
      </Show>
    </Show>
  );
}
