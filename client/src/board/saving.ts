import { type Accessor, createSignal } from "solid-js";
import type { ConnectionEvent, Ending } from "./connection";

/**
 * What is true of the changes made here. `changes` counts those of which the server has not said that they are on its disk, and what is
 * still on its way to the board, such as a picture or a comment.
 */
export type Saving =
  | { readonly state: "connecting" }
  | { readonly state: "saved" }
  | { readonly state: "saving"; readonly changes: number }
  | { readonly state: "offline"; readonly changes: number }
  /** As if offline, for a while: too much was sent at once. */
  | { readonly state: "paused"; readonly changes: number }
  | { readonly state: "ended"; readonly ending: Ending; readonly changes: number };

/** Whether the server is there to answer. */
export const isUp = ({ state }: Saving): boolean => state === "saved" || state === "saving";

/** How many are not saved yet: changes, and what is on its way. */
export const unsavedOf = (saving: Saving): number => ("changes" in saving ? saving.changes : 0);

/** Follows a connection and the changes made here, and says how things stand. */
export interface SavingTracker {
  readonly saving: Accessor<Saving>;
  /** A change was made here (and handed to the connection). */
  changed(): void;
  /** So many things are on their way to the board, and not in it yet. Returns what ends that. */
  hold(count: number): () => void;
  /** Something happened to the connection. */
  on(event: ConnectionEvent): void;
}

type Line =
  | { state: "connecting" }
  | { state: "up" }
  | { state: "down" }
  | { state: "paused" }
  | { state: "ended"; ending: Ending };

/**
 * `sendBarrier(n)` asks the server to answer `n` when everything sent so far is durable; only that answer ever makes a change count as
 * saved. One question is under way at a time: what is changed meanwhile is asked about next.
 */
export function createSavingTracker(sendBarrier: (barrier: number) => void): SavingTracker {
  let line: Line = { state: "connecting" };
  let made = 0;
  let durable = 0;
  let held = 0;
  let asked: number | null = null;

  const [saving, setSaving] = createSignal<Saving>({ state: "connecting" }, { equals: sameSaving });

  const ask = (): void => {
    if (line.state !== "up" || asked !== null || durable === made) return;
    asked = made;
    sendBarrier(made);
  };

  const say = (): void => {
    const changes = made - durable + held;
    if (line.state === "ended") setSaving({ state: "ended", ending: line.ending, changes });
    else if (line.state === "down") setSaving({ state: "offline", changes });
    else if (line.state === "paused") setSaving({ state: "paused", changes });
    else if (line.state === "connecting") setSaving({ state: "connecting" });
    else setSaving(changes === 0 ? { state: "saved" } : { state: "saving", changes });
  };

  return {
    saving,
    changed() {
      made += 1;
      ask();
      say();
    },
    hold(count) {
      const add = (more: number): void => {
        held += more;
        say();
      };
      add(count);
      return () => add(-count);
    },
    on(event) {
      if (event.type === "durable") {
        durable = Math.max(durable, Math.min(event.barrier, made));
        asked = null;
      } else {
        // What was asked on a wire that is gone stays unanswered; on the next one it is asked again.
        asked = null;
        line = after(line, event);
      }
      ask();
      say();
    },
  };
}

function after(line: Line, event: Exclude<ConnectionEvent, { type: "durable" }>): Line {
  switch (event.type) {
    case "synced":
      return { state: "up" };
    case "paused":
      return { state: "paused" };
    case "ended":
      return { state: "ended", ending: event.ending };
    case "lost":
      // That the wire is gone is no news then.
      return line.state === "ended" ? line : { state: "down" };
  }
}

const sameSaving = (a: Saving, b: Saving): boolean =>
  a.state === b.state &&
  unsavedOf(a) === unsavedOf(b) &&
  ("ending" in a ? a.ending : "") === ("ending" in b ? b.ending : "");
