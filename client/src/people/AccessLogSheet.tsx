import type { AccessEntry } from "@resa/shared/protocol/access-log";
import { For, type JSX } from "solid-js";
import { relativeTime } from "../i18n/relative-time";
import type { Translate } from "../i18n/translate";
import { useLanguage, useWords } from "../i18n/WordsProvider";
import { peopleApi } from "../people-api";
import { Awaited } from "./Awaited";
import { accessWords } from "./access-words";
import styles from "./AccessLogSheet.module.css";
import { createFetching } from "./fetched";

/** Who let whom in, and who changed what somebody may, newest first. For facilitators. */
export function AccessLogSheet(props: { boardId: string }): JSX.Element {
  const t = useWords();
  const [language] = useLanguage();
  const fetching = createFetching(async () => (await peopleApi.accessLog(props.boardId)).entries);
  const exactly = ({ at }: AccessEntry) =>
    new Intl.DateTimeFormat(language(), { dateStyle: "medium", timeStyle: "short" }).format(at);
  const when = ({ at }: AccessEntry) =>
    relativeTime(language(), at, Date.now()) ?? t("home.justNow");
  return (
    <Awaited fetching={fetching} loading={t("access.loading")}>
      {(entries) => (
        <ol class={styles.list} aria-label={t("access.title")}>
          <For each={entries()} fallback={<li>{t("access.none")}</li>}>
            {(entry) => (
              <li class={styles.entry}>
                <span class={styles.what}>{accessWords(entry, t)}</span>
                <span class={styles.facts}>{factsOf(entry, t)}</span>
                <time
                  class={styles.when}
                  dateTime={new Date(entry.at).toISOString()}
                  title={exactly(entry)}
                >
                  {when(entry)}
                </time>
              </li>
            )}
          </For>
        </ol>
      )}
    </Awaited>
  );
}

/** Under which role, or by which link. */
const factsOf = ({ what, role, name }: AccessEntry, t: Translate): string =>
  [role && t(`people.role.${role}`), what !== "renamed" && name].filter(Boolean).join(" · ");
