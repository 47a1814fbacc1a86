import { titleLimit } from "@resa/shared/model/board";
import type { Id } from "@resa/shared/model/id";
import { periods } from "@resa/shared/model/period";
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
import { createSelectable } from "../select/selectable";
import { createUndoToast } from "./undo-toast";

/** A phase over its steps: when it happens, its title, and what can be done with it. */
export function PhaseHead(props: { phaseId: Id }): JSX.Element {
  const t = useWords();
  const { projection, structure, mayEdit } = useBoard();
  const offerUndo = createUndoToast();
  const phaseId = untrack(() => props.phaseId);
  const { ref, tabindex } = createSelectable({ kind: "phase", id: phaseId });
  const phase = projection.phase(phaseId);
  const box = createMemo(() => projection.phaseBox(phaseId));
  const title = (): string => phase.title || t("journey.phase.untitled");

  const groups = (): MenuGroup[] => {
    const siblings = projection.phases(phase.journeyId);
    const index = siblings.indexOf(phaseId);
    return [
      {
        items: [
          {
            label: t("journey.step.add"),
            icon: Plus,
            onSelect: () => structure.addStep(phaseId, projection.steps(phaseId).length),
          },
          {
            label: t("journey.phase.addBefore"),
            icon: Plus,
            onSelect: () => structure.addPhase(phase.journeyId, index),
          },
          {
            label: t("journey.phase.addAfter"),
            icon: Plus,
            onSelect: () => structure.addPhase(phase.journeyId, index + 1),
          },
          {
            label: t("journey.phase.moveLeft"),
            icon: ArrowLeft,
            disabled: index === 0,
            onSelect: () => structure.movePhase(phaseId, index - 1),
          },
          {
            label: t("journey.phase.moveRight"),
            icon: ArrowRight,
            disabled: index === siblings.length - 1,
            onSelect: () => structure.movePhase(phaseId, index + 1),
          },
          {
            label: t("journey.phase.remove"),
            icon: Trash,
            danger: true,
            onSelect: () => {
              const removed = t("journey.phase.removed", { title: title() });
              structure.removePhase(phaseId);
              offerUndo(removed);
            },
          },
        ],
      },
      {
        label: t("journey.phase.period"),
        items: periods.map((period) => ({
          label: t(`journey.period.${period}`),
          checked: phase.period === period,
          onSelect: () => structure.setPhase(phaseId, { period }),
        })),
      },
    ];
  };

  return (
    <div
      ref={ref}
      class={styles.phase}
      role="group"
      aria-label={`${t("journey.phase.phase")}: ${title()}`}
      data-period={phase.period}
      style={{ left: `${box()?.x ?? 0}px`, width: `${box()?.width ?? 0}px` }}
    >
      <h3 class={styles.title}>
        <EditableTitle
          value={phase.title}
          label={t("journey.phase.title")}
          placeholder={t("journey.phase.untitled")}
          readOnly={!mayEdit()}
          tabindex={tabindex()}
          maxLength={titleLimit}
          onCommit={(value) => structure.setPhase(phaseId, { title: value })}
        />
      </h3>
      <span class={styles.period}>{t(`journey.periodShort.${phase.period}`)}</span>
      <Show when={mayEdit()}>
        <span class={styles.menu}>
          <Menu
            tabindex={tabindex()}
            label={t("journey.phase.more", { title: title() })}
            groups={groups()}
          >
            <Icon of={Ellipsis} />
          </Menu>
        </span>
      </Show>
    </div>
  );
}
