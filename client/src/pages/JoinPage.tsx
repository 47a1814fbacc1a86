import { A, useLocation, useNavigate } from "@solidjs/router";
import { createEffect, createSignal, type JSX, Match, Show, Switch } from "solid-js";
import { api } from "../api";
import { useWords } from "../i18n/WordsProvider";
import { problemOf } from "../problem";
import { Button } from "../ui/Button";
import { createMe } from "./create-me";
import { createPage } from "./create-page";
import { joinFailure, type JoinFailure, noSecret } from "./join-failure";
import styles from "./JoinPage.module.css";
import { MessagePage } from "./MessagePage";
import { NameForm } from "./NameForm";

/** Where a share link leads: a name, and one is in. */
export default function JoinPage(): JSX.Element {
  const t = useWords();
  const navigate = useNavigate();
  const location = useLocation<{ secret?: string }>();
  const { me, isKnown } = createMe();
  const [failure, setFailure] = createSignal<JoinFailure | null>(null);
  createPage(() => t("join.title"));

  const secret = () => location.hash.slice(1) || location.state?.secret;
  // Out of the address bar, where it could be seen over a shoulder or copied along; kept for a reload.
  createEffect(() => {
    if (location.hash === "") return;
    setFailure(null);
    navigate("/join", { replace: true, state: { secret: location.hash.slice(1) } });
  });

  async function enter(name: string): Promise<void> {
    try {
      const { boardId } = await api.join(secret() ?? "", name);
      navigate(`/board/${boardId}`, { replace: true });
    } catch (thrown) {
      const problem = problemOf(thrown);
      // What is wrong with the name, the form says itself.
      if (problem.code === "invalid") throw problem;
      setFailure(joinFailure(problem));
    }
  }

  const failed = (): JoinFailure | null => (secret() ? failure() : noSecret);
  return (
    <Switch>
      <Match when={failed()}>
        {(failed) => (
          <MessagePage
            title={t(`join.${failed().reason}.title`)}
            text={t(`join.${failed().reason}.text`)}
          >
            <div class={styles.ways}>
              <Show when={failed().passes}>
                <Button look="primary" onClick={() => setFailure(null)}>
                  {t("app.tryAgain")}
                </Button>
              </Show>
              <A href="/">{t("app.toHome")}</A>
            </div>
          </MessagePage>
        )}
      </Match>
      <Match when={isKnown()}>
        <MessagePage title={t("join.welcome")} text={t("join.text")}>
          <NameForm name={me()?.name ?? ""} submit={t("join.enter")} onName={enter} />
        </MessagePage>
      </Match>
    </Switch>
  );
}
