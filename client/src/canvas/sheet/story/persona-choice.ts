import type { Id } from "@resa/shared/model/id";
import { useBoard } from "../../../board/BoardProvider";
import { useCustomers } from "../../../board/use-customers";
import { useStructure } from "../../../board/use-structure";
import { useWords } from "../../../i18n/WordsProvider";
import type { MenuGroup } from "../../../ui/Menu";

/** What to choose from for whose journey it is: the personas of the board, a new one, or nobody. `onNew` follows a new one. */
export function createPersonaChoice(journeyId: Id, onNew: () => void): () => MenuGroup[] {
  const t = useWords();
  const { projection } = useBoard();
  const structure = useStructure();
  const customers = useCustomers();
  const journey = projection.journey(journeyId);
  const choose = (personaId: Id): void => structure.setJourney(journeyId, { personaId });
  return () => [
    {
      items: projection.personas().map((id) => {
        const persona = projection.persona(id);
        return {
          label: persona.name || t("story.unnamed"),
          ...(!persona.isCustomer && { hint: t("story.nonCustomer") }),
          checked: journey.personaId === id,
          onSelect: () => choose(id),
        };
      }),
    },
    {
      items: [
        {
          label: t("story.nobody"),
          checked: !projection.personas().includes(journey.personaId),
          onSelect: () => choose(""),
        },
        {
          label: t("story.newPersona"),
          onSelect() {
            if (customers.addTo(journeyId, {}) !== null) onNew();
          },
        },
      ],
    },
  ];
}
