import { titleHeight } from "@resa/shared/layout/sizes";
import { titleLimit } from "@resa/shared/model/board";
import type { Id } from "@resa/shared/model/id";
import ArrowDown from "lucide-solid/icons/arrow-down";
import ArrowUp from "lucide-solid/icons/arrow-up";
import Ellipsis from "lucide-solid/icons/ellipsis";
import Trash from "lucide-solid/icons/trash";
import UserRound from "lucide-solid/icons/user-round";
import { type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { EditableTitle } from "../../ui/EditableTitle";
import { Icon } from "../../ui/Icon";
import { Menu } from "../../ui/Menu";
import styles from "./JourneyHead.module.css";
import { createSelectable } from "../select/selectable";
import { createUndoToast } from "./undo-toast";

/** The head of a sheet: the journey in the customer's words, what they want to achieve, and whose journey it is. */
export function JourneyHead(props: { journeyId: Id }): JSX.Element {
  const t = useWords();
  const { projection, structure, mayEdit } = useBoard();
  const offerUndo = createUndoToast();
  const journeyId = untrack(() => props.journeyId);
  const { ref, tabindex } = createSelectable({ kind: "journey", id: journeyId });
  const journey = projection.journey(journeyId);
  const title = (): string => journey.title || t("journey.untitled");
  const index = (): number => projection.journeys().indexOf(journeyId);

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
            onCommit={(value) => structure.setJourney(journeyId, { title: value })}
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
            onCommit={(value) => structure.setJourney(journeyId, { purpose: value })}
          />
        </div>
      </div>
      <Show when={journey.personaId} keyed>
        {(personaId) => <PersonaBadge personaId={personaId} />}
      </Show>
      <Show when={mayEdit()}>
        <Menu
          tabindex={tabindex()}
          label={t("journey.more", { title: title() })}
          groups={[
            {
              items: [
                {
                  label: t("note.moveUp"),
                  icon: ArrowUp,
                  disabled: index() === 0,
                  onSelect: () => structure.moveJourney(journeyId, index() - 1),
                },
                {
                  label: t("note.moveDown"),
                  icon: ArrowDown,
                  disabled: index() === projection.journeys().length - 1,
                  onSelect: () => structure.moveJourney(journeyId, index() + 1),
                },
                {
                  label: t("journey.remove"),
                  icon: Trash,
                  danger: true,
                  onSelect: () => {
                    const removed = t("journey.removed", { title: title() });
                    structure.removeJourney(journeyId);
                    offerUndo(removed);
                  },
                },
              ],
            },
          ]}
        >
          <Icon of={Ellipsis} />
        </Menu>
      </Show>
    </header>
  );
}

function PersonaBadge(props: { personaId: Id }): JSX.Element {
  const t = useWords();
  const { projection, structure, mayEdit } = useBoard();
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
            onCommit={(name) => structure.setPersona(props.personaId, { name })}
          />
        </span>
        <span class={styles.quote}>{persona.quote}</span>
      </figcaption>
    </figure>
  );
}
