import { sentenceLimit } from "@resa/shared/model/touchpoint";
import { createMemo, type JSX, Show } from "solid-js";
import { useBoard } from "../../../board/BoardProvider";
import { useCustomers } from "../../../board/use-customers";
import { useWords } from "../../../i18n/WordsProvider";
import { EditableTitle } from "../../../ui/EditableTitle";
import styles from "./HeadStory.module.css";
import { VisionButton } from "./VisionButton";

/** What the board promises its customers, in a quiet line; what they should think, feel and say afterwards on demand. */
export function ServicePromise(props: { tabindex: 0 | -1 }): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const customers = useCustomers();
  const promise = createMemo(() => projection.board().promise);
  const hasVision = createMemo(() => {
    const { think, feel, say } = projection.board();
    return [think, feel, say].some(Boolean);
  });
  return (
    <Show when={mayEdit() || promise() || hasVision()}>
      <div class={styles.promise}>
        <Show when={mayEdit() || promise()}>
          <span class={styles.label}>{t("story.promise")}</span>
          <EditableTitle
            value={promise()}
            label={t("story.promise")}
            placeholder={t("story.promiseEmpty")}
            readOnly={!mayEdit()}
            mayBeEmpty
            tabindex={props.tabindex}
            maxLength={sentenceLimit}
            onCommit={(promise) => customers.setBoard({ promise })}
          />
        </Show>
        <Show when={mayEdit() || hasVision()}>
          <VisionButton tabindex={props.tabindex} />
        </Show>
      </div>
    </Show>
  );
}
