import { type Accessor, createSignal } from "solid-js";
import { keep, readKept } from "../kept";
import { mayPass, type Problem, problemOf } from "../problem";
import { type FeedbackCommand, type Given, isGiven, subjectOf } from "./feedback-command";
import { makeSignals } from "./signals";

/** What has become of a command: `waiting` is tried again by itself, `refused` is not; `done` = the server has it. */
export type Sending =
  | { readonly state: "sending" }
  | { readonly state: "waiting" }
  | { readonly state: "refused"; readonly problem: Problem }
  /** Since when (Unix ms). */
  | { readonly state: "done"; readonly since: number };

/** Commands on their way to the server, one after the other; those that it doesn't have yet outlast a reload of the page. */
export interface Outbox {
  send(command: FeedbackCommand): void;
  /** How the command about a subject stands; undefined = there is none. Reactive. */
  of(subject: string): Sending | undefined;
  /** What is under way about this thread, comment or note, oldest first. */
  about(id: string): readonly Given[];
  all(): readonly Given[];
  /** How many are on their way. Reactive. */
  readonly unsent: Accessor<number>;
  /** Tries one again that was refused. */
  retry(subject: string): void;
  /** Takes one away that has not been done. */
  withdraw(subject: string): void;
  /** Forgets what is done and is to be seen now. */
  settle(isSeen: (given: Given, since: number) => boolean): void;
  /** Tries again at once what is waiting. */
  wake(): void;
  dispose(): void;
}

export interface OutboxParts {
  /** Under which it is kept in this browser. */
  readonly key: string;
  readonly by: () => string;
  readonly now: (command: FeedbackCommand) => number;
  /** Rejects with a `Problem`. */
  readonly post: (command: FeedbackCommand) => Promise<unknown>;
  /** Something about this thread, comment or note is under way, or no longer. */
  readonly onChange: (command: FeedbackCommand) => void;
  /** The server won't have it. */
  readonly onRefused: (command: FeedbackCommand, problem: Problem) => void;
}

interface Entry extends Given {
  sending: Sending;
}

/** The first and the longest wait before something is tried again, ms. */
const [firstWait, longestWait] = [1000, 15_000];

export function makeOutbox({ key, by, now, post, onChange, onRefused }: OutboxParts): Outbox {
  const signals = makeSignals();
  let entries: Entry[] = readAll(key).map((given) => ({ ...given, sending: { state: "waiting" } }));
  /** All that this tab has had; whatever else is kept is another tab's, which sends it. */
  const own = new Set(entries.map(nameOf));
  let isBusy = false;
  let isOver = false;
  let stopWaiting = (): void => undefined;

  const countUnsent = (): number =>
    entries.filter(({ sending: { state } }) => state === "waiting" || state === "sending").length;
  const [unsent, setUnsent] = createSignal(countUnsent());
  const find = (subject: string): Entry | undefined =>
    entries.find(({ command }) => subjectOf(command) === subject);
  const store = (): void => {
    const others = readAll(key).filter((given) => !own.has(nameOf(given)));
    const open = entries.filter(({ sending }) => sending.state !== "done");
    const all = [...others, ...open.map(({ command, by, at }) => ({ command, by, at }))];
    keep(key, JSON.stringify(all));
  };
  const look = (entry: Entry): void => {
    signals.fire(subjectOf(entry.command));
    setUnsent(countUnsent());
  };
  const tell = (entry: Entry): void => {
    look(entry);
    onChange(entry.command);
  };
  const set = (entry: Entry, sending: Sending): void => {
    entry.sending = sending;
    look(entry);
  };
  const drop = (entry: Entry): void => {
    entries = entries.filter((other) => other !== entry);
    tell(entry);
  };
  const pause = (time: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, time);
      stopWaiting = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  /** One after the other, so that nobody reads an answer before what it answers. */
  const work = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    let wait = firstWait;
    for (;;) {
      const entry = entries.find(({ sending }) => sending.state === "waiting");
      if (!entry || isOver) break;
      set(entry, { state: "sending" });
      try {
        await post(entry.command);
        wait = firstWait;
        set(entry, { state: "done", since: Date.now() });
        store();
        onChange(entry.command);
      } catch (thrown) {
        const problem = problemOf(thrown);
        if (!mayPass(problem)) {
          set(entry, { state: "refused", problem });
          onRefused(entry.command, problem);
          continue;
        }
        set(entry, { state: "waiting" });
        await pause(wait);
        wait = Math.min(2 * wait, longestWait);
      }
    }
    isBusy = false;
  };
  const wake = (): void => {
    stopWaiting();
    void work();
  };

  // Another tab of this browser may have had the same since it was opened: what it has sent needs no sending here.
  const onStorage = (event: StorageEvent): void => {
    if (event.key !== key) return;
    const kept = new Set(readAll(key).map(nameOf));
    for (const entry of entries)
      if (entry.sending.state === "waiting" && !kept.has(nameOf(entry)))
        set(entry, { state: "done", since: Date.now() });
  };
  addEventListener("storage", onStorage);
  addEventListener("online", wake);
  queueMicrotask(() => void work());

  return {
    send(command) {
      const before = find(subjectOf(command));
      // What is on its way already can't be called back; its answer is of no interest any more.
      entries = entries.filter((entry) => entry !== before);
      const entry: Entry = { command, by: by(), at: now(command), sending: { state: "waiting" } };
      entries.push(entry);
      own.add(nameOf(entry));
      store();
      tell(entry);
      void work();
    },
    of(subject) {
      signals.track(subject);
      return find(subject)?.sending;
    },
    about: (id) => entries.filter(({ command }) => command.id === id),
    all: () => entries,
    unsent,
    retry(subject) {
      const entry = find(subject);
      if (!entry) return;
      set(entry, { state: "waiting" });
      wake();
    },
    withdraw(subject) {
      const entry = find(subject);
      if (!entry) return;
      entries = entries.filter((other) => other !== entry);
      store();
      tell(entry);
    },
    settle(isSeen) {
      for (const entry of entries)
        if (entry.sending.state === "done" && isSeen(entry, entry.sending.since)) drop(entry);
    },
    wake,
    dispose() {
      isOver = true;
      stopWaiting();
      removeEventListener("storage", onStorage);
      removeEventListener("online", wake);
    },
  };
}

/** Which one it is of those about the same subject. */
const nameOf = ({ command, at }: Given): string => `${subjectOf(command)} ${at}`;

function readAll(key: string): Given[] {
  try {
    const kept: unknown = JSON.parse(readKept(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isGiven) : [];
  } catch {
    return [];
  }
}
