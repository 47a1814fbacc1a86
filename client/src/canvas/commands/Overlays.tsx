import { createEffect, createSignal, type JSX, lazy, Show } from "solid-js";
import { useFetch, useWords } from "../../i18n/WordsProvider";
import { useToast } from "../../ui/ToastProvider";
import { type Overlay, useCanvas } from "../CanvasProvider";
import type { Command } from "./command";

// Fetched when they are first asked for: a board opens without them.
const CommandPalette = lazy(() => import("./CommandPalette"));
const KeySheet = lazy(() => import("./KeySheet"));

/** What is laid over the canvas: the palette of commands, or the sheet of keys. */
export function Overlays(props: { commands: readonly Command[] }): JSX.Element {
  const t = useWords();
  const toast = useToast();
  const fetchPart = useFetch();
  const { overlay, open } = useCanvas();
  const [ready, setReady] = createSignal<Overlay | null>(null);

  createEffect(() => {
    const wanted = overlay();
    if (wanted === null) return setReady(null);
    const component = wanted === "palette" ? CommandPalette : KeySheet;
    fetchPart(component.preload()).then(
      () => setReady(wanted),
      () => {
        open(null);
        toast({ text: t("problem.offline") });
      },
    );
  });

  return (
    <>
      <Show when={ready() === "palette"}>
        <CommandPalette commands={props.commands} />
      </Show>
      <Show when={ready() === "keys"}>
        <KeySheet commands={props.commands} />
      </Show>
    </>
  );
}
