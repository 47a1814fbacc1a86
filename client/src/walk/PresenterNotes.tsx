import { type JSX, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { titleOfStop } from "../canvas/stops/stop-title";
import { clockFace } from "../i18n/clock-face";
import { useLanguage, useWords } from "../i18n/WordsProvider";
import { createClock } from "./create-clock";
import type { PresentingState } from "./create-presenting";
import styles from "./PresenterNotes.module.css";

/** What only the presenter sees: the notes of this stop, what comes next, and how long it has taken. */
export function PresenterNotes(props: {
  presenting: PresentingState;
  /** They are a page of their own. */
  isPage?: boolean;
}): JSX.Element {
  const t = useWords();
  const [language] = useLanguage();
  const now = createClock();
  const clock = (): string =>
    new Intl.DateTimeFormat(language(), { timeStyle: "short" }).format(now());
  const elapsed = (): number => Math.max(0, Math.floor((now() - props.presenting.since()) / 1000));
  return (
    <div class={styles.notes}>
      <Show when={props.presenting.stop()}>
        {(stop) => (
          <>
            <p class={styles.at}>
              {t("walk.at", { at: props.presenting.at(), count: props.presenting.count() })}
            </p>
            <Dynamic component={props.isPage ? "h1" : "h2"}>{titleOfStop(stop(), t)}</Dynamic>
            <p class={styles.text} data-none={stop().notes === "" || undefined}>
              {stop().notes || t("walk.noNotes")}
            </p>
          </>
        )}
      </Show>
      <dl class={styles.facts}>
        <div class={styles.next}>
          <dt>{t("walk.comesNext")}</dt>
          <dd>
            <Show when={props.presenting.next()} fallback={t("walk.isLast")}>
              {(next) => (
                <>
                  <span class={styles.kind}>{t(`walk.kind.${next().kind}`)}</span>
                  {titleOfStop(next(), t)}
                </>
              )}
            </Show>
          </dd>
        </div>
        <div>
          <dt>{t("walk.elapsed")}</dt>
          <dd>{clockFace(elapsed())}</dd>
        </div>
        <div>
          <dt>{t("walk.clock")}</dt>
          <dd>{clock()}</dd>
        </div>
      </dl>
    </div>
  );
}
