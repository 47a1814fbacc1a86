import type { Id } from "@resa/shared/model/id";
import Merge from "lucide-solid/icons/merge";
import Plus from "lucide-solid/icons/plus";
import Trash from "lucide-solid/icons/trash";
import { useBoard } from "../../board/BoardProvider";
import { useStructure } from "../../board/use-structure";
import { useWords } from "../../i18n/WordsProvider";
import type { MenuItem } from "../../ui/Menu";
import type { Made } from "./made";
import { createRemoval } from "./removal";

/** What can be done with a phase, wherever that is offered. */
export function createPhaseDeeds(phaseId: Id, made: Made = () => undefined) {
  const t = useWords();
  const { projection } = useBoard();
  const structure = useStructure();
  const remove = createRemoval();
  const phase = projection.phase(phaseId);

  return () => {
    const siblings = projection.phases(phase.journeyId);
    const index = siblings.indexOf(phaseId);
    return {
      addBefore: {
        label: t("structure.phase.addBefore"),
        icon: Plus,
        onSelect: () => made("phase", structure.addPhase(phase.journeyId, index)),
      },
      addAfter: {
        label: t("structure.phase.addAfter"),
        icon: Plus,
        onSelect: () => made("phase", structure.addPhase(phase.journeyId, index + 1)),
      },
      addStep: {
        label: t("structure.step.add"),
        icon: Plus,
        onSelect: () => made("step", structure.addStep(phaseId, projection.steps(phaseId).length)),
      },
      merge: {
        label: t("structure.phase.merge"),
        icon: Merge,
        disabled: index === siblings.length - 1,
        onSelect: () => structure.mergePhase(phaseId),
      },
      remove: {
        label: t("structure.phase.remove"),
        icon: Trash,
        danger: true,
        onSelect: () => remove({ kind: "phase", id: phaseId }),
      },
    } satisfies Record<string, MenuItem>;
  };
}
