import type { Id } from "@resa/shared/model/id";
import type { Persona } from "@resa/shared/model/persona";
import { setJourney } from "@resa/shared/operations/journey";
import { addPersona, setPersona } from "@resa/shared/operations/persona";
import { orderAmong } from "./order-among";
import type { Transactor } from "./transactor";

/** What a person does with personas. */
export interface PersonaCommands {
  setPersona(id: Id, fields: Partial<Pick<Persona, "name" | "quote">>): void;
  /** Sets what the persona of a journey says of themself; a journey without a persona gets one. */
  describePersona(journeyId: Id, fields: Partial<Pick<Persona, "name" | "quote">>): void;
}

export function makePersonaCommands({ arrangement, change }: Transactor): PersonaCommands {
  return {
    setPersona: (id, fields) => void change((doc) => setPersona(doc, id, fields)),
    describePersona: (journeyId, fields) =>
      void change((doc) => {
        const { personaId } = arrangement.journey(journeyId) ?? {};
        if (personaId === undefined) return;
        if (arrangement.persona(personaId)) return setPersona(doc, personaId, fields);
        const { personas, persona } = arrangement;
        const order = orderAmong(personas, persona, personas.length);
        setJourney(doc, journeyId, { personaId: addPersona(doc, { ...fields, order }) });
      }),
  };
}
