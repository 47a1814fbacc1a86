import { titleLimit } from "@resa/shared/model/board";
import type { Id } from "@resa/shared/model/id";
import { hasCurve } from "@resa/shared/model/lane-role";
import { createMemo, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { EditableTitle } from "../../ui/EditableTitle";
import { CurvePart } from "./CurvePart";
import { HeadTools } from "./HeadTools";
import { createLaneName } from "./lane-name";
import styles from "./LaneHead.module.css";
import { createSelectable } from "../select/selectable";

/** The name of a lane, left of its cells. */
export function LaneHead(props: { laneId: Id }): JSX.Element {
  const t = useWords();
  const { projection, titles, mayEdit } = useBoard();
  const laneId = untrack(() => props.laneId);
  const { ref, tabindex, mark } = createSelectable({ kind: "lane", id: laneId });
  const lane = projection.lane(laneId);
  const name = createLaneName(laneId);
  const box = createMemo(() => projection.laneBox(laneId));
  const isCurve = (): boolean => hasCurve(lane.role) && !lane.collapsed;
  const noteCount = (): number =>
    projection
      .stepsOfJourney(lane.journeyId)
      .reduce((sum, stepId) => sum + projection.cell(laneId, stepId).length, 0);

  return (
    <div
      ref={ref}
      class={styles.head}
      role="group"
      aria-label={`${t("lane.lane")}: ${name()}`}
      data-folded={lane.collapsed || undefined}
      data-curve={isCurve() || undefined}
      style={{ top: `${box()?.y ?? 0}px`, height: `${box()?.height ?? 0}px` }}
    >
      <h3 class={styles.name}>
        <EditableTitle
          value={name()}
          label={t("lane.title")}
          placeholder={t(`lane.role.${lane.role}`)}
          readOnly={!mayEdit()}
          tabindex={tabindex()}
          maxLength={titleLimit}
          onCommit={(title) => titles.renameLane(laneId, title)}
        />
      </h3>
      <Show when={lane.collapsed}>
        <p class={styles.role}>{t("lane.notes", { count: noteCount() })}</p>
      </Show>
      <Show when={!lane.collapsed && lane.name !== "" && lane.name !== t(`lane.role.${lane.role}`)}>
        <p class={styles.role}>{t(`lane.role.${lane.role}`)}</p>
      </Show>
      <Show when={isCurve()}>
        <CurvePart at="head" id={laneId} tabindex={tabindex()} />
      </Show>
      {mark()}
      <HeadTools at="lane" id={laneId} tabindex={tabindex()} />
    </div>
  );
}
