import type { Id } from "@resa/shared/model/id";
import { titleLimit } from "@resa/shared/model/board";
import type { Persona } from "@resa/shared/model/persona";
import { createMemo, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../../board/BoardProvider";
import { pictureUrl } from "../../../board/picture-url";
import { useCustomers } from "../../../board/use-customers";
import { useWords } from "../../../i18n/WordsProvider";
import { EditableTitle } from "../../../ui/EditableTitle";
import { Menu } from "../../../ui/Menu";
import { Portrait } from "../../../ui/Portrait";
import styles from "./HeadStory.module.css";
import { createPersonaChoice } from "./persona-choice";

/** Whose journey it is: their face, which is a menu of the others, their name and what they would say. */
export function HeadPersona(props: { journeyId: Id; tabindex: 0 | -1 }): JSX.Element {
  const t = useWords();
  const { id: boardId, projection, mayEdit } = useBoard();
  const customers = useCustomers();
  const journeyId = untrack(() => props.journeyId);
  const journey = projection.journey(journeyId);
  const persona = createMemo<Persona>(() => projection.persona(journey.personaId));
  const isSomebody = createMemo(() => projection.personas().includes(journey.personaId));
  const name = (): string => persona().name || t(isSomebody() ? "story.unnamed" : "story.nobody");
  let nameLine: HTMLElement | undefined;
  const groups = createPersonaChoice(journeyId, () =>
    nameLine?.querySelector<HTMLElement>("button")?.click(),
  );
  const face = (): JSX.Element => (
    <Portrait
      name={persona().name}
      src={persona().portrait && pictureUrl(boardId, persona().portrait?.id ?? "", "thumb")}
      size={journey.collapsed ? 44 : 64}
      outside={!persona().isCustomer}
    />
  );

  return (
    <Show when={mayEdit() || isSomebody()}>
      <figure class={styles.persona}>
        <Show when={mayEdit()} fallback={face()}>
          <span class={styles.face}>
            <Menu
              label={t("story.whoseIs", { name: name() })}
              tabindex={props.tabindex}
              side="below-start"
              groups={groups()}
            >
              {face()}
            </Menu>
          </span>
        </Show>
        <figcaption class={styles.who}>
          <span ref={(element) => (nameLine = element)} class={styles.name}>
            <EditableTitle
              value={persona().name}
              label={t("story.personaName")}
              placeholder={isSomebody() ? t("story.unnamed") : t("story.personaEmpty")}
              readOnly={!mayEdit()}
              tabindex={props.tabindex}
              maxLength={titleLimit}
              onCommit={(name) => customers.describe(journeyId, { name })}
            />
          </span>
          <Show when={!persona().isCustomer}>
            <span class={styles.label}>{t("story.nonCustomer")}</span>
          </Show>
          <Show when={isSomebody() && (mayEdit() || persona().quote)}>
            <span class={styles.quote} data-said={persona().quote !== "" || undefined}>
              <EditableTitle
                value={persona().quote}
                label={t("story.quote")}
                placeholder={t("story.quoteEmpty")}
                readOnly={!mayEdit()}
                mayBeEmpty
                tabindex={props.tabindex}
                maxLength={titleLimit}
                onCommit={(quote) => customers.describe(journeyId, { quote })}
              />
            </span>
          </Show>
        </figcaption>
      </figure>
    </Show>
  );
}
