import { periods } from "@resa/shared/model/period";
import ArrowLeft from "lucide-solid/icons/arrow-left";
import ArrowRight from "lucide-solid/icons/arrow-right";
import { type JSX, untrack } from "solid-js";
import { useBoard } from "../../../board/BoardProvider";
import { useStructure } from "../../../board/use-structure";
import { useWords } from "../../../i18n/WordsProvider";
import type { MenuGroup } from "../../../ui/Menu";
import { createPhaseDeeds } from "../../deeds/phase-deeds";
import type { HeadToolsProps } from "../HeadTools";
import { EmptyPhase } from "./EmptyPhase";
import { HeadMenu } from "./HeadMenu";

/** What can be done with a phase. */
export function PhaseTools(props: HeadToolsProps): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  const structure = useStructure();
  const phaseId = untrack(() => props.id);
  const phase = projection.phase(phaseId);
  const deeds = createPhaseDeeds(phaseId);
  const title = (): string => phase.title || t("journey.phase.untitled");

  const groups = (): MenuGroup[] => {
    const siblings = projection.phases(phase.journeyId);
    const index = siblings.indexOf(phaseId);
    const { addStep, addBefore, addAfter, merge, remove } = deeds();
    return [
      { items: [addStep, addBefore, addAfter] },
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
            disabled: index === siblings.length - 1,
            onSelect: () => structure.movePhase(phaseId, index + 1),
          },
          merge,
        ],
      },
      { items: [remove] },
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
