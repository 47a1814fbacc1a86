import type { Translate } from "../../i18n/translate";
import type { Keys } from "./keys";

/** Where a command stands in the list of all. */
export const commandGroups = ["notes", "kinds", "moving", "sheet", "view", "board"] as const;
export type CommandGroup = (typeof commandGroups)[number];

/** Something that a person can do on the board page: by key, and from the palette. */
export interface Command {
  readonly group: CommandGroup;
  /** What it is called, in the reader's language. */
  name(t: Translate): string;
  /** What the sheet of keys says of this and of its neighbours that say the same: the arrows are one row. */
  readonly row?: (t: Translate) => string;
  /** The keys that do it; the first is the one to show. */
  readonly keys: readonly Keys[];
  /** The browser itself answers the keys. */
  readonly byBrowser?: true;
  /** Whether it would do anything now. */
  isAvailable(): boolean;
  run(): void;
}
