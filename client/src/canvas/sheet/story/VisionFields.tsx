import { sentenceLimit } from "@resa/shared/model/touchpoint";
import { createMemo, For, type JSX, Show } from "solid-js";
import { useBoard } from "../../../board/BoardProvider";
import { useCustomers } from "../../../board/use-customers";
import { useWords } from "../../../i18n/WordsProvider";
import { DraftField } from "../../../ui/DraftField";

/** What customers should think, feel and say afterwards, on any journey of the board. */
export function VisionFields(): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const customers = useCustomers();
  return (
    <For each={["think", "feel", "say"] as const}>
      {(field) => {
        const said = createMemo(() => projection.board()[field]);
        return (
          <Show when={mayEdit() || said()}>
            <DraftField
              label={t(`story.${field}`)}
              value={said()}
              placeholder={t(`story.${field}Empty`)}
              meanwhile={(theirs) => t("inspector.meanwhile", { theirs })}
              maxLength={sentenceLimit}
              readOnly={!mayEdit()}
              onCommit={(text) => customers.setBoard({ [field]: text })}
            />
          </Show>
        );
      }}
    </For>
  );
}
