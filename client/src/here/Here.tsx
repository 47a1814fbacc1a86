import { type JSX, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import type { CanvasHandle } from "../canvas/canvas-handle";
import { useWords } from "../i18n/WordsProvider";
import { createNarrow } from "../ui/create-narrow";
import { useToast } from "../ui/ToastProvider";
import { useHereDesk } from "./here-desk";
import { HerePanel } from "./HerePanel";
import { type PersonHere, placeOfPerson } from "./people-here";

/** What floats over the board beside what is shown, px. */
const cover = { right: 360 };

/** The list of where everybody is, while it is open. */
export default function Here(props: {
  others: readonly PersonHere[];
  /** Does something on the canvas, and comes to it first from elsewhere. */
  onCanvas: (act: (canvas: CanvasHandle) => void) => void;
}): JSX.Element {
  const t = useWords();
  const toast = useToast();
  const desk = useHereDesk();
  const { presence, projection } = useBoard();
  const isNarrow = createNarrow();

  function go(person: PersonHere): void {
    const place = placeOfPerson(person, presence, projection.layout);
    const name = person.name || t("people.unnamed");
    if (!place) return toast({ text: t("people.nowhere", { name }) });
    // There the list covers all of the board.
    if (isNarrow()) desk.open(false);
    props.onCanvas((canvas) => canvas.reveal(place, isNarrow() ? {} : cover));
  }
  return (
    <Show when={desk.isOpen()}>
      <HerePanel others={props.others} onGo={go} onClose={() => desk.open(false)} />
    </Show>
  );
}
