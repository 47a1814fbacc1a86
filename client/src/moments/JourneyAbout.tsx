import type { Id } from "@resa/shared/model/id";
import { type JSX, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useWords } from "../i18n/WordsProvider";
import { Said } from "../ui/Said";
import styles from "./MomentsView.module.css";

/** What a journey is called, and what it is for. */
export function JourneyAbout(props: { journeyId: Id }): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  const journey = () => projection.journey(props.journeyId);
  const has = (): boolean => [journey().purpose, journey().need, journey().met].some(Boolean);
  return (
    <>
      <h2>{journey().title || t("journey.untitled")}</h2>
      <Show when={has()}>
        <dl class={styles.about}>
          <Said label={t("journey.purpose")} text={journey().purpose} />
          <Said label={t("moments.need")} text={journey().need} />
          <Said label={t("moments.met")} text={journey().met} />
        </dl>
      </Show>
    </>
  );
}
