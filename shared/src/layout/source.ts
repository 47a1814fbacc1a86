import type { Id } from "../model/id";
import type { Channel } from "../model/channel";
import type { Journey } from "../model/journey";
import type { Lane } from "../model/lane";
import type { Note } from "../model/note";
import type { Persona } from "../model/persona";
import type { Phase } from "../model/phase";
import type { ProductGroup } from "../model/product-group";
import type { Step } from "../model/step";
import type { RecordKind } from "./touch";

/** How a board's records are read: afresh at every call, null when there is no such record. */
export interface BoardSource {
  journey(id: Id): Journey | null;
  phase(id: Id): Phase | null;
  step(id: Id): Step | null;
  lane(id: Id): Lane | null;
  persona(id: Id): Persona | null;
  channel(id: Id): Channel | null;
  group(id: Id): ProductGroup | null;
  note(id: Id): Note | null;
  ids(kind: RecordKind): Iterable<Id>;
}

/**
 * Something under this root and id was added, changed or removed. A note is spread over several roots, which all speak of the note `id`;
 * roots that the arrangement doesn't know are passed over.
 */
export interface RecordChange {
  readonly root: string;
  readonly id: Id;
}
