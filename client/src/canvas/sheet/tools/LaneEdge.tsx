import { laneMinHeight } from "@resa/shared/layout/sizes";
import type { Id } from "@resa/shared/model/id";
import { laneHeightLimit } from "@resa/shared/model/lane";
import { createMemo, type JSX, untrack } from "solid-js";
import { useBoard } from "../../../board/BoardProvider";
import { useStructure } from "../../../board/use-structure";
import { useWords } from "../../../i18n/WordsProvider";
import { useCanvas } from "../../CanvasProvider";
import { createLaneName } from "../lane-name";
import { startHeadDrag } from "./head-drag";
import styles from "./LaneEdge.module.css";

/** How far one press of an arrow moves the edge, and of a page key, px at 100 %. */
const step = 16;
const page = 96;

/** The lower edge of a lane, by which it is made higher: by dragging it, or by keys. */
export function LaneEdge(props: { laneId: Id; tabindex: 0 | -1 }): JSX.Element {
  const t = useWords();
  const board = useBoard();
  const canvas = useCanvas();
  const structure = useStructure();
  const laneId = untrack(() => props.laneId);
  const name = createLaneName(laneId);
  const height = createMemo(() => Math.round(board.projection.laneBox(laneId)?.height ?? 0));
  const set = (wanted: number): void =>
    structure.setLane(laneId, {
      height: Math.min(laneHeightLimit, wanted <= laneMinHeight ? 0 : wanted),
    });

  const onKey = (event: KeyboardEvent): void => {
    const moves: Readonly<Record<string, number>> = {
      ArrowUp: height() - step,
      ArrowDown: height() + step,
      PageUp: height() - page,
      PageDown: height() + page,
      Home: 0,
    };
    const wanted = moves[event.key];
    if (wanted === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    // The arrows move the edge, and do not walk on.
    event.preventDefault();
    event.stopPropagation();
    set(wanted);
  };

  return (
    <div
      class={styles.edge}
      role="separator"
      aria-orientation="horizontal"
      aria-label={t("structure.lane.height", { title: name() })}
      aria-valuenow={height()}
      aria-valuemin={laneMinHeight}
      aria-valuemax={laneHeightLimit}
      tabindex={props.tabindex}
      title={t("structure.lane.edge")}
      on:keydown={onKey}
      on:dblclick={(event) => {
        // Else it would be a place for a new note.
        event.stopPropagation();
        set(0);
      }}
      on:pointerdown={(event) => {
        event.stopPropagation();
        startHeadDrag({ board, canvas }, { kind: "edge", id: laneId }, event);
      }}
    />
  );
}
