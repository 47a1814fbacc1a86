import type { Id } from "@resa/shared/model/id";
import { useLocation } from "@solidjs/router";
import { createMemo, For, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { createOwners, outsiders } from "../canvas/owners/owners";
import { useWords } from "../i18n/WordsProvider";
import styles from "./OutsideSteps.module.css";

/** The steps of a journey that we don't carry, each with a way to it on the board. */
export function OutsideSteps(props: { journeyId: Id }): JSX.Element {
  const t = useWords();
  const address = useLocation();
  const { projection } = useBoard();
  const { stepsOf } = createOwners(
    untrack(() => props.journeyId),
    projection,
  );
  const listed = createMemo(() => outsiders.filter((owner) => stepsOf(owner).length > 0));

  return (
    <section class={styles.outside}>
      <h2>{t("owner.outside.title")}</h2>
      <Show when={listed().length > 0} fallback={<p>{t("owner.outside.none")}</p>}>
        <dl>
          <For each={listed()}>
            {(owner) => (
              <div data-owner={owner}>
                <dt>{t(`owner.outside.${owner}`)}</dt>
                <For each={stepsOf(owner)}>
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
