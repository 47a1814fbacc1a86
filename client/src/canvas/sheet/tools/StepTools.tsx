import { actors } from "@resa/shared/model/actor";
import ArrowLeft from "lucide-solid/icons/arrow-left";
import ArrowRight from "lucide-solid/icons/arrow-right";
import Ellipsis from "lucide-solid/icons/ellipsis";
import Plus from "lucide-solid/icons/plus";
import Trash from "lucide-solid/icons/trash";
import { type JSX, untrack } from "solid-js";
import { useBoard } from "../../../board/BoardProvider";
import { useWords } from "../../../i18n/WordsProvider";
import { Icon } from "../../../ui/Icon";
import { Menu, type MenuGroup } from "../../../ui/Menu";
import { stepBeside } from "./step-beside";
import type { HeadToolsProps } from "../HeadTools";
import { createUndoToast } from "./undo-toast";

/** What can be done with a step. */
export function StepTools(props: HeadToolsProps): JSX.Element {
  const t = useWords();
  const { projection, structure } = useBoard();
  const offerUndo = createUndoToast();
  const stepId = untrack(() => props.id);
  const step = projection.step(stepId);
  const title = (): string => step.title || t("journey.step.untitled");

  const groups = (): MenuGroup[] => {
    const index = projection.steps(step.phaseId).indexOf(stepId);
    const left = stepBeside(projection.arrangement, stepId, -1);
    const right = stepBeside(projection.arrangement, stepId, 1);
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
    <Menu
      tabindex={props.tabindex ?? 0}
      label={t("structure.step.more", { title: title() })}
      groups={groups()}
    >
      <Icon of={Ellipsis} />
    </Menu>
  );
}
