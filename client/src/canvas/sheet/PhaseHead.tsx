import { titleLimit } from "@resa/shared/model/board";
import type { Id } from "@resa/shared/model/id";
import { createMemo, type JSX, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { EditableTitle } from "../../ui/EditableTitle";
import { HeadTools } from "./HeadTools";
import styles from "./PhaseBand.module.css";
import { createSelectable } from "../select/selectable";

/** A phase over its steps: when it happens, and its title. */
export function PhaseHead(props: { phaseId: Id }): JSX.Element {
  const t = useWords();
  const { projection, titles, mayEdit } = useBoard();
  const phaseId = untrack(() => props.phaseId);
  const { ref, tabindex, mark } = createSelectable({ kind: "phase", id: phaseId });
  const phase = projection.phase(phaseId);
  const box = createMemo(() => projection.phaseBox(phaseId));
  const title = (): string => phase.title || t("journey.phase.untitled");

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
          onCommit={(value) => titles.renamePhase(phaseId, value)}
        />
      </h3>
      <span class={styles.period}>{t(`journey.periodShort.${phase.period}`)}</span>
      {mark()}
      <span class={styles.menu}>
        <HeadTools at="phase" id={phaseId} tabindex={tabindex()} />
      </span>
    </div>
  );
}
