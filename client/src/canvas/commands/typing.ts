import type { Id } from "@resa/shared/model/id";
import type { LiveBoard } from "../../board/live-board";
import type { Canvas } from "../CanvasProvider";
import { isOnBoard } from "./key-target";

/** Writing without opening anything first: in the one note that is selected, or in a new one in the cell that is. */
export interface Typing {
  /** Whether a key would be written now. */
  wants(event: KeyboardEvent): boolean;
  /** Whether a note is open, or about to be: then every sign is written, also one that is a command elsewhere. */
  isWriting(): boolean;
  /** Opens the note, and writes the key where the browser will not do so. True = it has been written. */
  write(event: KeyboardEvent, late: boolean): boolean;
}

export function makeTyping(
  { notes, mayEdit, projection }: LiveBoard,
  { selection, editing, edit }: Pick<Canvas, "selection" | "editing" | "edit">,
): Typing {
  /** The note to write in; a new one where only a cell is selected. */
  const begin = (): Id | undefined => {
    const thing = selection.thing();
    if (thing?.kind !== "cell") return editing() ?? selection.all()[0];
    const index = projection.arrangement.cell(thing.laneId, thing.stepId).length;
    const added = notes.add({ ...thing, index }, [""]);
    selection.set(added);
    return added[0];
  };

  /** The note that keys which waited are being written in, until its editor opens. */
  let begun: Id | null = null;

  const isWriting = (): boolean => editing() !== null || begun !== null;

  return {
    isWriting,
    wants(event) {
      if (!mayEdit() || !isOnBoard(event.target) || !isText(event)) return false;
      // At the beginning the Space bar moves the view.
      if (event.key === " ") return isWriting();
      return isWriting() || selection.all().length === 1 || selection.thing()?.kind === "cell";
    },
    write(event, late) {
      const noteId = begin();
      if (noteId === undefined) return false;
      // The editor opens at once, or what stands in for it until it has come (`type-ahead.ts`), and the browser types there, whatever way of typing is used.
      if (!late) edit(noteId);
      if (document.activeElement?.closest("[data-editing]")) return false;
      if (event.key.length === 1) notes.write(noteId, event.key);
      // Keys that waited come one after the other: the editor opens behind the last of them.
      if (late && begun === null) {
        begun = noteId;
        queueMicrotask(() => {
          begun = null;
          edit(noteId);
        });
      }
      return true;
    },
  };
}

/** Whether a key is a sign, or the beginning of one. AltGr, and Alt on a Mac, are ways to type. */
function isText(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey } = event;
  const isComposed = event.getModifierState("AltGraph") || (altKey && !ctrlKey && isMac);
  if ((ctrlKey || metaKey || altKey) && !isComposed) return false;
  return key === "Dead" || key === "Process" || key.length === 1;
}

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
