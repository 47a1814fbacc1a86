import { phaseHeight, stepHeight } from "@resa/shared/layout/sizes";
import type { Id } from "@resa/shared/model/id";
import Plus from "lucide-solid/icons/plus";
import { For, type JSX, Show } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { Icon } from "../../ui/Icon";
import { IconButton } from "../../ui/IconButton";
import styles from "./PhaseBand.module.css";
import { PhaseHead } from "./PhaseHead";
import { StepHead } from "./StepHead";

/** The coloured band of phases and the row of steps under it. */
export function PhaseBand(props: {
  journeyId: Id;
  phaseIds: readonly Id[];
  stepIds: readonly Id[];
}): JSX.Element {
  const t = useWords();
  const { projection, structure, mayEdit } = useBoard();
  const phases = (): readonly Id[] => projection.phases(props.journeyId);

  return (
    <>
      <div class={styles.phases} style={{ height: `${phaseHeight}px` }}>
        <For each={props.phaseIds}>{(phaseId) => <PhaseHead phaseId={phaseId} />}</For>
        <Show when={mayEdit()}>
          <span class={styles.add}>
            <IconButton
              label={t("journey.phase.add")}
              onClick={() => structure.addPhase(props.journeyId, phases().length)}
            >
              <Icon of={Plus} />
            </IconButton>
          </span>
        </Show>
      </div>
      <div class={styles.steps} style={{ height: `${stepHeight}px` }}>
        <For each={props.stepIds}>{(stepId) => <StepHead stepId={stepId} />}</For>
        <Show when={mayEdit() && phases().length > 0}>
          <span class={styles.add}>
            <IconButton
              label={t("journey.step.add")}
              onClick={() => {
                const last = phases().at(-1);
                if (last !== undefined) structure.addStep(last, projection.steps(last).length);
              }}
            >
              <Icon of={Plus} />
            </IconButton>
          </span>
        </Show>
      </div>
    </>
  );
}
