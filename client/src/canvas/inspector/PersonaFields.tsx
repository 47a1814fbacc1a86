import { titleLimit } from "@resa/shared/model/board";
import type { Id } from "@resa/shared/model/id";
import type { Persona } from "@resa/shared/model/persona";
import { type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useLocation } from "@solidjs/router";
import { useCustomers } from "../../board/use-customers";
import { useWords } from "../../i18n/WordsProvider";
import { DraftField } from "../../ui/DraftField";
import { MenuField } from "../../ui/MenuField";
import { createPersonaChoice } from "../sheet/story/persona-choice";

/** Whose journey it is, and what they would say. Where nobody has been said yet, the first words make a persona. */
export function PersonaFields(props: { journeyId: Id }): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const customers = useCustomers();
  const address = useLocation();
  let names: HTMLElement | undefined;
  const groups = createPersonaChoice(
    untrack(() => props.journeyId),
    () => names?.querySelector("textarea")?.focus(),
  );
  const name = (): string =>
    projection.personas().includes(personaId())
      ? persona().name || t("story.unnamed")
      : t("story.nobody");
  const personaId = (): Id => projection.journey(props.journeyId).personaId;
  const persona = (): Persona => projection.persona(personaId());
  const set = (fields: Partial<Pick<Persona, "name" | "quote">>): void =>
    customers.describe(props.journeyId, fields);
  const meanwhile = (theirs: string): string => t("inspector.meanwhile", { theirs });

  return (
    <>
      <Show when={mayEdit()}>
        <MenuField
          label={t("story.whose")}
          name={t("story.whoseIs", { name: name() })}
          chosen={name()}
          groups={groups()}
        />
      </Show>
      <div ref={(element) => (names = element)}>
        <DraftField
          label={t("story.persona")}
          value={persona().name}
          placeholder={t("inspector.journey.personaEmpty")}
          meanwhile={meanwhile}
          maxLength={titleLimit}
          readOnly={!mayEdit()}
          onCommit={(name) => set({ name })}
        />
      </div>
      <DraftField
        label={t("inspector.journey.quote")}
        value={persona().quote}
        placeholder={t("inspector.journey.quoteEmpty")}
        meanwhile={meanwhile}
        maxLength={titleLimit}
        readOnly={!mayEdit()}
        onCommit={(quote) => set({ quote })}
      />
      <p>
        <a href={`${address.pathname}?view=personas`}>{t("story.toPersonas")}</a>
      </p>
    </>
  );
}
