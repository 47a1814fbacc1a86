import type { Id } from "@resa/shared/model/id";
import type { Accessor } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";

/** What a lane is called: the name that somebody gave it, else its role's in the reader's language. */
export function createLaneName(laneId: Id): Accessor<string> {
  const t = useWords();
  const lane = useBoard().projection.lane(laneId);
  return () => lane.name || t(`lane.role.${lane.role}`);
}
