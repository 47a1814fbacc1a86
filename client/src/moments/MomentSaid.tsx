import type { Id } from "@resa/shared/model/id";
import { createMemo, type JSX, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { sayFeeling } from "../canvas/moments/say-feeling";
import { useWords } from "../i18n/WordsProvider";
import { Said } from "./JourneyAbout";
import styles from "./MomentCard.module.css";

/** What is said of a moment of truth, to be read; who may edit has fields for what is said of the moment itself. */
export function MomentSaid(props: { momentId: Id }): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const moment = createMemo(() => projection.moment(props.momentId));
  const feeling = (): string => moment()?.feeling ?? "";
  return (
    <Show when={!mayEdit()}>
      <Show when={moment()?.isDecision}>
        <p class={styles.decision}>{t("moments.isDecision")}</p>
      </Show>
      <dl class={styles.said}>
        <Said label={t("moments.feeling")} text={feeling() && sayFeeling(feeling(), t)} />
        <Said label={t("moments.why")} text={moment()?.why ?? ""} />
      </dl>
    </Show>
  );
}
