import { foldedTitleHeight, titleHeight } from "@resa/shared/layout/sizes";
import { titleLimit } from "@resa/shared/model/board";
import type { Id } from "@resa/shared/model/id";
import { type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { EditableTitle } from "../../ui/EditableTitle";
import { addition } from "./Addition";
import { HeadTools } from "./HeadTools";
import { OwnerPart } from "./OwnerPart";
import styles from "./JourneyHead.module.css";
import { createSelectable } from "../select/selectable";

// Its place is kept.
const HeadStory = addition(() => import("./story/HeadStory"));

/** The head of a sheet: the journey in the customer's words, what they want to achieve, and all else that is said of it. */
export function JourneyHead(props: { journeyId: Id }): JSX.Element {
  const t = useWords();
  const { projection, titles, mayEdit } = useBoard();
  const journeyId = untrack(() => props.journeyId);
  const { ref, tabindex, mark } = createSelectable({ kind: "journey", id: journeyId });
  const journey = projection.journey(journeyId);
  const title = (): string => journey.title || t("journey.untitled");

  return (
    <header
      ref={ref}
      class={styles.head}
      role="group"
      aria-label={`${t("journey.journey")}: ${title()}`}
      data-folded={journey.collapsed || undefined}
      style={{ height: `${journey.collapsed ? foldedTitleHeight : titleHeight}px` }}
    >
      <h2 class={styles.title}>
        <EditableTitle
          value={journey.title}
          label={t("journey.title")}
          placeholder={t("journey.untitled")}
          readOnly={!mayEdit()}
          tabindex={tabindex()}
          maxLength={titleLimit}
          onCommit={(value) => titles.writeJourney(journeyId, { title: value })}
        />
      </h2>
      <Show when={!journey.collapsed}>
        <div class={styles.purpose}>
          <span class={styles.label}>{t("journey.purpose")}</span>
          <EditableTitle
            value={journey.purpose}
            label={t("journey.purpose")}
            placeholder={t("journey.purposeEmpty")}
            readOnly={!mayEdit()}
            mayBeEmpty
            tabindex={tabindex()}
            maxLength={titleLimit}
            onCommit={(value) => titles.writeJourney(journeyId, { purpose: value })}
          />
        </div>
      </Show>
      <HeadStory journeyId={journeyId} tabindex={tabindex()} />
      <Show when={journey.collapsed}>
        <div class={styles.folded}>
          <span>
            {t("journey.steps", { count: projection.stepsOfJourney(journeyId).length })} ·{" "}
            {t("journey.lanes", { count: projection.lanes(journeyId).length })}
          </span>
          <OwnerPart at="journey" id={journeyId} tabindex={tabindex()} />
        </div>
      </Show>
      {mark()}
      <span class={styles.menu}>
        <HeadTools at="journey" id={journeyId} tabindex={tabindex()} />
      </span>
    </header>
  );
}
