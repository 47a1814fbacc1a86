import { actors } from "@resa/shared/model/actor";
import type { Id } from "@resa/shared/model/id";
import { type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useStructure } from "../../board/use-structure";
import { useWords } from "../../i18n/WordsProvider";
import { createStepDeeds } from "../deeds/step-deeds";
import { MomentSection } from "../moments/MomentSection";
import { Actions } from "./Actions";
import { createAround } from "./around";
import { createChooser } from "./chooser";
import { HeadFields } from "./HeadFields";
import { Traces } from "./Traces";

/** What a step is called, who owns it, and what becomes of it. */
export function StepFields(props: { stepId: Id }): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const structure = useStructure();
  const around = createAround();
  const stepId = untrack(() => props.stepId);
  const step = projection.step(stepId);
  const deeds = createStepDeeds(stepId, createChooser());
  const journeyId = (): Id => projection.phase(step.phaseId).journeyId;
  const count = (): number =>
    projection
      .lanes(journeyId())
      .reduce((sum, laneId) => sum + projection.cell(laneId, stepId).length, 0);

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
        <Actions actions={Object.values(deeds())} />
      </Show>
    </>
  );
}
