import { titleLimit } from "@resa/shared/model/board";
import { stopNotesLimit } from "@resa/shared/model/stop";
import ArrowDown from "lucide-solid/icons/arrow-down";
import ArrowUp from "lucide-solid/icons/arrow-up";
import Play from "lucide-solid/icons/play";
import Trash from "lucide-solid/icons/trash";
import { type JSX, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { DraftField } from "../ui/DraftField";
import { Icon } from "../ui/Icon";
import { IconButton } from "../ui/IconButton";
import type { StopRowProps } from "./StopRow";
import styles from "./StopRow.module.css";

/** What can be said and done of the stop that is open in the list. */
export function StopDetails(props: StopRowProps): JSX.Element {
  const t = useWords();
  const { mayEdit } = useBoard();
  const isOwn = (): boolean => props.stop.kind === "own";
  const meanwhile = (theirs: string): string => t("walk.meanwhile", { theirs });
  return (
    <div class={styles.details}>
      <Show when={mayEdit()}>
        <Show when={isOwn()}>
          <DraftField
            label={t("walk.ownTitle")}
            value={props.stop.title}
            placeholder={t("walk.ownUntitled")}
            meanwhile={meanwhile}
            maxLength={titleLimit}
            onCommit={(title) => props.onSet({ title })}
          />
        </Show>
        <DraftField
          label={t("walk.notes")}
          value={props.stop.notes}
          placeholder={t("walk.notesEmpty")}
          meanwhile={meanwhile}
          maxLength={stopNotesLimit}
          keepsLines
          onCommit={(notes) => props.onSet({ notes })}
        />
      </Show>
      <div class={styles.ways}>
        <Button onClick={() => props.onBegin()} disabled={props.stop.hidden}>
          <Icon of={Play} size={16} />
          {t("walk.from")}
        </Button>
        <Show when={mayEdit()}>
          <span class={styles.space} />
          <IconButton
            label={t("walk.up")}
            disabled={props.index === 0}
            onClick={() => props.onMove(props.index - 1)}
          >
            <Icon of={ArrowUp} size={16} />
          </IconButton>
          <IconButton
            label={t("walk.down")}
            disabled={props.index === props.last}
            onClick={() => props.onMove(props.index + 1)}
          >
            <Icon of={ArrowDown} size={16} />
          </IconButton>
          <Show when={isOwn()}>
            <IconButton label={t("walk.remove")} onClick={() => props.onRemove()}>
              <Icon of={Trash} size={16} />
            </IconButton>
          </Show>
        </Show>
      </div>
    </div>
  );
}
