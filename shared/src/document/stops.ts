import type * as Y from "yjs";
import { stopFields } from "../model/stop-field";
import { type Stop, type StopId, stopOf } from "../model/stop";
import { idsWithFields, readFields } from "./fields";

/** What people made of a stop of the walk-through. */
export const readStop = (doc: Y.Doc, id: StopId): Stop =>
  stopOf(readFields(doc, "stops", id, stopFields));

/** All stops of which something is kept, in no order. Reads all of them. */
export const readStops = (doc: Y.Doc): ReadonlyMap<StopId, Stop> =>
  new Map(Array.from(idsWithFields(doc, "stops"), (id) => [id, readStop(doc, id)]));
