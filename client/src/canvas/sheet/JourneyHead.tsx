import { titleHeight } from "@resa/shared/layout/sizes";
import { titleLimit } from "@resa/shared/model/board";
import type { Id } from "@resa/shared/model/id";
import UserRound from "lucide-solid/icons/user-round";
import { type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { EditableTitle } from "../../ui/EditableTitle";
import { Icon } from "../../ui/Icon";
import { HeadTools } from "./HeadTools";
import styles from "./JourneyHead.module.css";
import { createSelectable } from "../select/selectable";

/** The head of a sheet: the journey in the customer's words, what they want to achieve, and whose journey it is. */
export function JourneyHead(props: { journeyId: Id }): JSX.Element {
  const t = useWords();
  const { projection, titles, mayEdit } = useBoard();
  const journeyId = untrack(() => props.journeyId);
  const { ref, tabindex } = createSelectable({ kind: "journey", id: journeyId });
  const journey = projection.journey(journeyId);
  const title = (): string => journey.title || t("journey.untitled");

  return (
    <header
      ref={ref}
      class={styles.head}
      role="group"
      aria-label={`${t("journey.journey")}: ${title()}`}
      style={{ height: `${titleHeight}px` }}
    >
      <div class={styles.words}>
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
        <div class={styles.purpose}>
          <span class={styles.label}>{t("journey.purpose")}</span>
          <EditableTitle
            value={journey.purpose}
            label={t("journey.purpose")}
            placeholder={t("journey.purposeEmpty")}
            readOnly={!mayEdit()}
            tabindex={tabindex()}
            maxLength={titleLimit}
            onCommit={(value) => titles.writeJourney(journeyId, { purpose: value })}
          />
        </div>
      </div>
      <Show when={journey.personaId} keyed>
        {(personaId) => <PersonaBadge personaId={personaId} />}
      </Show>
      <Show when={journey.collapsed}>
        <p class={styles.folded}>
          {t("journey.steps", { count: projection.stepsOfJourney(journeyId).length })} ·{" "}
          {t("journey.lanes", { count: projection.lanes(journeyId).length })}
        </p>
      </Show>
      <span class={styles.menu}>
        <HeadTools at="journey" id={journeyId} tabindex={tabindex()} />
      </span>
    </header>
  );
}

function PersonaBadge(props: { personaId: Id }): JSX.Element {
  const t = useWords();
  const { projection, titles, mayEdit } = useBoard();
  const persona = projection.persona(untrack(() => props.personaId));
  return (
    <figure class={styles.persona}>
      <span class={styles.portrait}>
        <Icon of={UserRound} size={20} />
      </span>
      <figcaption>
        <span class={styles.name}>
          <EditableTitle
            value={persona.name}
            label={t("journey.personaName")}
            placeholder={t("journey.persona")}
            readOnly={!mayEdit()}
            maxLength={titleLimit}
            onCommit={(name) => titles.namePersona(props.personaId, name)}
          />
        </span>
        <span class={styles.quote}>{persona.quote}</span>
      </figcaption>
    </figure>
  );
}
