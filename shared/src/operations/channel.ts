import type * as Y from "yjs";
import { rootOf } from "../document/board-doc";
import { idsWithFields, writeFields } from "../document/fields";
import { readTouchpoint } from "../document/read";
import type { Channel } from "../model/channel";
import { type Id, makeId } from "../model/id";
import type { Order } from "../model/order";
import { addRecord, setFields } from "./record";

/** Adds a channel of the board's own. */
export function addChannel(doc: Y.Doc, channel: Partial<Channel> & Pick<Channel, "order">): Id {
  const { id = makeId(), name = "", kind = "other", order } = channel;
  return addRecord(doc, "channels", id, { name, kind, order });
}

/** Sets what a channel is called and what it is like. */
export function setChannel(
  doc: Y.Doc,
  id: Id,
  fields: Partial<Pick<Channel, "name" | "kind">>,
): void {
  setFields(doc, "channels", id, fields);
}

/** Puts a channel elsewhere among the channels. */
export function moveChannel(doc: Y.Doc, id: Id, order: Order): void {
  setFields(doc, "channels", id, { order });
}

/** Removes a channel, also from the touchpoints that use it. Reads all touchpoints once. */
export function removeChannel(doc: Y.Doc, id: Id): void {
  doc.transact(() => {
    for (const noteId of idsWithFields(doc, "touchpoints")) {
      if (readTouchpoint(doc, noteId).channel === id)
        writeFields(doc, "touchpoints", noteId, { channel: undefined });
    }
    rootOf(doc, "channels").delete(id);
  });
}
