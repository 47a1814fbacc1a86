import { actors } from "@resa/shared/model/actor";
import ArrowLeft from "lucide-solid/icons/arrow-left";
import ArrowRight from "lucide-solid/icons/arrow-right";
import { type JSX, untrack } from "solid-js";
import { useBoard } from "../../../board/BoardProvider";
import { useStructure } from "../../../board/use-structure";
import { useWords } from "../../../i18n/WordsProvider";
import type { MenuGroup } from "../../../ui/Menu";
import { createStepDeeds } from "../../deeds/step-deeds";
import type { HeadToolsProps } from "../HeadTools";
import { HeadMenu } from "./HeadMenu";
import { stepBeside } from "./step-beside";

/** What can be done with a step. */
export function StepTools(props: HeadToolsProps): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  const structure = useStructure();
  const { arrangement } = projection;
  const stepId = untrack(() => props.id);
  const step = projection.step(stepId);
  const deeds = createStepDeeds(stepId);
  const title = (): string => step.title || t("journey.step.untitled");

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

  const groups = (): MenuGroup[] => {
    const { addBefore, addAfter, split, merge, splitPhase, remove } = deeds();
    return [
      { items: [addBefore, addAfter] },
      moving(),
      { items: [split, merge, splitPhase] },
      { items: [remove] },
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
