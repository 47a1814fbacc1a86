import type { Id } from "@resa/shared/model/id";
import { createMemo, type JSX, Show } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { Said } from "../../ui/Said";
import styles from "./MomentSaid.module.css";
import { sayFeeling } from "./say-feeling";

/** What is said of a moment of truth, for whoever may only read it. */
export function MomentSaid(props: { momentId: Id }): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  const moment = createMemo(() => projection.moment(props.momentId));
  const feeling = (): string => moment()?.feeling ?? "";
  const why = (): string => moment()?.why ?? "";
  return (
    <>
      <Show when={moment()?.isDecision}>
        <p class={styles.decision}>{t("moments.decision")}</p>
      </Show>
      <Show when={feeling() || why()}>
        <dl class={styles.said}>
          <Said label={t("moments.feeling")} text={feeling() && sayFeeling(feeling(), t)} />
          <Said label={t("moments.why")} text={why()} />
        </dl>
      </Show>
    </>
  );
}
