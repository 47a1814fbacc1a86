import type { Id } from "@resa/shared/model/id";
import type { Moment } from "@resa/shared/model/moment";
import { markMoment, setMoment, unmarkMoment } from "@resa/shared/operations/moment";
import type { Transactor } from "./transactor";

/** What a person does with moments of truth. An id is that of the note or step; each is one step of their history. */
export interface MomentCommands {
  mark(ids: readonly Id[]): void;
  unmark(ids: readonly Id[]): void;
  set(id: Id, fields: Partial<Pick<Moment, "isDecision" | "feeling" | "why">>): void;
}

export function makeMomentCommands({ by, change }: Transactor): MomentCommands {
  return {
    mark: (ids) =>
      void change((doc) => {
        const at = Math.floor(Date.now() / 1000);
        for (const id of ids) markMoment(doc, id, { by: by(), at });
      }),
    unmark: (ids) => void change((doc) => ids.forEach((id) => unmarkMoment(doc, id))),
    set: (id, fields) => void change((doc) => setMoment(doc, id, fields)),
  };
}
