import { actors } from "@resa/shared/model/actor";
import { titleLimit } from "@resa/shared/model/board";
import type { Id } from "@resa/shared/model/id";
import ArrowLeft from "lucide-solid/icons/arrow-left";
import ArrowRight from "lucide-solid/icons/arrow-right";
import Ellipsis from "lucide-solid/icons/ellipsis";
import Plus from "lucide-solid/icons/plus";
import Trash from "lucide-solid/icons/trash";
import { createMemo, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { EditableTitle } from "../../ui/EditableTitle";
import { Icon } from "../../ui/Icon";
import { Menu, type MenuGroup } from "../../ui/Menu";
import styles from "./PhaseBand.module.css";
import { stepBeside } from "./step-beside";
import { createSelectable } from "../select/selectable";
import { createUndoToast } from "./undo-toast";

/** A step over its column: its title, who owns it, and what can be done with it. */
export function StepHead(props: { stepId: Id }): JSX.Element {
  const t = useWords();
  const { projection, structure, mayEdit } = useBoard();
  const offerUndo = createUndoToast();
  const stepId = untrack(() => props.stepId);
  const { ref, tabindex } = createSelectable({ kind: "step", id: stepId });
  const step = projection.step(stepId);
  const box = createMemo(() => projection.stepBox(stepId));
  const title = (): string => step.title || t("journey.step.untitled");
  const badge = (): string => {
    const { actor } = step;
    return actor === "unsaid" || actor === "us" ? "" : t(`journey.actorBadge.${actor}`);
  };

  const groups = (): MenuGroup[] => {
    const index = projection.steps(step.phaseId).indexOf(stepId);
    const left = stepBeside(projection.arrangement, stepId, -1);
    const right = stepBeside(projection.arrangement, stepId, 1);
    return [
      {
        items: [
          {
            label: t("journey.step.addBefore"),
            icon: Plus,
            onSelect: () => structure.addStep(step.phaseId, index),
          },
          {
            label: t("journey.step.addAfter"),
            icon: Plus,
            onSelect: () => structure.addStep(step.phaseId, index + 1),
          },
          {
            label: t("journey.step.moveLeft"),
            icon: ArrowLeft,
            disabled: left === null,
            onSelect: () => left && structure.moveStep(stepId, left.phaseId, left.index),
          },
          {
            label: t("journey.step.moveRight"),
            icon: ArrowRight,
            disabled: right === null,
            onSelect: () => right && structure.moveStep(stepId, right.phaseId, right.index),
          },
          {
            label: t("journey.step.remove"),
            icon: Trash,
            danger: true,
            onSelect: () => {
              const removed = t("journey.step.removed", { title: title() });
              structure.removeStep(stepId);
              offerUndo(removed);
            },
          },
        ],
      },
      {
        label: t("journey.step.actor"),
        items: actors.map((actor) => ({
          label: t(`journey.actor.${actor}`),
          checked: step.actor === actor,
          onSelect: () => structure.setStep(stepId, { actor }),
        })),
      },
    ];
  };

  return (
    <div
      ref={ref}
      class={styles.step}
      role="group"
      aria-label={`${t("journey.step.step")}: ${title()}`}
      data-actor={step.actor}
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
          onCommit={(value) => structure.setStep(stepId, { title: value })}
        />
      </h4>
      <Show when={badge()}>
        <span class={styles.badge}>{badge()}</span>
      </Show>
      <Show when={mayEdit()}>
        <span class={styles.menu}>
          <Menu
            tabindex={tabindex()}
            label={t("journey.step.more", { title: title() })}
            groups={groups()}
          >
            <Icon of={Ellipsis} />
          </Menu>
        </span>
      </Show>
    </div>
  );
}
