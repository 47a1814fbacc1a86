import { titleLimit } from "@resa/shared/model/board";
import type { Id } from "@resa/shared/model/id";
import { createMemo, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { EditableTitle } from "../../ui/EditableTitle";
import { later } from "../../ui/Later";
import { HeadTools } from "./HeadTools";
import { OwnerPart } from "./OwnerPart";
import styles from "./PhaseBand.module.css";
import { createSelectable } from "../select/selectable";

const MomentMark = later(() => import("../moments/MomentMark"));

/** A step over its column: its title, and who owns it. */
export function StepHead(props: { stepId: Id }): JSX.Element {
  const t = useWords();
  const { projection, titles, mayEdit } = useBoard();
  const stepId = untrack(() => props.stepId);
  const { ref, tabindex, mark } = createSelectable({ kind: "step", id: stepId });
  const step = projection.step(stepId);
  const box = createMemo(() => projection.stepBox(stepId));
  const isMoment = createMemo(() => projection.moment(stepId) !== null);
  const title = (): string => step.title || t("journey.step.untitled");

  return (
    <div
      ref={ref}
      class={styles.step}
      role="group"
      aria-label={[`${t("journey.step.step")}: ${title()}`, isMoment() && t("moments.moment")]
        .filter(Boolean)
        .join(". ")}
      style={{ left: `${box()?.x ?? 0}px`, width: `${box()?.width ?? 0}px` }}
    >
      <h4 class={styles.title}>
        <EditableTitle
          value={step.title}
          label={t("journey.step.title")}
          placeholder={t("journey.step.untitled")}
          readOnly={!mayEdit()}
          tabindex={tabindex()}
          maxLength={titleLimit}
          onCommit={(value) => titles.renameStep(stepId, value)}
        />
      </h4>
      <Show when={step.actor !== "unsaid"}>
        <OwnerPart at="step" id={stepId} />
      </Show>
      <Show when={isMoment()}>
        <MomentMark />
      </Show>
      {mark()}
      <span class={styles.menu}>
        <HeadTools at="step" id={stepId} tabindex={tabindex()} />
      </span>
    </div>
  );
}
