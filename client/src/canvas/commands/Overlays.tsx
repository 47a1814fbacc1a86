import { createEffect, createSignal, type JSX, lazy, Show, untrack } from "solid-js";
import { useFetch, useWords } from "../../i18n/WordsProvider";
import { standIn } from "../../ui/stand-in";
import { useToast } from "../../ui/ToastProvider";
import { type Overlay, useCanvas } from "../CanvasProvider";
import type { Command } from "./command";

// Fetched when they are first asked for: a board opens without them.
const CommandPalette = lazy(() => import("./CommandPalette"));
const KeySheet = lazy(() => import("./KeySheet"));
const KindPicker = lazy(() => import("./KindPicker"));
const parts = { palette: CommandPalette, keys: KeySheet, kinds: KindPicker };

/** What is laid over the canvas: the palette of commands, the sheet of keys, or the kinds of notes. */
export function Overlays(props: { commands: readonly Command[] }): JSX.Element {
  const t = useWords();
  const toast = useToast();
  const fetchPart = useFetch();
  const { overlay, open } = useCanvas();
  const [ready, setReady] = createSignal<Overlay | null>(null);

  createEffect(() => {
    const wanted = overlay();
    if (wanted === null) return setReady(null);
    const label = untrack(() => t("command.search"));
    const show = wanted === "palette" ? standIn(label, () => open(null)) : undefined;
    // Its key may have been pressed meanwhile.
    const draw = (): unknown => setReady(untrack(overlay));
    fetchPart(parts[wanted].preload()).then(
      () => (show ? show(draw) : draw()),
      () => {
        show?.();
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
      <Show when={ready() === "kinds"}>
        <KindPicker />
      </Show>
    </>
  );
}
