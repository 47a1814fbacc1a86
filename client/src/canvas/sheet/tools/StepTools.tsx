import { actors } from "@resa/shared/model/actor";
import type { Id } from "@resa/shared/model/id";
import ArrowLeft from "lucide-solid/icons/arrow-left";
import ArrowRight from "lucide-solid/icons/arrow-right";
import Combine from "lucide-solid/icons/combine";
import Plus from "lucide-solid/icons/plus";
import Split from "lucide-solid/icons/split";
import Trash from "lucide-solid/icons/trash";
import { type JSX, untrack } from "solid-js";
import { useBoard } from "../../../board/BoardProvider";
import { useStructure } from "../../../board/use-structure";
import { useWords } from "../../../i18n/WordsProvider";
import type { MenuGroup } from "../../../ui/Menu";
import { useCanvas } from "../../CanvasProvider";
import type { HeadToolsProps } from "../HeadTools";
import { HeadMenu } from "./HeadMenu";
import { stepBeside } from "./step-beside";
import { createUndoToast } from "./undo-toast";

/** What can be done with a step. */
export function StepTools(props: HeadToolsProps): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  const structure = useStructure();
  const { arrangement } = projection;
  const { selection } = useCanvas();
  const offerUndo = createUndoToast();
  const stepId = untrack(() => props.id);
  const step = projection.step(stepId);
  const title = (): string => step.title || t("journey.step.untitled");
  /** The selected notes that stand in this step. */
  const chosen = (): readonly Id[] =>
    selection.all().filter((id) => {
      const place = arrangement.note(id)?.place;
      return place !== undefined && "stepId" in place && place.stepId === stepId;
    });

  const moving = (): MenuGroup => {
    const left = stepBeside(arrangement, stepId, -1);
    const right = stepBeside(arrangement, stepId, 1);
    return {
      items: [
        {
          label: t("structure.step.moveLeft"),
          icon: ArrowLeft,
          disabled: left === null,
          onSelect: () => left && structure.moveStep(stepId, left.phaseId, left.index),
        },
        {
          label: t("structure.step.moveRight"),
          icon: ArrowRight,
          disabled: right === null,
          onSelect: () => right && structure.moveStep(stepId, right.phaseId, right.index),
        },
      ],
    };
  };

  const shaping = (): MenuGroup => {
    const notes = chosen();
    const all = projection.stepsOfJourney(projection.phase(step.phaseId).journeyId);
    return {
      items: [
        {
          label: t(notes.length > 0 ? "structure.step.splitChosen" : "structure.step.split"),
          icon: Split,
          onSelect: () => void structure.splitStep(stepId, notes),
        },
        {
          label: t("structure.step.merge"),
          icon: Combine,
          disabled: all.at(-1) === stepId,
          onSelect: () => structure.mergeStep(stepId),
        },
        {
          label: t("structure.step.splitPhase"),
          icon: Split,
          disabled: projection.steps(step.phaseId)[0] === stepId,
          onSelect: () => void structure.splitPhase(stepId),
        },
      ],
    };
  };

  const groups = (): MenuGroup[] => {
    const index = projection.steps(step.phaseId).indexOf(stepId);
    return [
      {
        items: [
          {
            label: t("structure.step.addBefore"),
            icon: Plus,
            onSelect: () => structure.addStep(step.phaseId, index),
          },
          {
            label: t("structure.step.addAfter"),
            icon: Plus,
            onSelect: () => structure.addStep(step.phaseId, index + 1),
          },
        ],
      },
      moving(),
      shaping(),
      {
        items: [
          {
            label: t("structure.step.remove"),
            icon: Trash,
            danger: true,
            onSelect: () => {
              const removed = t("structure.step.removed", { title: title() });
              structure.removeStep(stepId);
              offerUndo(removed);
            },
          },
        ],
      },
      {
        label: t("structure.step.actor"),
        items: actors.map((actor) => ({
          label: t(`structure.actor.${actor}`),
          checked: step.actor === actor,
          onSelect: () => structure.setStep(stepId, { actor }),
        })),
      },
    ];
  };

  return (
    <HeadMenu
      held={{ kind: "step", id: stepId }}
      label={t("structure.step.more", { title: title() })}
      tabindex={props.tabindex ?? 0}
      groups={groups()}
    />
  );
}
