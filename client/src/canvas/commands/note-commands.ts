import type { Id } from "@resa/shared/model/id";
import { markableIn } from "../moments/markable";
import { makeMarking } from "../moments/marking";
import { cellOf } from "../select/grid";
import { linkTo } from "../view/deep-link";
import type { Command } from "./command";
import type { CommandParts } from "./commands";

/** What is done with notes where they stand. */
export function makeNoteCommands({ board, canvas, t, offerUndo }: CommandParts): Command[] {
  const { notes, mayEdit } = board;
  const { selection, edit } = canvas;
  const marking = makeMarking(board, t, offerUndo);
  const some = (): boolean => mayEdit() && selection.all().length > 0;
  const cell = () => {
    const thing = selection.thing();
    return thing?.kind === "cell" ? thing : null;
  };

  return [
    {
      group: "notes",
      name: (t) => t("note.add"),
      // Where one note is selected, a letter alone is written in it.
      keys: ["N", "Alt+N"],
      isAvailable: mayEdit,
      run() {
        const there = cell() ?? cellOf(board.projection.arrangement, selection.all()[0] ?? "");
        if (there) canvas.addNoteTo(there.laneId, there.stepId);
        else canvas.addNoteAt(canvas.attention());
      },
    },
    {
      group: "notes",
      name: (t) => t("note.edit"),
      keys: ["Enter", "F2"],
      isAvailable: () => mayEdit() && (selection.all().length === 1 || cell() !== null),
      run() {
        const there = cell();
        if (there) canvas.addNoteTo(there.laneId, there.stepId);
        else edit(selection.all()[0] ?? null);
      },
    },
    {
      group: "notes",
      name: (t) => t("command.links"),
      keys: ["Mod+Enter"],
      isAvailable: () =>
        board.projection.runs(selection.all()[0] ?? "").some(({ link }) => link !== null),
      // From there Tab goes on to the next, and Escape back to the note.
      run: () => linksOf(selection.all()[0] ?? "")[0]?.focus(),
    },
    {
      group: "notes",
      name: (t) => t("note.duplicate"),
      keys: ["Mod+D"],
      isAvailable: some,
      run: () => selection.set(notes.duplicate(selection.all())),
    },
    {
      group: "notes",
      name: (t) => t("command.copyLink"),
      keys: [],
      isAvailable: () => selection.all().length === 1 && "clipboard" in navigator,
      run: () =>
        void navigator.clipboard.writeText(linkTo({ kind: "note", id: selection.all()[0] ?? "" })),
    },
    {
      group: "notes",
      name: (t) => t("moments.moment"),
      // Where one note is selected, a letter alone is written in it.
      keys: ["Alt+S", "M"],
      isAvailable: () => mayEdit() && markableIn(selection).length > 0,
      run: () => marking.toggle(markableIn(selection)),
    },
  ];
}

const linksOf = (noteId: Id): NodeListOf<HTMLAnchorElement> =>
  document.querySelectorAll(`[data-note="${CSS.escape(noteId)}"] a`);
