import type { Board } from "@resa/shared/model/board";
import type { Id } from "@resa/shared/model/id";
import type { Persona } from "@resa/shared/model/persona";
import { setBoard } from "@resa/shared/operations/board";
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
import { orderAmong } from "./order-among";
import type { Transactor } from "./transactor";

/** What a person says of the customers of a board and of what is offered to them. Each is one step of their history. */
export interface CustomerCommands {
  /** Adds a persona behind the others. Returns its id; null when one may only read. */
  add(persona: Partial<Omit<Persona, "id" | "order">>): Id | null;
  set(id: Id, fields: Partial<Omit<Persona, "id" | "order">>): void;
  /** Puts a persona at `index` among the others. */
  move(id: Id, index: number): void;
  remove(id: Id): void;
  /** Adds a product group behind the others. */
  addGroup(name: string): Id | null;
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
  return {
    add: (fields) =>
      change((doc) => {
        const order = orderAmong(arrangement.personas, persona, arrangement.personas.length);
        return addPersona(doc, { ...fields, order });
      }),
    set: (id, fields) => void change((doc) => setPersona(doc, id, fields)),
    move: (id, index) =>
      void change((doc) =>
        movePersona(doc, id, orderAmong(arrangement.personas, persona, index, id)),
      ),
    remove: (id) => void change((doc) => removePersona(doc, id)),
    addGroup: (name) =>
      change((doc) => {
        const order = orderAmong(arrangement.groups, group, arrangement.groups.length);
        return addGroup(doc, { name, order });
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
