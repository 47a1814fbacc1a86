import { makeNoteCommands, type NoteCommands } from "./note-commands";
import type { PasteCommands } from "./paste-commands";
import { makeTitleCommands, type TitleCommands } from "./title-commands";
import type { Transactor } from "./transactor";

/** What one can do with what stands on a board. */
export interface BoardCommands {
  readonly notes: NoteCommands;
  readonly titles: TitleCommands;
  /** Makes commands that come later than the board itself, such as those of its sheets. */
  commands<T>(make: (transactor: Transactor) => T): T;
  /** What one can do with notes in rows and columns; fetched with the first paste. Rejects when offline. */
  paste(): Promise<PasteCommands>;
}

export const makeBoardCommands = (transactor: Transactor): BoardCommands => ({
  notes: makeNoteCommands(transactor),
  titles: makeTitleCommands(transactor),
  commands: (make) => make(transactor),
  paste: async () => (await import("./paste-commands")).makePasteCommands(transactor),
});
