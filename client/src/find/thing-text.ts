import type { Projection } from "../board/projection";
import type { Translate } from "../i18n/translate";
import type { Thing } from "./thing";

/** What is written on a thing, as the board shows it; empty when nothing is, or when it is gone. */
export function textOfThing({ record, id }: Thing, board: Projection, t: Translate): string {
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
