import { type Accessor, createSignal } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { problemOf } from "../problem";

/** How it stands with what a form sends. */
export interface Sending {
  readonly isUnderWay: Accessor<boolean>;
  /** Why it could not be sent, in words. */
  readonly error: Accessor<string | undefined>;
  /** Sends, unless that is under way already. */
  send(): Promise<void>;
}

/** `act` sends what was filled in, or returns what is wrong with it, in words. When it rejects with a `Problem`, that is the error. */
export function createSending(act: () => Promise<void> | string): Sending {
  const t = useWords();
  const [state, setState] = createSignal<"asking" | "sending" | { error: string }>("asking");
  return {
    isUnderWay: () => state() === "sending",
    error() {
      const now = state();
      return typeof now === "string" ? undefined : now.error;
    },
    async send() {
      if (state() === "sending") return;
      setState("sending");
      try {
        const wrong = await act();
        setState(wrong === undefined ? "asking" : { error: wrong });
      } catch (thrown) {
        setState({ error: t(`problem.${problemOf(thrown).code}`) });
      }
    },
  };
}
