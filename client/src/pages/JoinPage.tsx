import { A, useLocation, useNavigate } from "@solidjs/router";
import { createEffect, createSignal, type JSX, Match, Switch } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { peopleApi } from "../people-api";
import { problemOf } from "../problem";
import { createMe } from "./create-me";
import { createPage } from "./create-page";
import { type DeadLink, type JoinFailure, joinFailure } from "./join-failure";
import { JoinForm } from "./JoinForm";
import { MessagePage } from "./MessagePage";

/** Where a share link leads: a name, perhaps a passcode, and one is in. */
export default function JoinPage(): JSX.Element {
  const t = useWords();
  const navigate = useNavigate();
  const location = useLocation<{ secret?: string }>();
  const { me, isKnown } = createMe();
  const [died, setDied] = createSignal<DeadLink | null>(null);
  createPage(() => t("join.title"));

  const secret = () => location.hash.slice(1) || location.state?.secret;
  // Out of the address bar, where it could be seen over a shoulder or copied along; kept for a reload.
  createEffect(() => {
    if (location.hash === "") return;
    setDied(null);
    navigate("/join", { replace: true, state: { secret: location.hash.slice(1) } });
  });

  async function enter(name: string, passcode: string): Promise<JoinFailure | undefined> {
    try {
      const { boardId } = await peopleApi.join({
        secret: secret() ?? "",
        name,
        ...(passcode && { passcode }),
      });
      navigate(`/board/${boardId}`, { replace: true });
      return undefined;
    } catch (thrown) {
      const failure = joinFailure(problemOf(thrown));
      if (failure.is === "dead") setDied(failure.why);
      return failure;
    }
  }

  const dead = (): DeadLink | null => (secret() ? died() : "noSecret");
  return (
    <Switch>
      <Match when={dead()}>
        {(why) => (
          <MessagePage title={t(`join.${why()}.title`)} text={t(`join.${why()}.text`)}>
            <A href="/">{t("app.toHome")}</A>
          </MessagePage>
        )}
      </Match>
      <Match when={isKnown()}>
        <MessagePage title={t("join.welcome")} text={t("join.text")}>
          <JoinForm name={me()?.name ?? ""} onEnter={enter} />
        </MessagePage>
      </Match>
    </Switch>
  );
}
