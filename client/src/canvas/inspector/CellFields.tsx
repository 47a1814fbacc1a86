import type { Id } from "@resa/shared/model/id";
import ListChecks from "lucide-solid/icons/list-checks";
import Plus from "lucide-solid/icons/plus";
import { For, type JSX, Show } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import type { MenuItem } from "../../ui/Menu";
import { useCanvas } from "../CanvasProvider";
import { FaceRow } from "../curve/FaceRow";
import { linesOf } from "../curve/line";
import { Actions } from "./Actions";
import { createAround } from "./around";
import styles from "./Inspector.module.css";
import { Traces } from "./Traces";
import { Trail } from "./Trail";

/** Where a lane and a step meet: what belongs there, and what stands there. */
export function CellFields(props: { laneId: Id; stepId: Id }): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const { selection, addNoteTo } = useCanvas();
  const around = createAround();
  const noteIds = (): readonly Id[] => projection.cell(props.laneId, props.stepId);
  const actions = (): MenuItem[] => [
    ...(mayEdit()
      ? [
          {
            label: t("note.add"),
            icon: Plus,
            onSelect: () => addNoteTo(props.laneId, props.stepId),
          },
        ]
      : []),
    {
      label: t("inspector.cell.selectAll"),
      icon: ListChecks,
      disabled: noteIds().length === 0,
      onSelect: () => selection.set(noteIds()),
    },
  ];

  return (
    <>
      <Trail around={around.cell(props.laneId, props.stepId)} />
      <p class={styles.prompt}>{t(`guide.prompt.${projection.lane(props.laneId).role}`)}</p>
      <For each={linesOf(projection.lane(props.laneId).role)}>
        {(line) => <FaceRow laneId={props.laneId} stepId={props.stepId} line={line} />}
      </For>
      <Show when={noteIds().length > 0} fallback={<p>{t("inspector.cell.empty")}</p>}>
        <p>{t("inspector.notes", { count: noteIds().length })}</p>
      </Show>
      <Traces id={`${props.laneId}/${props.stepId}`} />
      <Actions actions={actions()} />
    </>
  );
}
