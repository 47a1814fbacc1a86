import { type Accessor, createMemo, createSignal, onCleanup } from "solid-js";
import type { Id } from "@resa/shared/model/id";
import type { Note } from "@resa/shared/model/note";
import type { NoteColour } from "@resa/shared/model/note-colour";
import type { NoteKind } from "@resa/shared/model/note-kind";
import type { NoteSize } from "@resa/shared/model/note-size";
import type { Projection } from "../../board/projection";
import type { Selection } from "../select/selection";

/** What the selected notes are like: for each field, every value that at least one of them has. */
export interface NoteTally {
  readonly kinds: ReadonlySet<NoteKind>;
  readonly colours: ReadonlySet<NoteColour>;
  readonly sizes: ReadonlySet<NoteSize>;
}

/** Keeps the tally of the selected notes. A change costs nothing unless it is theirs; then each of them is looked at once, without a signal of its own. */
export function createNoteTally(
  { follow, arrangement }: Pick<Projection, "follow" | "arrangement">,
  selection: Pick<Selection, "all" | "has">,
): Accessor<NoteTally> {
  const [changed, change] = createSignal(undefined, { equals: false });
  const isSelected = (noteId: Id): boolean => selection.has(noteId);
  onCleanup(
    follow((touched) => {
      if (
        touched.some(
          (touch) => "record" in touch && touch.record === "notes" && isSelected(touch.id),
        )
      )
        change();
    }),
  );
  return createMemo(() => {
    changed();
    return tallyOf(selection.all().flatMap((id) => arrangement.note(id) ?? []));
  });
}

function tallyOf(notes: readonly Note[]): NoteTally {
  const tally = {
    kinds: new Set<NoteKind>(),
    colours: new Set<NoteColour>(),
    sizes: new Set<NoteSize>(),
  };
  for (const { kind, colour, size } of notes) {
    tally.kinds.add(kind);
    tally.colours.add(colour);
    tally.sizes.add(size);
  }
  return tally;
}

/** Whether they have this value: all of them, only some, or none. */
export const shareOf = <T>(values: ReadonlySet<T>, value: T): boolean | "mixed" =>
  values.has(value) && (values.size === 1 || "mixed");
