import type { LiveBoard } from "../board/live-board";
import type { Canvas } from "./CanvasProvider";
import { type Arrow, arrows, cellOf, neighbour } from "./neighbour";
import { focusNote } from "./focus-note";

interface Parts {
  readonly board: LiveBoard;
  readonly canvas: Canvas;
  setTool(tool: "select" | "hand"): void;
  fit(): void;
  /** Adds a note where the person is looking and opens it. */
  addNote(): void;
}

/** The keys of the board page. True = the key has been dealt with. */
export function makeShortcuts({
  board,
  canvas,
  setTool,
  fit,
  addNote,
}: Parts): (event: KeyboardEvent) => boolean {
  const { selection, camera, edit, dragger } = canvas;
  const { arrangement } = board.projection;

  const withControl = (event: KeyboardEvent): boolean => {
    const key = event.key.toLowerCase();
    if (key === "z") return done(event.shiftKey ? board.history.redo() : board.history.undo());
    if (key === "y") return done(board.history.redo());
    if (key === "0") return done(camera.reset());
    if (key === "d" && selection.all().length > 0)
      return done(selection.set(board.notes.duplicate(selection.all())));
    return false;
  };

  const moveBy = (arrow: Arrow): boolean => {
    const noteIds = selection.all();
    const first = cellOf(arrangement, noteIds[0] ?? "");
    const to = first && neighbour(arrangement, first, arrow);
    if (!to) return noteIds.length > 0;
    board.notes.move(noteIds, to);
    focusNote(noteIds[0] ?? "");
    return true;
  };

  const walk = (arrow: Arrow): boolean => {
    const from = cellOf(arrangement, selection.all().at(-1) ?? "");
    let to = from && neighbour(arrangement, from, arrow);
    // Over empty cells to the next note in that direction.
    while (to && arrangement.cell(to.laneId, to.stepId).length === 0)
      to = neighbour(arrangement, to, arrow);
    if (!from || !to) return from !== null;
    const cell = arrangement.cell(to.laneId, to.stepId);
    const noteId = cell[Math.min(to.index, cell.length - 1)];
    if (noteId === undefined) return false;
    selection.set([noteId]);
    focusNote(noteId);
    return true;
  };

  const plain = (event: KeyboardEvent): boolean => {
    // Letters are meant for the note that is open, also before its editor has come.
    if (canvas.editing() !== null) return event.key === "Escape" && done(edit(null));
    const one = selection.all().length === 1 ? selection.all()[0] : undefined;
    const arrow = arrows.find((key) => key === event.key);
    if (arrow) return event.altKey ? moveBy(arrow) : walk(arrow);
    switch (event.key) {
      case "Escape":
        if (dragger.drag().state === "dragging") dragger.cancel();
        else selection.set([]);
        return true;
      case "Delete":
      case "Backspace":
        if (selection.all().length === 0) return false;
        board.notes.remove(selection.all());
        return done(selection.set([]));
      case "Enter":
        return one !== undefined && board.mayEdit() && done(edit(one));
      case "n":
      case "N":
        return done(addNote());
      case "v":
        return done(setTool("select"));
      case "h":
        return done(setTool("hand"));
      case "!":
        return done(fit());
      default:
        return event.shiftKey && event.code === "Digit1" && done(fit());
    }
  };

  return (event) => {
    if (event.isComposing || isTyping(event.target)) {
      // Undo belongs to the board also while a note is being written.
      const inNote =
        event.target instanceof Element && event.target.closest("[data-editing]") !== null;
      return inNote && isUndo(event) && withControl(event);
    }
    return event.ctrlKey || event.metaKey ? withControl(event) : plain(event);
  };
}

const done = (_effect: void): true => true;

const isUndo = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && ["z", "y"].includes(event.key.toLowerCase());

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input, textarea, select"));
