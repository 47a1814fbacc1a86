import { type ChannelKind, channelKinds } from "./channel-kind";
import { type Fields, oneOf, textOf } from "./field";
import type { Id } from "./id";
import { type Order, orderOf } from "./order";

/** A channel that the people of a board named themselves, beside the kinds that every board has. */
export interface Channel {
  readonly id: Id;
  readonly name: string;
  /** What it is like: its icon. */
  readonly kind: ChannelKind;
  readonly order: Order;
}

/** Reads a channel from foreign fields; whatever is missing or malformed becomes its default. */
export const channelOf = (id: Id, fields: Fields): Channel => ({
  id,
  name: textOf(fields["name"]),
  kind: oneOf(channelKinds, fields["kind"], "other"),
  order: orderOf(fields["order"]),
});
