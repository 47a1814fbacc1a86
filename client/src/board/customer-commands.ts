import type { Board } from "@resa/shared/model/board";
import type { Id } from "@resa/shared/model/id";
import type { Persona } from "@resa/shared/model/persona";
import { setBoard } from "@resa/shared/operations/board";
import { setJourney } from "@resa/shared/operations/journey";
import {
  addPersona,
  movePersona,
  removePersona,
  setPersona,
} from "@resa/shared/operations/persona";
import {
  addGroup,
  moveGroup,
  removeGroup,
  setGroup,
  setInterviews,
} from "@resa/shared/operations/product-group";
import type * as Y from "yjs";
import { orderAmong } from "./order-among";
import type { Transactor } from "./transactor";

/** What a person says of the customers of a board and of what is offered to them. Each is one step of their history. */
export interface CustomerCommands {
  /** Adds a persona behind the others. Returns its id; null when one may only read. */
  add(persona: Partial<Omit<Persona, "id" | "order">>): Id | null;
  set(id: Id, fields: Partial<Omit<Persona, "id" | "order">>): void;
  /** Adds a persona whose journey it is from now on; who it was before stays on the board. */
  addTo(journeyId: Id, persona: Partial<Omit<Persona, "id" | "order">>): Id | null;
  /** Sets what the persona of a journey says of themself; a journey without a persona gets one. */
  describe(journeyId: Id, fields: Partial<Omit<Persona, "id" | "order">>): void;
  /** Puts a persona at `index` among the others. */
  move(id: Id, index: number): void;
  remove(id: Id): void;
  /** Adds a product group behind the others; `journeyId` belongs to it from now on. */
  addGroup(name: string, journeyId?: Id): Id | null;
  setGroup(id: Id, name: string): void;
  moveGroup(id: Id, index: number): void;
  removeGroup(id: Id): void;
  /** How many people of a kind were interviewed about a product group. */
  setInterviews(personaId: Id, groupId: Id, count: number): void;
  /** What the board promises its customers, and what they should think, feel and say afterwards. */
  setBoard(fields: Partial<Omit<Board, "title">>): void;
}

export function makeCustomerCommands({ arrangement, change }: Transactor): CustomerCommands {
  const { persona, group } = arrangement;
  const addLast = (doc: Y.Doc, fields: Partial<Omit<Persona, "id" | "order">>): Id =>
    addPersona(doc, {
      ...fields,
      order: orderAmong(arrangement.personas, persona, arrangement.personas.length),
    });
  const addTo = (doc: Y.Doc, journeyId: Id, fields: Partial<Omit<Persona, "id" | "order">>): Id => {
    const personaId = addLast(doc, fields);
    setJourney(doc, journeyId, { personaId });
    return personaId;
  };
  return {
    add: (fields) => change((doc) => addLast(doc, fields)),
    set: (id, fields) => void change((doc) => setPersona(doc, id, fields)),
    addTo: (journeyId, fields) =>
      arrangement.journey(journeyId) ? change((doc) => addTo(doc, journeyId, fields)) : null,
    describe: (journeyId, fields) =>
      void change((doc) => {
        const { personaId } = arrangement.journey(journeyId) ?? {};
        if (personaId === undefined) return;
        if (persona(personaId)) setPersona(doc, personaId, fields);
        else addTo(doc, journeyId, fields);
      }),
    move: (id, index) =>
      void change((doc) =>
        movePersona(doc, id, orderAmong(arrangement.personas, persona, index, id)),
      ),
    remove: (id) => void change((doc) => removePersona(doc, id)),
    addGroup: (name, journeyId) =>
      change((doc) => {
        const order = orderAmong(arrangement.groups, group, arrangement.groups.length);
        const groupId = addGroup(doc, { name, order });
        if (journeyId !== undefined) setJourney(doc, journeyId, { groupId });
        return groupId;
      }),
    setGroup: (id, name) => void change((doc) => setGroup(doc, id, { name })),
    moveGroup: (id, index) =>
      void change((doc) => moveGroup(doc, id, orderAmong(arrangement.groups, group, index, id))),
    removeGroup: (id) => void change((doc) => removeGroup(doc, id)),
    setInterviews: (personaId, groupId, count) =>
      void change((doc) => setInterviews(doc, personaId, groupId, count)),
    setBoard: (fields) => void change((doc) => setBoard(doc, fields)),
  };
}
