import { type NoteKind, noteKinds } from "@resa/shared/model/note-kind";
import type { Keys } from "./keys";

/** What asks for another kind; the key of the kind comes after it. A letter alone would be written on the note. */
export const kindLeader: Keys = "Alt+K";

/** The second key of each kind: digits in the order of the list, and initials for the last three. */
export const kindKeys: Readonly<Record<NoteKind, string>> = {
  plain: "0",
  does: "1",
  says: "2",
  thinks: "3",
  feels: "4",
  expects: "5",
  irritates: "6",
  delights: "7",
  idea: "8",
  question: "9",
  quote: "Q",
  observation: "O",
  fact: "F",
};

/** The kind that a key chooses, with the leader still held or not. A digit counts by its key: on some keyboards it wants Shift. */
export const kindOfKey = ({ code, key }: Pick<KeyboardEvent, "code" | "key">) =>
  noteKinds.find(
    (kind) =>
      code === `Digit${kindKeys[kind]}` ||
      code === `Numpad${kindKeys[kind]}` ||
      key.toUpperCase() === kindKeys[kind],
  );
