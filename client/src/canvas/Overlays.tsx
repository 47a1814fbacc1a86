import { createEffect, createSignal, type JSX, lazy, Show } from "solid-js";
import { useFetch, useWords } from "../i18n/WordsProvider";
import { useToast } from "../ui/ToastProvider";
import { type Overlay, useCanvas } from "./CanvasProvider";

// Fetched when they are first asked for: a board opens without them.
const CommandPalette = lazy(() => import("./commands/CommandPalette"));
const KeySheet = lazy(() => import("./commands/KeySheet"));

/** What is laid over the canvas: the palette of commands, or the sheet of keys. */
export function Overlays(): JSX.Element {
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
        <CommandPalette />
      </Show>
      <Show when={ready() === "keys"}>
        <KeySheet />
      </Show>
    </>
  );
}
