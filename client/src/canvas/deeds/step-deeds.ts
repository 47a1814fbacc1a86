import type { Id } from "@resa/shared/model/id";
import Merge from "lucide-solid/icons/merge";
import Plus from "lucide-solid/icons/plus";
import Split from "lucide-solid/icons/split";
import Trash from "lucide-solid/icons/trash";
import { useBoard } from "../../board/BoardProvider";
import { useStructure } from "../../board/use-structure";
import { useWords } from "../../i18n/WordsProvider";
import type { MenuItem } from "../../ui/Menu";
import { useCanvas } from "../CanvasProvider";
import type { Made } from "./made";
import { createRemoval } from "./removal";

/** What can be done with a step, wherever that is offered. */
export function createStepDeeds(stepId: Id, made: Made = () => undefined) {
  const t = useWords();
  const { projection } = useBoard();
  const structure = useStructure();
  const { selection } = useCanvas();
  const remove = createRemoval();
  const step = projection.step(stepId);
  /** The selected notes that stand in this step. */
  const chosen = (): readonly Id[] =>
    selection.all().filter((id) => {
      const place = projection.arrangement.note(id)?.place;
      return place !== undefined && "stepId" in place && place.stepId === stepId;
    });

  return () => {
    const notes = chosen();
    const index = projection.steps(step.phaseId).indexOf(stepId);
    const all = projection.stepsOfJourney(projection.phase(step.phaseId).journeyId);
    return {
      addBefore: {
        label: t("structure.step.addBefore"),
        icon: Plus,
        onSelect: () => made("step", structure.addStep(step.phaseId, index)),
      },
      addAfter: {
        label: t("structure.step.addAfter"),
        icon: Plus,
        onSelect: () => made("step", structure.addStep(step.phaseId, index + 1)),
      },
      split: {
        label: t(notes.length > 0 ? "structure.step.splitChosen" : "structure.step.split"),
        icon: Split,
        onSelect: () => made("step", structure.splitStep(stepId, notes)),
      },
      merge: {
        label: t("structure.step.merge"),
        icon: Merge,
        disabled: all.at(-1) === stepId,
        onSelect: () => structure.mergeStep(stepId),
      },
      splitPhase: {
        label: t("structure.step.splitPhase"),
        icon: Split,
        disabled: index === 0,
        onSelect: () => made("phase", structure.splitPhase(stepId)),
      },
      remove: {
        label: t("structure.step.remove"),
        icon: Trash,
        danger: true,
        onSelect: () => remove({ kind: "step", id: stepId }),
      },
    } satisfies Record<string, MenuItem>;
  };
}
