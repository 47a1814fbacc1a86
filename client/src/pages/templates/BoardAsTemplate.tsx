import { createSignal, type JSX, lazy, onMount, Show } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useCanvas } from "../../canvas/CanvasProvider";
import { useFetch, useWords } from "../../i18n/WordsProvider";
import { standIn } from "../../ui/stand-in";
import { useToast } from "../../ui/ToastProvider";

const SaveTemplate = lazy(() => import("./SaveTemplate"));

/** The command that keeps the board as a template, and its dialog. */
export function BoardAsTemplate(): JSX.Element {
  const t = useWords();
  const toast = useToast();
  const fetchPart = useFetch();
  const board = useBoard();
  const { addCommands } = useCanvas();
  const [isOpen, setOpen] = createSignal(false);
  const title = () => board.projection.board().title;

  onMount(() =>
    addCommands([
      {
        group: "board",
        name: (t) => t("template.save"),
        keys: [],
        isAvailable: () => true,
        run() {
          const show = standIn(t("template.save"));
          fetchPart(SaveTemplate.preload()).then(
            () => show(() => setOpen(true)),
            () => {
              show();
              toast({ text: t("problem.offline") });
            },
          );
        },
      },
    ]),
  );

  return (
    <Show when={isOpen()}>
      <SaveTemplate board={{ id: board.id, title: title() }} onClose={() => setOpen(false)} />
    </Show>
  );
}
