import { type LinesAbove, linesBetween } from "@resa/shared/layout/blueprint";
import type { Id } from "@resa/shared/model/id";
import { createMemo, For, type JSX } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import styles from "./BlueprintLines.module.css";

/** Where a journey's lanes meet a line of the service blueprint. */
export function createBlueprint(journeyId: Id): () => readonly LinesAbove[] {
  const { projection } = useBoard();
  return createMemo(() => linesBetween(projection.lanes(journeyId).map(projection.lane)));
}

/** The lines themselves, across the sheet. */
export function BlueprintLines(props: { lines: readonly LinesAbove[] }): JSX.Element {
  const { projection } = useBoard();
  return (
    <For each={props.lines}>
      {({ laneId, lines }) => (
        <div
          class={styles.line}
          data-line={lines.at(-1)}
          style={{ top: `${projection.laneBox(laneId)?.y ?? 0}px` }}
        />
      )}
    </For>
  );
}

/** The names of the lines, beside the lane names, where they stay in view. */
export function BlueprintNames(props: { lines: readonly LinesAbove[] }): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  return (
    <For each={props.lines}>
      {({ laneId, lines }) => (
        <div class={styles.name} style={{ top: `${projection.laneBox(laneId)?.y ?? 0}px` }}>
          <For each={lines}>{(line) => <span>{t(`lane.line.${line}`)}</span>}</For>
        </div>
      )}
    </For>
  );
}
