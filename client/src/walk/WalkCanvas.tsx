import { type JSX, onCleanup, onMount, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useCanvas } from "../canvas/CanvasProvider";
import { Highlights } from "../canvas/stops/Highlights";
import { useMoreWords } from "../i18n/WordsProvider";
import { createBeginning } from "./begin";
import { Presenting } from "./Presenting";
import { useWalkDesk } from "./walk-desk";

/** The walk on the canvas: presenting it, and what others point out. */
export default function WalkCanvas(props: {
  nameOf: (personId: string) => string;
  /** What one does who leads, in the bar below the picture. */
  tools: JSX.Element;
}): JSX.Element {
  const canvas = useCanvas();
  const board = useBoard();
  const desk = useWalkDesk();
  const hasWords = useMoreWords();
  const begin = createBeginning((id) => props.nameOf(id));
  onMount(() => {
    desk.setCanvas(canvas);
    canvas.addCommands([
      {
        group: "board",
        name: (t) => t("walk.present"),
        keys: ["Alt+P"],
        isAvailable: () => desk.shown().what !== "presenting",
        run: () => begin(board.feedback()?.leading.mayLead() ? "everyone" : "me", null),
      },
      {
        group: "board",
        name: (t) => t("walk.title"),
        keys: ["Shift+P"],
        isAvailable: () => desk.shown().what !== "presenting",
        run: () => desk.show({ what: desk.shown().what === "panel" ? "nothing" : "panel" }),
      },
    ]);
  });
  onCleanup(() => desk.setCanvas(null));
  const isPresenting = (): boolean => desk.shown().what === "presenting";
  return (
    <Show when={hasWords() && isPresenting()} fallback={<Highlights />}>
      <Presenting nameOf={(id) => props.nameOf(id)} tools={props.tools} />
    </Show>
  );
}
