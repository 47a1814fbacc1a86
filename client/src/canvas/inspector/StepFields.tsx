import { actors } from "@resa/shared/model/actor";
import type { Id } from "@resa/shared/model/id";
import ArrowLeftToLine from "lucide-solid/icons/arrow-left-to-line";
import ArrowRightToLine from "lucide-solid/icons/arrow-right-to-line";
import Columns from "lucide-solid/icons/columns-3";
import Merge from "lucide-solid/icons/merge";
import Split from "lucide-solid/icons/split";
import Trash from "lucide-solid/icons/trash";
import { type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useStructure } from "../../board/use-structure";
import { useWords } from "../../i18n/WordsProvider";
import { MomentSection } from "../moments/MomentSection";
import { createUndoToast } from "../sheet/tools/undo-toast";
import { type Action, Actions } from "./Actions";
import { createAround } from "./around";
import { createChooser } from "./chooser";
import { HeadFields } from "./HeadFields";
import { createRemoval } from "./removal";
import { Traces } from "./Traces";

/** What a step is called, who owns it, and what becomes of it. */
export function StepFields(props: { stepId: Id }): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const structure = useStructure();
  const offerUndo = createUndoToast();
  const takeAway = createRemoval();
  const choose = createChooser();
  const around = createAround();
  const stepId = untrack(() => props.stepId);
  const step = projection.step(stepId);
  const journeyId = (): Id => projection.phase(step.phaseId).journeyId;
  const count = (): number =>
    projection
      .lanes(journeyId())
      .reduce((sum, laneId) => sum + projection.cell(laneId, stepId).length, 0);

  const actions = (): Action[] => {
    const index = projection.steps(step.phaseId).indexOf(stepId);
    const isLast = projection.stepsOfJourney(journeyId()).at(-1) === stepId;
    return [
      {
        label: t("structure.step.addBefore"),
        icon: ArrowLeftToLine,
        run: () => choose("step", structure.addStep(step.phaseId, index)),
      },
      {
        label: t("structure.step.addAfter"),
        icon: ArrowRightToLine,
        run: () => choose("step", structure.addStep(step.phaseId, index + 1)),
      },
      {
        label: t("structure.step.split"),
        icon: Split,
        run: () => choose("step", structure.splitStep(stepId, [])),
      },
      {
        label: t("structure.step.merge"),
        icon: Merge,
        disabled: isLast,
        run: () => structure.mergeStep(stepId),
      },
      {
        label: t("structure.step.splitPhase"),
        icon: Columns,
        disabled: index === 0,
        run: () => choose("phase", structure.splitPhase(stepId)),
      },
      {
        label: t("structure.step.remove"),
        icon: Trash,
        danger: true,
        run() {
          const title = step.title || t("journey.step.untitled");
          takeAway(() => structure.removeStep(stepId));
          offerUndo(t("structure.step.removed", { title }));
        },
      },
    ];
  };

  return (
    <>
      <HeadFields
        kind="step"
        title={step.title}
        onTitle={(title) => structure.setStep(stepId, { title })}
        around={around.step(step.phaseId)}
        choice={{
          label: t("structure.step.actor"),
          items: actors.map((value) => ({
            value,
            label: t(`structure.actor.${value}`),
            hint: t(`inspector.step.actor.${value}`),
          })),
          chosen: step.actor,
          choose: (actor) => structure.setStep(stepId, { actor }),
        }}
      />
      <MomentSection ids={[stepId]} />
      <p>{t("inspector.notes", { count: count() })}</p>
      <Traces id={stepId} />
      <Show when={mayEdit()}>
        <Actions actions={actions()} />
      </Show>
    </>
  );
}
