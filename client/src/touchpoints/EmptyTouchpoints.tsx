import { useLocation } from "@solidjs/router";
import { type JSX, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useWords } from "../i18n/WordsProvider";
import view from "../ui/view.module.css";

/** What a touchpoint is, and where one is made, where there is none. */
export function EmptyTouchpoints(props: { hasJourney: boolean }): JSX.Element {
  const t = useWords();
  const address = useLocation();
  const { mayEdit } = useBoard();
  return (
    <div class={view.empty}>
      <Show when={props.hasJourney} fallback={<p>{t("touchpoint.empty.noJourney")}</p>}>
        <h2>{t("touchpoint.empty.title")}</h2>
        <p>{t("touchpoint.empty.text")}</p>
        <Show when={mayEdit()}>
          <p>{t("touchpoint.empty.how")}</p>
        </Show>
      </Show>
      <a href={`${address.pathname}?view=board`}>{t("touchpoint.empty.toBoard")}</a>
    </div>
  );
}
