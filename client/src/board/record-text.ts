import type { Arrangement } from "@resa/shared/layout/arrangement";
import type { Id } from "@resa/shared/model/id";
import type { Translate } from "../i18n/translate";
import type { Projection } from "./projection";

/** The kinds of records that have words of their own on the board. */
export const worded = ["notes", "journeys", "phases", "steps", "lanes", "personas"] as const;
export type Worded = (typeof worded)[number];

/** Of which kind the record is that has this id; null when there is none, or when it stands nowhere on the board. */
export function recordOfId(id: Id, arrangement: Arrangement): Worded | null {
  const of: { readonly [R in Worded]: (id: Id) => unknown } = {
    notes: arrangement.note,
    journeys: arrangement.journey,
    phases: arrangement.phase,
    steps: arrangement.step,
    lanes: arrangement.lane,
    personas: arrangement.persona,
  };
  return worded.find((record) => of[record](id)) ?? null;
}

/** What is written on a record, as the board shows it; empty when nothing is, or when it is gone. */
export function textOfRecord(record: Worded, id: Id, board: Projection, t: Translate): string {
  switch (record) {
    case "notes":
      return board.text(id);
    case "journeys":
      return board.journey(id).title;
    case "phases":
      return board.phase(id).title;
    case "steps":
      return board.step(id).title;
    case "personas":
      return board.persona(id).name;
    case "lanes": {
      const { name, role } = board.lane(id);
      if (name) return name;
      // A lane that is gone has no role either.
      return board.arrangement.lane(id) ? t(`lane.role.${role}`) : "";
    }
  }
}
