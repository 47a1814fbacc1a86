import { noteKinds } from "@resa/shared/model/note-kind";
import type { LiveBoard } from "../../board/live-board";
import type { Canvas } from "../CanvasProvider";
import type { Command } from "./command";
import { linkTo } from "../view/deep-link";
import { focusInspector } from "../inspector/focus-inspector";
import { makeMoves } from "./moves";

export interface CommandParts {
  readonly board: LiveBoard;
  readonly canvas: Omit<Canvas, "commands" | "addCommands">;
  /** Adds a note where the person is looking and opens it. */
  addNote(): void;
  /** Puts the focus on a note, wherever it stands by now. */
  focus(noteId: string): void;
}

/** All commands of the board, in the order in which they are listed: the keys, the palette and the sheet of keys read this one list. */
export function makeCommands(parts: CommandParts): Command[] {
  const { board, canvas } = parts;
  const { selection, camera, edit } = canvas;
  const { notes, structure, history, mayEdit, projection } = board;
  const { layout, arrangement } = projection;

  const always = (): boolean => true;
  const some = (): boolean => mayEdit() && selection.all().length > 0;
  const one = (): boolean => mayEdit() && selection.all().length === 1;
  const { moves, walks } = makeMoves(parts);

  return [
    {
      group: "notes",
      name: (t) => t("note.add"),
      keys: ["N"],
      isAvailable: mayEdit,
      run: parts.addNote,
    },
    {
      group: "notes",
      name: (t) => t("note.edit"),
      keys: ["Enter", "F2"],
      isAvailable: one,
      run: () => edit(selection.all()[0] ?? null),
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
      name: (t) => t("note.remove"),
      keys: ["Delete", "Backspace"],
      isAvailable: some,
      run() {
        notes.remove(selection.all());
        selection.set([]);
      },
    },
    {
      group: "notes",
      name: (t) => t("command.selectAll"),
      keys: ["Mod+A"],
      isAvailable: () => arrangement.journeys.length > 0,
      run: () => selection.set(allNotesBeside(board, selection.all()[0])),
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
      group: "view",
      name: (t) => t("command.inspect"),
      keys: ["Alt+Enter", "F6"],
      isAvailable: () => selection.all().length > 0 || selection.thing() !== null,
      run: focusInspector,
    },
    ...noteKinds.map((kind): Command => ({
      group: "notes",
      name: (t) => t("command.kind", { kind: t(`note.kind.${kind}`) }),
      keys: [],
      isAvailable: some,
      run: () => notes.setKind(selection.all(), kind),
    })),
    ...moves,
    ...walks,
    {
      group: "view",
      name: (t) => t("board.select"),
      keys: ["V"],
      isAvailable: always,
      run: () => canvas.setTool("select"),
    },
    {
      group: "view",
      name: (t) => t("board.hand"),
      keys: ["H"],
      isAvailable: always,
      run: () => canvas.setTool("hand"),
    },
    {
      group: "view",
      name: (t) => t("board.zoomFit"),
      keys: ["Shift+1"],
      isAvailable: always,
      run: () => camera.fit(layout.bounds),
    },
    {
      group: "view",
      name: (t) => t("board.zoomFitSelection"),
      keys: ["Shift+2"],
      isAvailable: () => selection.all().length > 0,
      run: () => canvas.fitNotes(selection.all()),
    },
    {
      group: "view",
      name: (t) => t("board.zoomFull"),
      keys: ["Mod+0"],
      isAvailable: always,
      run: camera.reset,
    },
    {
      group: "view",
      name: (t) => t("board.zoomIn"),
      keys: ["Mod+=", "Mod++", "+"],
      isAvailable: always,
      run: () => camera.zoomBy(1.25),
    },
    {
      group: "view",
      name: (t) => t("board.zoomOut"),
      keys: ["Mod+-", "-"],
      isAvailable: always,
      run: () => camera.zoomBy(0.8),
    },
    {
      group: "board",
      name: (t) => t("board.undo"),
      keys: ["Mod+Z"],
      isAvailable: mayEdit,
      run: history.undo,
    },
    {
      group: "board",
      name: (t) => t("board.redo"),
      keys: ["Mod+Shift+Z", "Mod+Y"],
      isAvailable: mayEdit,
      run: history.redo,
    },
    {
      group: "board",
      name: (t) => t("structure.journey.add"),
      keys: [],
      isAvailable: mayEdit,
      run: () => void structure.addJourney(),
    },
    {
      group: "board",
      name: (t) => t("command.palette"),
      keys: ["Mod+K"],
      isAvailable: always,
      run: () => canvas.open("palette"),
    },
    {
      group: "board",
      name: (t) => t("board.shortcuts"),
      keys: ["?"],
      isAvailable: always,
      run: () => canvas.open("keys"),
    },
  ];
}

/** All notes of the journey that a note stands in, or of the first journey. */
function allNotesBeside({ projection: { arrangement } }: LiveBoard, noteId = ""): string[] {
  const place = arrangement.note(noteId)?.place;
  const lane = place && "laneId" in place ? arrangement.lane(place.laneId) : undefined;
  const journeyId = lane?.journeyId ?? arrangement.journeys[0] ?? "";
  const steps = arrangement.stepsOfJourney(journeyId);
  return arrangement
    .lanes(journeyId)
    .flatMap((laneId) => steps.flatMap((stepId) => arrangement.cell(laneId, stepId)));
}
