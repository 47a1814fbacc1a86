import { periods } from "@resa/shared/model/period";
import ArrowLeft from "lucide-solid/icons/arrow-left";
import ArrowRight from "lucide-solid/icons/arrow-right";
import Combine from "lucide-solid/icons/combine";
import Plus from "lucide-solid/icons/plus";
import Trash from "lucide-solid/icons/trash";
import { type JSX, untrack } from "solid-js";
import { useBoard } from "../../../board/BoardProvider";
import { useStructure } from "../../../board/use-structure";
import { useWords } from "../../../i18n/WordsProvider";
import type { MenuGroup } from "../../../ui/Menu";
import type { HeadToolsProps } from "../HeadTools";
import { EmptyPhase } from "./EmptyPhase";
import { HeadMenu } from "./HeadMenu";
import { createUndoToast } from "./undo-toast";

/** What can be done with a phase. */
export function PhaseTools(props: HeadToolsProps): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  const structure = useStructure();
  const offerUndo = createUndoToast();
  const phaseId = untrack(() => props.id);
  const phase = projection.phase(phaseId);
  const title = (): string => phase.title || t("journey.phase.untitled");

  const groups = (): MenuGroup[] => {
    const siblings = projection.phases(phase.journeyId);
    const index = siblings.indexOf(phaseId);
    const isLast = index === siblings.length - 1;
    return [
      {
        items: [
          {
            label: t("structure.step.add"),
            icon: Plus,
            onSelect: () => structure.addStep(phaseId, projection.steps(phaseId).length),
          },
          {
            label: t("structure.phase.addBefore"),
            icon: Plus,
            onSelect: () => structure.addPhase(phase.journeyId, index),
          },
          {
            label: t("structure.phase.addAfter"),
            icon: Plus,
            onSelect: () => structure.addPhase(phase.journeyId, index + 1),
          },
        ],
      },
      {
        items: [
          {
            label: t("structure.phase.moveLeft"),
            icon: ArrowLeft,
            disabled: index === 0,
            onSelect: () => structure.movePhase(phaseId, index - 1),
          },
          {
            label: t("structure.phase.moveRight"),
            icon: ArrowRight,
            disabled: isLast,
            onSelect: () => structure.movePhase(phaseId, index + 1),
          },
          {
            label: t("structure.phase.merge"),
            icon: Combine,
            disabled: isLast,
            onSelect: () => structure.mergePhase(phaseId),
          },
        ],
      },
      {
        items: [
          {
            label: t("structure.phase.remove"),
            icon: Trash,
            danger: true,
            onSelect: () => {
              const removed = t("structure.phase.removed", { title: title() });
              structure.removePhase(phaseId);
              offerUndo(removed);
            },
          },
        ],
      },
      {
        label: t("structure.phase.period"),
        items: periods.map((period) => ({
          label: t(`structure.period.${period}`),
          checked: phase.period === period,
          onSelect: () => structure.setPhase(phaseId, { period }),
        })),
      },
    ];
  };

  return (
    <>
      <HeadMenu
        held={{ kind: "phase", id: phaseId }}
        label={t("structure.phase.more", { title: title() })}
        tabindex={props.tabindex ?? 0}
        groups={groups()}
      />
      <EmptyPhase phaseId={phaseId} />
    </>
  );
}
