import type { Touched } from "@resa/shared/layout/touch";
import type { Id } from "@resa/shared/model/id";
import type { NoteKind } from "@resa/shared/model/note-kind";
import { type Accessor, createSignal, onCleanup } from "solid-js";
import { phaseOfNote } from "../../board/phase-of-note";
import type { Projection } from "../../board/projection";

/**
 * How many notes of each kind the sheet shows in a phase; kinds without any are left out. All are counted when it is made and when the
 * phase gets other steps or lanes; then a change costs the notes that it touches.
 */
export function createKindCounts(
  phaseId: Id,
  { follow, arrangement }: Pick<Projection, "follow" | "arrangement">,
): Accessor<ReadonlyMap<NoteKind, number>> {
  const counted = new Map<Id, NoteKind>();
  const counts = new Map<NoteKind, number>();
  const [told, tell] = createSignal<ReadonlyMap<NoteKind, number>>(counts, { equals: false });

  const add = (kind: NoteKind, by: 1 | -1): void => {
    const now = (counts.get(kind) ?? 0) + by;
    if (now > 0) counts.set(kind, now);
    else counts.delete(kind);
  };
  /** Counts a note as what it is now. True = that is another kind than before. */
  const recount = (id: Id): boolean => {
    const note = arrangement.note(id);
    const before = counted.get(id);
    const now = note && phaseOfNote(arrangement, note) === phaseId ? note.kind : undefined;
    if (before === now) return false;
    if (before) add(before, -1);
    if (now) add(now, 1);
    if (now) counted.set(id, now);
    else counted.delete(id);
    return true;
  };
  const countAll = (): void => {
    counted.clear();
    counts.clear();
    const laneIds = arrangement.lanes(arrangement.phase(phaseId)?.journeyId ?? "");
    for (const stepId of arrangement.steps(phaseId))
      for (const laneId of laneIds) arrangement.cell(laneId, stepId).forEach(recount);
  };
  const isElsewhere = (touched: Touched): boolean =>
    touched.some(
      (touch) =>
        "of" in touch &&
        ((touch.list === "steps" && touch.of === phaseId) ||
          (touch.list === "lanes" && touch.of === arrangement.phase(phaseId)?.journeyId)),
    );

  countAll();
  onCleanup(
    follow((touched) => {
      if (isElsewhere(touched)) {
        countAll();
        return tell(counts);
      }
      let isOther = false;
      for (const touch of touched)
        if ("record" in touch && touch.record === "notes" && recount(touch.id)) isOther = true;
      if (isOther) tell(counts);
    }),
  );
  return told;
}
