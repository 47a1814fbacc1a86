import { type JSX, Match, Switch } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { Spinner } from "../ui/Spinner";
import type { Fetching } from "./fetched";
import styles from "./Awaited.module.css";

/** What is fetched, once it is there; until then that it comes, or why it doesn't. */
export function Awaited<T>(props: {
  fetching: Fetching<T>;
  loading: string;
  children: (value: () => T) => JSX.Element;
}): JSX.Element {
  const t = useWords();
  const problem = () => {
    const now = props.fetching.state();
    return now.is === "failed" ? now.problem : undefined;
  };
  // Boxed, so that what has come counts as there whatever it is.
  const ready = () => {
    const now = props.fetching.state();
    return now.is === "ready" ? now : undefined;
  };
  return (
    <Switch fallback={<Spinner label={props.loading} />}>
      <Match when={problem()}>
        {(problem) => (
          <div class={styles.failed} role="alert">
            <p>{t(`problem.${problem().code}`)}</p>
            <Button onClick={() => void props.fetching.reload()}>{t("app.tryAgain")}</Button>
          </div>
        )}
      </Match>
      <Match when={ready()}>{(ready) => props.children(() => ready().value)}</Match>
    </Switch>
  );
}
