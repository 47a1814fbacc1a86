import { phaseHeight, stepHeight } from "@resa/shared/layout/sizes";
import type { Id } from "@resa/shared/model/id";
import { For, type JSX } from "solid-js";
import { HeadTools } from "./HeadTools";
import { OwnerPart } from "./OwnerPart";
import styles from "./PhaseBand.module.css";
import { PhaseHead } from "./PhaseHead";
import { StepHead } from "./StepHead";

/** The coloured band of phases and the row of steps under it. */
export function PhaseBand(props: {
  journeyId: Id;
  phaseIds: readonly Id[];
  stepIds: readonly Id[];
}): JSX.Element {
  return (
    <>
      <div class={styles.phases} style={{ height: `${phaseHeight}px` }}>
        <For each={props.phaseIds}>{(phaseId) => <PhaseHead phaseId={phaseId} />}</For>
        <HeadTools at="next-phase" id={props.journeyId} />
      </div>
      <div class={styles.steps} style={{ height: `${stepHeight}px` }}>
        <OwnerPart at="band" id={props.journeyId} />
        <For each={props.stepIds}>{(stepId) => <StepHead stepId={stepId} />}</For>
        <HeadTools at="next-step" id={props.journeyId} />
      </div>
    </>
  );
}
