import type { Id } from "@resa/shared/model/id";
import { makeSignals } from "../../board/signals";
import { keyOfThing } from "./thing";

/**
 * Where Tab comes to on the sheets. Each has one stop, from which the arrows walk on: where one was last, else the head of the journey.
 * `key` is the name of a note or thing, `journeyId` the sheet that it is on.
 */
export interface TabStop {
  /** Whether Tab stops there; runs again only when that changes. */
  isAt(key: string, journeyId: Id): boolean;
  /** The focus has come there. */
  visit(key: string, journeyId: Id): void;
  /** It is no longer in the page. */
  leave(key: string): void;
}

export function makeTabStop(): TabStop {
  const { track, fire } = makeSignals();
  let at: { readonly key: string; readonly journeyId: Id } | null = null;
  const headOf = (journeyId: Id): string => keyOfThing({ kind: "journey", id: journeyId });
  const set = (next: typeof at): void => {
    const concerned = [at, next].flatMap((stop) =>
      stop ? [stop.key, headOf(stop.journeyId)] : [],
    );
    at = next;
    new Set(concerned).forEach(fire);
  };
  return {
    isAt(key, journeyId) {
      track(key);
      return at?.journeyId === journeyId ? at.key === key : key === headOf(journeyId);
    },
    visit(key, journeyId) {
      if (at?.key !== key) set({ key, journeyId });
    },
    leave(key) {
      if (at?.key === key) set(null);
    },
  };
}
