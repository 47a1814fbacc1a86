import type { Id } from "@resa/shared/model/id";
import { createMemo, type JSX, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useCustomers } from "../board/use-customers";
import { useWords } from "../i18n/WordsProvider";
import styles from "./Matrix.module.css";

/** So many interviews can be counted in one place. */
const most = 9999;

/** How many people of a kind were interviewed about a product group. */
export function InterviewCount(props: { personaId: Id; groupId: Id; label: string }): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const customers = useCustomers();
  const count = createMemo(() => projection.interviews(props.personaId, props.groupId));
  return (
    <Show
      when={mayEdit()}
      fallback={
        <Show when={count() > 0}>
          <span class={styles.quiet}>{t("persona.matrix.interviewed", { count: count() })}</span>
        </Show>
      }
    >
      <label class={styles.interviews}>
        <span aria-hidden="true">{t("persona.matrix.interviewsWord")}</span>
        <input
          type="number"
          min="0"
          max={most}
          step="1"
          aria-label={props.label}
          value={count()}
          onChange={({ currentTarget }) => {
            const next = Math.min(most, Math.max(0, Math.round(currentTarget.valueAsNumber || 0)));
            customers.setInterviews(props.personaId, props.groupId, next);
            currentTarget.value = String(next);
          }}
          onKeyDown={(event) => event.key === "Enter" && event.currentTarget.blur()}
        />
      </label>
    </Show>
  );
}
