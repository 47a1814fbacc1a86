import { titleLimit } from "@resa/shared/model/board";
import type { Id } from "@resa/shared/model/id";
import type { Persona } from "@resa/shared/model/persona";
import type { JSX } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useStructure } from "../../board/use-structure";
import { useWords } from "../../i18n/WordsProvider";
import { DraftField } from "../../ui/DraftField";

/** Whose journey it is, and what they would say. Where nobody has been said yet, the first words make a persona. */
export function PersonaFields(props: { journeyId: Id }): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const structure = useStructure();
  const personaId = (): Id => projection.journey(props.journeyId).personaId;
  const persona = (): Persona => projection.persona(personaId());
  const set = (fields: Partial<Pick<Persona, "name" | "quote">>): void =>
    structure.describePersona(props.journeyId, fields);
  const meanwhile = (theirs: string): string => t("inspector.meanwhile", { theirs });

  return (
    <>
      <DraftField
        label={t("journey.persona")}
        value={persona().name}
        placeholder={t("inspector.journey.personaEmpty")}
        meanwhile={meanwhile}
        maxLength={titleLimit}
        readOnly={!mayEdit()}
        onCommit={(name) => set({ name })}
      />
      <DraftField
        label={t("inspector.journey.quote")}
        value={persona().quote}
        placeholder={t("inspector.journey.quoteEmpty")}
        meanwhile={meanwhile}
        maxLength={titleLimit}
        readOnly={!mayEdit()}
        onCommit={(quote) => set({ quote })}
      />
    </>
  );
}
