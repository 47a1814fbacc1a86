import type { Id } from "@resa/shared/model/id";
import { useLocation } from "@solidjs/router";
import { createMemo, For, type JSX, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useWords } from "../i18n/WordsProvider";
import styles from "./OutsideSteps.module.css";

/** Whose steps are not ours, those first that nobody has taken on. */
const owners = ["nobody", "partner", "customer"] as const;

/** The steps of a journey that we don't carry, each with a way to it on the board. */
export function OutsideSteps(props: { journeyId: Id }): JSX.Element {
  const t = useWords();
  const address = useLocation();
  const { projection } = useBoard();
  const stepsOf = createMemo(() => {
    const stepIds = projection.stepsOfJourney(props.journeyId);
    return owners
      .map((owner) => ({
        owner,
        stepIds: stepIds.filter((id) => projection.step(id).actor === owner),
      }))
      .filter(({ stepIds }) => stepIds.length > 0);
  });

  return (
    <section class={styles.outside}>
      <h2>{t("touchpoint.outside.title")}</h2>
      <Show when={stepsOf().length > 0} fallback={<p>{t("touchpoint.outside.none")}</p>}>
        <dl>
          <For each={stepsOf()}>
            {({ owner, stepIds }) => (
              <div data-owner={owner}>
                <dt>{t(`touchpoint.outside.${owner}`)}</dt>
                <For each={stepIds}>
                  {(id) => (
                    <dd>
                      <a href={`${address.pathname}#step=${id}`}>
                        {projection.step(id).title || t("journey.step.untitled")}
                      </a>
                    </dd>
                  )}
                </For>
              </div>
            )}
          </For>
        </dl>
      </Show>
    </section>
  );
}
