import type { MeAnswer } from "@resa/shared/protocol/people";
import { createSignal } from "solid-js";
import { api } from "../api";

/** Who sits at this browser, and the way to another name. */
export interface Me {
  /** Null until the server has said it, and when it can't be asked. */
  readonly me: () => MeAnswer | null;
  /** Whether the server has been asked: from then on, `me` is as good as it gets. */
  readonly isKnown: () => boolean;
  /** Rejects with a `Problem`. */
  rename(name: string): Promise<void>;
}

/** Asks the server who one is. */
export function createMe(): Me {
  const [me, setMe] = createSignal<MeAnswer | null>(null);
  const [isKnown, setKnown] = createSignal(false);
  api
    .me()
    .then(setMe, () => undefined)
    .finally(() => setKnown(true));
  return {
    me,
    isKnown,
    rename: async (name) => void setMe(await api.renameMe(name)),
  };
}
