import type { Canvas } from "../CanvasProvider";
import type { Command } from "./command";
import { matches } from "./keys";

/** Runs the command that a key event asks for. True = the key has been dealt with. */
export function makeShortcuts(
  canvas: Canvas,
  commands: readonly Command[],
): (event: KeyboardEvent) => boolean {
  const commandOf = (event: KeyboardEvent): Command | undefined =>
    commands.find(({ keys, isAvailable }) =>
      keys.some((key) => matches(event, key) && isAvailable()),
    );

  return (event) => {
    if (event.isComposing) return false;
    if (event.key === "Escape") return leave(canvas, event.target);
    const command = commandOf(event);
    if (!command || !isMeant(event, command, canvas)) return false;
    command.run();
    return true;
  };
}

/** One level out: a drag, the open note, the selection. */
function leave({ dragger, editing, edit, selection }: Canvas, target: EventTarget | null): boolean {
  if (dragger.drag().state === "dragging") dragger.cancel();
  else if (editing() !== null) edit(null);
  else if (isTyping(target)) return false;
  else selection.set([]);
  return true;
}

/** Whether a key is meant for the board, and not for what has the focus. */
function isMeant(
  { key, target }: KeyboardEvent,
  { keys, group }: Command,
  canvas: Canvas,
): boolean {
  const withMod = keys.some((key) => key.startsWith("Mod+"));
  if (canvas.editing() !== null || isTyping(target)) {
    // Undo and the palette belong to the board also while a note is being written; letters to the note, before its editor has come too.
    const inNote = canvas.editing() !== null || closest(target, "[data-editing]");
    return inNote && withMod && group === "board";
  }
  // Enter and the arrows press and move in what has them, unless that is a note.
  const isTheirs = /^(Enter|Arrow\w+)$/.test(key) && closest(target, "button, a");
  return withMod || !isTheirs;
}

const closest = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input, textarea, select"));
