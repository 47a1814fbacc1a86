import type { Id } from "@resa/shared/model/id";
import { type JSX, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { Menu, type MenuItem } from "../../ui/Menu";
import { useCanvas } from "../CanvasProvider";
import { makeWalker } from "../select/walker";
import { createLaneName } from "../sheet/lane-name";
import styles from "./CurveHead.module.css";
import { largestGaps } from "./gaps";
import { sayPoint, signed } from "./line";

/** The steps where it feels most unlike what it should; each leads there. They are looked for while the list is open. */
export function GapMenu(props: { laneId: Id; tabindex: 0 | -1 }): JSX.Element {
  const t = useWords();
  const board = useBoard();
  const { projection } = board;
  const laneId = untrack(() => props.laneId);
  const lane = projection.lane(laneId);
  const name = createLaneName(laneId);
  const walker = makeWalker(board, useCanvas());

  const items = (): MenuItem[] => {
    const pointsAt = (stepId: Id) => projection.stepFeeling(laneId, stepId);
    const gaps = largestGaps(projection.stepsOfJourney(lane.journeyId), pointsAt);
    if (gaps.length === 0)
      return [{ label: t("feeling.noGaps"), disabled: true, onSelect: () => undefined }];
    return gaps.slice(0, most).map(({ stepId, gap }) => {
      const { wished, actual } = pointsAt(stepId);
      const said = t(gap < 0 ? "feeling.worse" : "feeling.better", { count: Math.abs(gap) });
      return {
        label: projection.step(stepId).title || t("journey.step.untitled"),
        hint: `${said} · ${sayPoint(t, "wished", wished)} · ${sayPoint(t, "actual", actual)}`,
        picture: (
          <span class={styles.gap} data-sign={gap < 0 ? "worse" : "better"}>
            {signed("actual", gap)}
          </span>
        ),
        onSelect: () => void walker.goTo({ kind: "cell", laneId, stepId }),
      };
    });
  };

  return (
    <Menu
      label={t("feeling.gapsOf", { title: name() })}
      tooltip={t("feeling.gapsOf", { title: name() })}
      side="below-start"
      tabindex={props.tabindex}
      groups={[
        {
          get items() {
            return items();
          },
        },
      ]}
    >
      <span class={styles.gaps}>{t("feeling.gaps")}</span>
    </Menu>
  );
}

/** More gaps than these are no longer the largest. */
const most = 8;
