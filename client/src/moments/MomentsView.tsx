import type { Id } from "@resa/shared/model/id";
import { createMemo, For, type JSX, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useWords } from "../i18n/WordsProvider";
import { EmptyMoments } from "./EmptyMoments";
import { JourneyAbout } from "./JourneyAbout";
import { MomentCard } from "./MomentCard";
import { createMomentOrder } from "./moment-order";
import styles from "./MomentsView.module.css";
import view from "../ui/view.module.css";

/** All moments of truth of the board, in the order of the journeys: what somebody who has five minutes reads first. */
export default function MomentsView(props: { nameOf: (personId: Id) => string }): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  const order = createMomentOrder(projection);
  const count = (): number => order().reduce((sum, { ids }) => sum + ids.length, 0);
  const journeyIds = createMemo(() => order().map(({ journeyId }) => journeyId));
  const momentsOf = (id: Id): readonly Id[] =>
    order().find(({ journeyId }) => journeyId === id)?.ids ?? [];

  return (
    <article class={`${view.view} ${styles.view}`}>
      <header class={styles.head}>
        <h1 class={view.title}>{t("moments.title")}</h1>
        <Show when={count() > 0}>
          <p class={styles.lead}>{t("moments.lead", { count: count() })}</p>
        </Show>
        <Show when={projection.board().promise}>
          {(promise) => (
            <dl class={styles.promise}>
              <dt>{t("moments.promise")}</dt>
              <dd>{promise()}</dd>
            </dl>
          )}
        </Show>
      </header>
      <Show when={count() === 0}>
        <EmptyMoments />
      </Show>
      {/* By their ids, so that a card in which somebody writes outlives a new order. */}
      <For each={journeyIds()}>
        {(journeyId) => (
          <section class={styles.journey}>
            <JourneyAbout journeyId={journeyId} />
            <ol class={styles.list}>
              <For each={momentsOf(journeyId)}>
                {(id) => (
                  <li>
                    <MomentCard momentId={id} nameOf={(personId) => props.nameOf(personId)} />
                  </li>
                )}
              </For>
            </ol>
          </section>
        )}
      </For>
    </article>
  );
}
