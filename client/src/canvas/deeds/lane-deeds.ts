import type { Id } from "@resa/shared/model/id";
import CopyPlus from "lucide-solid/icons/copy-plus";
import Plus from "lucide-solid/icons/plus";
import Trash from "lucide-solid/icons/trash";
import { useBoard } from "../../board/BoardProvider";
import { useStructure } from "../../board/use-structure";
import { useWords } from "../../i18n/WordsProvider";
import type { MenuItem } from "../../ui/Menu";
import { createLaneName } from "../sheet/lane-name";
import { createUndoToast } from "../sheet/tools/undo-toast";
import type { Made } from "./made";
import { createRemoval } from "./removal";

/** What can be done with a lane, wherever that is offered. */
export function createLaneDeeds(laneId: Id, made: Made = () => undefined) {
  const t = useWords();
  const { projection } = useBoard();
  const structure = useStructure();
  const remove = createRemoval();
  const lane = projection.lane(laneId);
  const add = (by: 0 | 1): void => {
    const index = projection.lanes(lane.journeyId).indexOf(laneId) + by;
    made("lane", structure.addLane(lane.journeyId, "free", index));
  };

  return () =>
    ({
      addBefore: { label: t("structure.lane.addBefore"), icon: Plus, onSelect: () => add(0) },
      addAfter: { label: t("structure.lane.addAfter"), icon: Plus, onSelect: () => add(1) },
      remove: {
        label: t("structure.lane.remove"),
        icon: Trash,
        danger: true,
        onSelect: () => remove({ kind: "lane", id: laneId }),
      },
    }) satisfies Record<string, MenuItem>;
}

/** The other journeys, to each of which a lane can be copied. */
export function createLaneCopies(laneId: Id): () => MenuItem[] {
  const t = useWords();
  const { projection } = useBoard();
  const structure = useStructure();
  const offerUndo = createUndoToast();
  const lane = projection.lane(laneId);
  const name = createLaneName(laneId);

  return () => {
    const others = projection.journeys().filter((id) => id !== lane.journeyId);
    return others.map((id) => {
      const journey = projection.journey(id).title || t("journey.untitled");
      return {
        label: journey,
        icon: CopyPlus,
        onSelect() {
          structure.copyLane(laneId, id, projection.arrangement.lanes(id).length);
          offerUndo(t("structure.lane.copied", { title: name(), journey }));
        },
      };
    });
  };
}
