import { noteIds, recordIds } from "@resa/shared/document/read";
import type { Id } from "@resa/shared/model/id";
import type * as Y from "yjs";
import type { Random } from "../bench/random";

export const kinds = [
  "journeys",
  "phases",
  "steps",
  "lanes",
  "personas",
  "channels",
  "groups",
  "notes",
] as const;
export type Kind = (typeof kinds)[number];
/** Ids by the kind of record that has or had them. */
export type Ids = Readonly<Record<Kind, Id[]>>;

/** The ids that one story has used so far, whoever made them. */
export interface IdBook {
  readonly all: Ids;
  /** An id for a new record: now and then one that is or was in use. */
  make(kind: Kind): Id;
  /** An id that nothing has or had: where it matters whether something new came. */
  fresh(kind: Kind): Id;
  /** A record that stands in `doc`, or now and then one that is gone, has not arrived yet or never was. */
  some(doc: Y.Doc, kind: Kind): Id;
}

/** @param whose `standing`: only records that stand in the document are ever meant, as by one person who sees it all */
export function makeIdBook(random: Random, whose: "any" | "standing" = "any"): IdBook {
  const all: Ids = {
    journeys: [],
    phases: [],
    steps: [],
    lanes: [],
    personas: [],
    channels: [],
    groups: [],
    notes: [],
  };
  const any = (ids: readonly Id[]): Id =>
    ids[random.below(ids.length)] ?? (whose === "any" ? "nobody" : "");
  const fresh = (kind: Kind): Id => {
    const id = `${kind}-${random.word(4, "abcdefgh")}`;
    if (all[kind].includes(id)) return fresh(kind);
    all[kind].push(id);
    return id;
  };
  return {
    all,
    make: (kind) => (random.chance(0.01) && all[kind].length > 0 ? any(all[kind]) : fresh(kind)),
    fresh,
    some(doc, kind) {
      if (whose === "any" && random.chance(0.03)) return any(all[kind]);
      return any([...(kind === "notes" ? noteIds(doc) : recordIds(doc, kind))]);
    },
  };
}
