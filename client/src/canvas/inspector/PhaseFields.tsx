import type { Id } from "@resa/shared/model/id";
import { periods } from "@resa/shared/model/period";
import ArrowLeftToLine from "lucide-solid/icons/arrow-left-to-line";
import ArrowRightToLine from "lucide-solid/icons/arrow-right-to-line";
import Merge from "lucide-solid/icons/merge";
import Plus from "lucide-solid/icons/plus";
import Split from "lucide-solid/icons/split";
import Trash from "lucide-solid/icons/trash";
import { type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useStructure } from "../../board/use-structure";
import { useWords } from "../../i18n/WordsProvider";
import { createUndoToast } from "../sheet/tools/undo-toast";
import { ActionMenu } from "./ActionMenu";
import { type Action, Actions } from "./Actions";
import { createAround } from "./around";
import { createChooser } from "./chooser";
import { HeadFields } from "./HeadFields";
import { KindCounts } from "./KindCounts";
import { createRemoval } from "./removal";
import { Traces } from "./Traces";

/** What a phase is called, when it happens seen from the relation, and what becomes of it. */
export function PhaseFields(props: { phaseId: Id }): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const structure = useStructure();
  const offerUndo = createUndoToast();
  const takeAway = createRemoval();
  const choose = createChooser();
  const around = createAround();
  const phaseId = untrack(() => props.phaseId);
  const phase = projection.phase(phaseId);
  const steps = (): readonly Id[] => projection.steps(phaseId);

  const actions = (): Action[] => {
    const siblings = projection.phases(phase.journeyId);
    const index = siblings.indexOf(phaseId);
    return [
      {
        label: t("structure.phase.addBefore"),
        icon: ArrowLeftToLine,
        run: () => choose("phase", structure.addPhase(phase.journeyId, index)),
      },
      {
        label: t("structure.phase.addAfter"),
        icon: ArrowRightToLine,
        run: () => choose("phase", structure.addPhase(phase.journeyId, index + 1)),
      },
      {
        label: t("structure.step.add"),
        icon: Plus,
        run: () => choose("step", structure.addStep(phaseId, steps().length)),
      },
      {
        label: t("structure.phase.merge"),
        icon: Merge,
        disabled: index === siblings.length - 1,
        run: () => structure.mergePhase(phaseId),
      },
      {
        label: t("structure.phase.remove"),
        icon: Trash,
        danger: true,
        run() {
          const title = phase.title || t("journey.phase.untitled");
          takeAway(() => structure.removePhase(phaseId));
          offerUndo(t("structure.phase.removed", { title }));
        },
      },
    ];
  };

  return (
    <>
      <HeadFields
        kind="phase"
        title={phase.title}
        onTitle={(title) => structure.setPhase(phaseId, { title })}
        around={around.part(phase.journeyId)}
        choice={{
          label: t("structure.phase.period"),
          items: periods.map((value) => ({
            value,
            label: t(`structure.period.${value}`),
            hint: t(`inspector.phase.period.${value}`),
          })),
          chosen: phase.period,
          choose: (period) => structure.setPhase(phaseId, { period }),
        }}
      />
      <KindCounts phaseId={phaseId} />
      <p>{t("inspector.steps", { count: steps().length })}</p>
      <Traces id={phaseId} />
      <Show when={mayEdit()}>
        <Actions actions={actions()}>
          <Show when={steps().length > 1}>
            <ActionMenu
              label={t("inspector.phase.split")}
              icon={Split}
              items={steps()
                .slice(1)
                .map((id) => ({
                  label: projection.step(id).title || t("journey.step.untitled"),
                  onSelect: () => choose("phase", structure.splitPhase(id)),
                }))}
            />
          </Show>
        </Actions>
      </Show>
    </>
  );
}
