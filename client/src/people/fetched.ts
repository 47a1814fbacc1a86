import { type Accessor, createSignal } from "solid-js";
import { type Problem, problemOf } from "../problem";

/** What the server was asked for, and how far that is. */
export type Fetched<T> =
  | { readonly is: "loading" }
  | { readonly is: "failed"; readonly problem: Problem }
  | { readonly is: "ready"; readonly value: T };

/** Something of the server's that is shown here. */
export interface Fetching<T> {
  readonly state: Accessor<Fetched<T>>;
  /** What has come; undefined until then. */
  readonly value: Accessor<T | undefined>;
  /** Asks again; what is shown stays until the answer is there, and when there is none. */
  reload(): Promise<void>;
}

/** Asks the server for something, and again whenever it is told to. */
export function createFetching<T>(ask: () => Promise<T>): Fetching<T> {
  const [state, setState] = createSignal<Fetched<T>>({ is: "loading" });
  // An answer that is overtaken by a later question says what was.
  let latest = 0;
  async function reload(): Promise<void> {
    const question = ++latest;
    try {
      const value = await ask();
      if (question === latest) setState({ is: "ready", value });
    } catch (thrown) {
      const problem = problemOf(thrown);
      if (question === latest)
        setState((before) => (before.is === "ready" ? before : { is: "failed", problem }));
    }
  }
  void reload();
  return {
    state,
    reload,
    value: () => {
      const now = state();
      return now.is === "ready" ? now.value : undefined;
    },
  };
}
