import Clock from "lucide-solid/icons/clock";
import CircleAlert from "lucide-solid/icons/circle-alert";
import { createMemo, type JSX, Match, Show, Switch } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import styles from "./CommentView.module.css";
import { useTalk } from "./TalkProvider";

/** What has become of something on its way to the server; nothing when all has arrived. */
export function SendingLine(props: { subjects: readonly string[] }): JSX.Element {
  const t = useWords();
  const { outbox } = useTalk();
  const now = createMemo(() => {
    for (const subject of props.subjects) {
      const sending = outbox.of(subject);
      if (sending && sending.state !== "done") return { subject, sending };
    }
    return null;
  });
  const refused = () => {
    const { subject, sending } = now() ?? {};
    return subject && sending?.state === "refused" ? { subject, problem: sending.problem } : null;
  };
  return (
    <Show when={now()}>
      <Switch>
        <Match when={now()?.sending.state === "sending"}>
          <p class={styles.sending}>{t("comments.sending")}</p>
        </Match>
        <Match when={now()?.sending.state === "waiting"}>
          <p class={styles.waiting}>
            <Icon of={Clock} size={14} />
            {t("comments.waiting")}
          </p>
        </Match>
        <Match when={refused()}>
          {(refused) => (
            <div class={styles.refused} role="alert">
              <p>
                <Icon of={CircleAlert} size={14} />
                {t("comments.notSent")} {t(`problem.${refused().problem.code}`)}
              </p>
              <button type="button" onClick={() => outbox.retry(refused().subject)}>
                {t("comments.retry")}
              </button>
              <button type="button" onClick={() => outbox.withdraw(refused().subject)}>
                {t("comments.withdraw")}
              </button>
            </div>
          )}
        </Match>
      </Switch>
    </Show>
  );
}
