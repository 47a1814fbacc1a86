import type { Id } from "@resa/shared/model/id";
import { hasCurve } from "@resa/shared/model/lane-role";
import Plus from "lucide-solid/icons/plus";
import { createMemo, For, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { Icon } from "../../ui/Icon";
import { useCanvas } from "../CanvasProvider";
import styles from "./CellView.module.css";
import { CurvePart } from "./CurvePart";
import { createLaneName } from "./lane-name";
import { NoteCard } from "../notes/NoteCard";
import { createGradual } from "../view/gradual";
import { createSelectable } from "../select/selectable";

/** Cells with more notes than this draw only those in view. */
const manyNotes = 8;

/** Where a lane and a step meet: the notes there, and a place to add one. */
export function CellView(props: { laneId: Id; stepId: Id }): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const { camera, pace, addNoteTo } = useCanvas();
  const [laneId, stepId] = untrack(() => [props.laneId, props.stepId]);
  const lane = projection.lane(laneId);
  const laneName = createLaneName(laneId);
  const step = projection.step(stepId);
  const name = (): string => `${laneName()}, ${step.title || t("journey.step.untitled")}`;
  const prompt = (): string => t(`guide.prompt.${lane.role}`);
  const box = createMemo(() => projection.stepBox(stepId));
  const { ref, tabindex } = createSelectable({ kind: "cell", laneId, stepId });
  const isEmpty = createMemo(() => projection.cell(laneId, stepId).length === 0);

  const wanted = createMemo(() => {
    const all = projection.cell(laneId, stepId);
    if (all.length <= manyNotes) return all;
    const { y, height } = camera.nearWindow();
    const top =
      y - (projection.journeyBox(lane.journeyId)?.y ?? 0) - (projection.laneBox(laneId)?.y ?? 0);
    return projection.layout.notesIn(laneId, stepId, top, top + height);
  });
  const noteIds = createGradual(pace, wanted);

  return (
    <div
      ref={ref}
      class={styles.cell}
      role="group"
      aria-label={name()}
      data-lane={laneId}
      data-curve={hasCurve(lane.role) || undefined}
      data-step={stepId}
      style={{ left: `${box()?.x ?? 0}px`, width: `${box()?.width ?? 0}px` }}
    >
      <Show when={hasCurve(lane.role)}>
        <CurvePart at="cell" id={laneId} stepId={stepId} tabindex={tabindex()} />
      </Show>
      <For each={noteIds()}>{(noteId) => <NoteCard noteId={noteId} />}</For>
      <Show when={mayEdit()}>
        <button
          type="button"
          class={styles.add}
          // From the keyboard one adds a note in the cell itself, by Enter or by typing.
          tabindex="-1"
          data-empty={isEmpty() || undefined}
          aria-label={`${t("note.add")}: ${name()}${isEmpty() ? `. ${prompt()}` : ""}`}
          onClick={() => addNoteTo(laneId, stepId)}
        >
          <Icon of={Plus} size={16} />
          <Show when={isEmpty() && !hasCurve(lane.role)}>
            <span class={styles.prompt}>{prompt()}</span>
          </Show>
        </button>
      </Show>
    </div>
  );
}
