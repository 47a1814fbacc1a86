import type { NoteCommands } from "../../board/note-commands";
import type { Canvas } from "../CanvasProvider";
import type { Carrying } from "./carrying";
import type { Command } from "./command";
import type { KeyAnswer } from "./key-desk";
import { isIn, isOnBoard, isTyping } from "./key-target";
import { matches } from "./keys";
import { kindOfKey } from "./kind-keys";
import { pressLate } from "./late-keys";
import { type Typing } from "./typing";

/** Answers keys: Escape goes one level out, letters are written where they can be, and the rest are commands. */
export function makeShortcuts(
  canvas: Canvas,
  notes: Pick<NoteCommands, "setKind">,
  commands: () => readonly Command[],
  typing: Typing,
  carrying: Carrying,
): KeyAnswer {
  const commandOf = (event: KeyboardEvent): Command | undefined =>
    commands().find(
      ({ keys, byBrowser, isAvailable }) =>
        !byBrowser && keys.some((key) => matches(event, key) && isAvailable()),
    );

  /** The second key of a kind; any other does nothing to the notes, and Escape lets be. */
  const chooseKind = (event: KeyboardEvent): boolean => {
    const kind = event.ctrlKey || event.metaKey ? undefined : kindOfKey(event);
    if (kind) notes.setKind(canvas.selection.all(), kind);
    if (kind || event.key === "Escape") canvas.open(null);
    return kind !== undefined || event.key === "Escape";
  };

  return (event, late) => {
    if (event.isComposing) return false;
    if (late && pressLate(event)) return true;
    if (canvas.overlay() === "kinds") return chooseKind(event);
    if (event.key === "Escape") return leave(canvas, event.target);
    if (canvas.dragger.carried()) return carrying.press(event);
    const command = commandOf(event);
    // Signs such as ? and + are commands also where a letter would begin to write, but not in the middle of words.
    const isWritten = (isWordy(event.key) || typing.isWriting()) && !event.altKey;
    if (typing.wants(event) && (!command || isWritten)) return typing.write(event, late);
    if (!command || !isMeant(event, command, canvas)) return false;
    command.run();
    return true;
  };
}

const isWordy = (key: string): boolean => /^[\p{L}\p{N}]$/u.test(key);

/** One level out: a drag, the open note, a link in a note, the selection, the search. */
function leave(
  { dragger, editing, edit, selection, find }: Canvas,
  target: EventTarget | null,
): boolean {
  if (dragger.drag().state === "dragging") dragger.cancel();
  else if (editing() !== null) edit(null);
  else if (isTyping(target) || isIn(target, "[popover]")) return false;
  else if (target instanceof Element && target.matches("[data-note] a"))
    target.closest<HTMLElement>("[data-note]")?.focus();
  else if (selection.all().length > 0 || selection.thing()) {
    selection.set([]);
    // Where nothing is selected, arrows move the view and don't walk: the focus shall not say otherwise.
    if (target instanceof HTMLElement && isOnBoard(target)) target.blur();
  } else if (find?.isOpen()) find.close();
  else return false;
  return true;
}

/** Whether a key is meant for the board, and not for what has the focus. */
function isMeant(event: KeyboardEvent, { keys, group }: Command, canvas: Canvas): boolean {
  const { key, target } = event;
  const withMod = keys.some((each) => each.startsWith("Mod+"));
  const inNote = canvas.editing() !== null || isIn(target, "[data-editing]");
  // Undo and the palette belong to the board also while a note is being written; letters to the note, before its editor has come too.
  if (inNote) return key === "Tab" ? !isIn(target, "[popover]") : withMod && group === "board";
  if (isTyping(target) || isIn(target, "[popover]")) return false;
  // What has the focus is pressed, or moves, or is left; from the title of a head one walks on.
  if (/^(Arrow\w+|Home|End)$/.test(key)) return isOnBoard(target) || isIn(target, "[data-thing]");
  if (key === "Tab") return leavesNote(event);
  return key !== "Enter" || event.altKey || isOnBoard(target);
}

/** Whether Tab goes on over the cells: from a note or a cell, and from the last of a note's links. */
function leavesNote({ target, shiftKey }: KeyboardEvent): boolean {
  const link = target instanceof Element ? target.closest("[data-note] a") : null;
  if (!link) return isOnBoard(target);
  const links = [...(link.closest("[data-note]")?.querySelectorAll("a") ?? [])];
  return !shiftKey && link === links.at(-1);
}
