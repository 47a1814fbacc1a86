import { sentenceLimit } from "@resa/shared/model/touchpoint";
import { createMemo, type JSX } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useCustomers } from "../../board/use-customers";
import { useWords } from "../../i18n/WordsProvider";
import { DraftField } from "../../ui/DraftField";
import { VisionFields } from "../sheet/story/VisionFields";
import styles from "./Inspector.module.css";

/** What is promised on every journey of the board, and what should come of it. */
export function BoardFields(): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const customers = useCustomers();
  const promise = createMemo(() => projection.board().promise);
  return (
    <section class={styles.whole}>
      <h3>{t("story.board")}</h3>
      <DraftField
        label={t("story.promise")}
        value={promise()}
        placeholder={t("story.promiseEmpty")}
        meanwhile={(theirs) => t("inspector.meanwhile", { theirs })}
        maxLength={sentenceLimit}
        readOnly={!mayEdit()}
        onCommit={(promise) => customers.setBoard({ promise })}
      />
      <VisionFields />
    </section>
  );
}
