import type { Id } from "@resa/shared/model/id";
import { useSearchParams } from "@solidjs/router";
import { createMemo, type JSX, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useWords } from "../i18n/WordsProvider";
import { Select } from "../ui/Select";
import { EmptyTouchpoints } from "./EmptyTouchpoints";
import { OutsideSteps } from "./OutsideSteps";
import { TouchpointTable } from "./TouchpointTable";
import { createTouchpointRows } from "./touchpoint-rows";
import styles from "./TouchpointsView.module.css";
import view from "../ui/view.module.css";

/** The touchpoints of one journey as a table: what happens, how it should feel, how it does, and what we do about it. */
export default function TouchpointsView(): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  const [address, setAddress] = useSearchParams<{ journey?: string }>();
  const journeyId = createMemo<Id | undefined>(() => {
    const journeyIds = projection.journeys();
    return journeyIds.find((id) => id === address.journey) ?? journeyIds[0];
  });
  const rows = createTouchpointRows(() => journeyId() ?? "", projection);
  const titleOf = (id: Id): string => projection.journey(id).title || t("journey.untitled");

  return (
    <article class={`${view.view} ${styles.view}`}>
      <header class={styles.head}>
        <h1 class={view.title}>{t("touchpoint.title")}</h1>
        <Show when={journeyId()}>
          {(id) => (
            <Show
              when={projection.journeys().length > 1}
              fallback={<p class={styles.journey}>{titleOf(id())}</p>}
            >
              <Select
                label={t("touchpoint.journey")}
                groups={[
                  {
                    choices: projection.journeys().map((id) => ({ value: id, label: titleOf(id) })),
                  },
                ]}
                value={id()}
                onChoose={(journey) => setAddress({ journey }, { replace: true })}
              />
            </Show>
          )}
        </Show>
      </header>
      <Show when={rows().length > 0} fallback={<EmptyTouchpoints hasJourney={!!journeyId()} />}>
        <Show when={journeyId()} keyed>
          <TouchpointTable noteIds={rows()} />
        </Show>
      </Show>
      <Show when={journeyId()} keyed>
        {(id) => <OutsideSteps journeyId={id} />}
      </Show>
    </article>
  );
}
