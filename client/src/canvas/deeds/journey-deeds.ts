import type { Id } from "@resa/shared/model/id";
import CopyPlus from "lucide-solid/icons/copy-plus";
import Trash from "lucide-solid/icons/trash";
import { useBoard } from "../../board/BoardProvider";
import { useStructure } from "../../board/use-structure";
import { useWords } from "../../i18n/WordsProvider";
import type { MenuItem } from "../../ui/Menu";
import type { Made } from "./made";
import { createRemoval } from "./removal";

/** What can be done with a journey, wherever that is offered. */
export function createJourneyDeeds(journeyId: Id, made: Made = () => undefined) {
  const t = useWords();
  const structure = useStructure();
  const remove = createRemoval();
  const journey = useBoard().projection.journey(journeyId);

  return () =>
    ({
      duplicate: {
        label: t("structure.journey.duplicate"),
        icon: CopyPlus,
        onSelect() {
          const title = journey.title || t("journey.untitled");
          const copy = t("structure.journey.copy", { title });
          made("journey", structure.duplicateJourney(journeyId, copy));
        },
      },
      remove: {
        label: t("structure.journey.remove"),
        icon: Trash,
        danger: true,
        onSelect: () => remove({ kind: "journey", id: journeyId }),
      },
    }) satisfies Record<string, MenuItem>;
}
