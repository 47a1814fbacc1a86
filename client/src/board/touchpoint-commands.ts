import type { Channel } from "@resa/shared/model/channel";
import type { Id } from "@resa/shared/model/id";
import type { Touchpoint } from "@resa/shared/model/touchpoint";
import {
  addChannel,
  moveChannel,
  removeChannel,
  setChannel,
} from "@resa/shared/operations/channel";
import { rewriteNote } from "@resa/shared/operations/note";
import { setTouchpoint } from "@resa/shared/operations/touchpoint";
import { orderAmong } from "./order-among";
import type { Transactor } from "./transactor";

/** What a person says of touchpoints and of the channels by which they happen. Each is one step of their history. */
export interface TouchpointCommands {
  /** Says the same of all of these notes; null and empty words take a saying back. */
  set(noteIds: readonly Id[], fields: Partial<Touchpoint>): void;
  /** Says what happens at a touchpoint: the text of its note. */
  setEvent(noteId: Id, event: string): void;
  /** Adds a channel behind the others. Returns its id; null when one may only read. */
  addChannel(channel: Pick<Channel, "name" | "kind">): Id | null;
  setChannel(id: Id, fields: Partial<Pick<Channel, "name" | "kind">>): void;
  /** Puts a channel at `index` among the others. */
  moveChannel(id: Id, index: number): void;
  /** Removes a channel, also from the touchpoints that use it. */
  removeChannel(id: Id): void;
}

export function makeTouchpointCommands({ arrangement, change }: Transactor): TouchpointCommands {
  const orderIn = (index: number, moving?: Id) =>
    orderAmong(arrangement.channels, arrangement.channel, index, moving);
  return {
    set: (noteIds, fields) =>
      void change((doc) => noteIds.forEach((id) => setTouchpoint(doc, id, fields))),
    setEvent: (noteId, event) => void change((doc) => rewriteNote(doc, noteId, event)),
    addChannel: (channel) =>
      change((doc) => addChannel(doc, { ...channel, order: orderIn(arrangement.channels.length) })),
    setChannel: (id, fields) => void change((doc) => setChannel(doc, id, fields)),
    moveChannel: (id, index) => void change((doc) => moveChannel(doc, id, orderIn(index, id))),
    removeChannel: (id) => void change((doc) => removeChannel(doc, id)),
  };
}
