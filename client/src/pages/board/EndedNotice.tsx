import { type JSX, Show } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { Button } from "../../ui/Button";
import styles from "./EndedNotice.module.css";
import { savedWords } from "./saved-words";

/** Stands over a board whose connection was ended for good: why, and what to do. The board stays readable below. */
export function EndedNotice(): JSX.Element {
  const t = useWords();
  const { saving } = useBoard();
  const words = () => {
    const said = savedWords(saving(), t);
    return said.tone === "danger" ? said : null;
  };
  // The page looks again by itself, and may have what the server has lost.
  const isDamaged = () => {
    const now = saving();
    return now.state === "ended" && now.ending === "damaged";
  };
  return (
    <Show when={words()}>
      {(words) => (
        <div class={styles.notice} role="alert">
          <p>
            <strong>{words().long}.</strong> {words().meaning}
          </p>
          <Show when={!isDamaged()}>
            <Button onClick={() => location.reload()}>{t("app.reload")}</Button>
          </Show>
        </div>
      )}
    </Show>
  );
}
