import type { Id } from "@resa/shared/model/id";
import { type JSX, Show } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { Switch } from "../../ui/Switch";
import { createUndoToast } from "../sheet/tools/undo-toast";
import { makeMarking } from "./marking";
import { MomentFields } from "./MomentFields";
import { MomentSaid } from "./MomentSaid";
import styles from "./MomentSection.module.css";

/** Whether these notes, or this step, are moments of truth; of one alone, what is said of it too. */
export function MomentSection(props: { ids: readonly Id[] }): JSX.Element {
  const t = useWords();
  const board = useBoard();
  const marking = makeMarking(board, t, createUndoToast());
  const isMarked = (): boolean => marking.areMarked(props.ids);
  const alone = (): Id | undefined => (props.ids.length === 1 ? props.ids[0] : undefined);
  return (
    <Show when={board.mayEdit() || isMarked()}>
      <div class={styles.section} role="group" aria-label={t("moments.moment")}>
        <Switch
          label={t("moments.moment")}
          on={isMarked()}
          disabled={!board.mayEdit()}
          onSwitch={() => marking.toggle(props.ids)}
        />
        <Show when={isMarked() && alone()} keyed>
          {(id) => (
            <Show when={board.mayEdit()} fallback={<MomentSaid momentId={id} />}>
              <MomentFields momentId={id} />
            </Show>
          )}
        </Show>
      </div>
    </Show>
  );
}
