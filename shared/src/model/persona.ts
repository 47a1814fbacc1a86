import { type Fields, textOf } from "./field";
import type { Id } from "./id";
import { type NotePicture, pictureOf } from "./note-picture";
import { type Order, orderOf } from "./order";

/** Somebody whose journey is drawn: a customer type with a face. */
export interface Persona {
  readonly id: Id;
  readonly name: string;
  /** A sentence that the persona would say. */
  readonly quote: string;
  readonly portrait: NotePicture | null;
  readonly goals: string;
  readonly needs: string;
  readonly frustrations: string;
  /** False for somebody who could be a customer and isn't. */
  readonly isCustomer: boolean;
  readonly order: Order;
}

/** Reads a persona from foreign fields; whatever is missing or malformed becomes its default. */
export const personaOf = (id: Id, fields: Fields): Persona => ({
  id,
  name: textOf(fields["name"]),
  quote: textOf(fields["quote"]),
  portrait: pictureOf(fields["portrait"]),
  goals: textOf(fields["goals"]),
  needs: textOf(fields["needs"]),
  frustrations: textOf(fields["frustrations"]),
  isCustomer: fields["isCustomer"] !== false,
  order: orderOf(fields["order"]),
});
