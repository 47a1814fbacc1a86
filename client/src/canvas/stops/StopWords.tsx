import type { StopKind } from "@resa/shared/model/stop";
import { For, type JSX, Match, Show, Switch } from "solid-js";
import type { StopWord } from "../../board/stop-words";
import { useWords } from "../../i18n/WordsProvider";
import type { Translate } from "../../i18n/translate";
import { Face } from "../../ui/Face";
import { sayFeeling } from "../moments/say-feeling";
import { sayGap } from "../touchpoints/say-gap";
import styles from "./StopCaption.module.css";

/** What a stop says besides what it is called: the steps of a phase in a row, all else under what it is. */
export function StopWords(props: { kind: StopKind; words: readonly StopWord[] }): JSX.Element {
  const t = useWords();
  const isInHead = ({ of }: StopWord): boolean =>
    of === "promise" || of === "where" || of === "persona" || of === "steps";
  const steps = () => props.words.find((word) => word.of === "steps");
  const said = (): readonly StopWord[] => props.words.filter((word) => !isInHead(word));
  return (
    <>
      <Show when={steps()}>
        {(word) => (
          <ol class={styles.steps} aria-label={t("walk.steps")}>
            <For each={word().titles}>{(title) => <li>{title}</li>}</For>
          </ol>
        )}
      </Show>
      <Show when={said().length > 0}>
        <dl class={styles.said}>
          <For each={said()}>
            {(word) => (
              <div data-of={word.of}>
                <dt>{nameOf(word.of, t)}</dt>
                <dd>
                  <Switch fallback={"text" in word ? word.text : null}>
                    <Match when={word.of === "decision"}>{t("moments.decision")}</Match>
                    <Match when={word.of === "feeling" && word}>
                      {(feeling) => sayFeeling(feeling().text, t)}
                    </Match>
                    <Match when={word.of === "gap" && word}>
                      {(gap) => (
                        <span class={styles.gap}>
                          <Face of={gap().wished} size={28} />
                          <span aria-hidden="true">→</span>
                          <Face of={gap().actual} size={28} />
                          {sayGap(gap().actual - gap().wished, t)}
                        </span>
                      )}
                    </Match>
                  </Switch>
                </dd>
              </div>
            )}
          </For>
        </dl>
      </Show>
    </>
  );
}

/** What it is that is said. */
function nameOf(of: StopWord["of"], t: Translate): string {
  switch (of) {
    case "promise":
    case "think":
    case "feel":
    case "say":
    case "need":
    case "met":
    case "persona":
      return t(`story.${of}`);
    case "purpose":
      return t("walk.purpose");
    case "why":
    case "feeling":
    case "gap":
    case "action":
      return t(`moments.${of}`);
    case "decision":
      return t("moments.isDecision");
    case "steps":
    case "where":
      return t("walk.steps");
  }
}
