import type { NotePicture } from "@resa/shared/model/note-picture";
import { type Accessor, batch, createSignal } from "solid-js";
import { Problem, problemOf } from "../problem";
import { LeftBehind } from "./fetch-picture";
import type { Sending } from "./send-picture";
import type { Failure, UploadState } from "./upload";

/** A picture on its way. */
export interface Upload<Goal> {
  /** What the person calls it; empty when nobody named it. */
  readonly name: string;
  readonly goal: Goal;
  readonly now: Accessor<UploadState>;
}

/** The pictures of this tab that are on their way, one after the other, so that they land in the order in which they were given. */
export interface Uploads<Goal> {
  /** Those that have not arrived, in order. */
  readonly all: Accessor<readonly Upload<Goal>[]>;
  /** Puts a picture in line: a file, which is checked at once, or what fetches one when its turn comes. */
  add(name: string, goal: Goal, source: Blob | (() => Promise<Blob>)): void;
  /** Takes one out of line, however far it has come. */
  cancel(upload: Upload<Goal>): void;
  /** Sends one that failed again. */
  tryAgain(upload: Upload<Goal>): void;
  /** Sends everything again that failed for want of a connection. */
  backOnline(): void;
  /** Stops what is under way. */
  dispose(): void;
}

export interface UploadParts<Goal> {
  /** Rejects with a Problem, or with the signal's reason. */
  send(file: Blob, sending: Sending): Promise<NotePicture>;
  /** Why a file needs no sending; null = it may be sent. Never rejects. */
  check(file: Blob): Promise<Failure | null>;
  /** Shows what has arrived; false = it may not be put there any more. */
  put(goal: Goal, picture: NotePicture): boolean;
}

interface Line<Goal> extends Upload<Goal> {
  readonly read: () => Promise<Blob>;
  readonly set: (state: UploadState) => void;
}

export function createUploads<Goal>({ send, check, put }: UploadParts<Goal>): Uploads<Goal> {
  const [all, setAll] = createSignal<readonly Line<Goal>[]>([]);
  let underWay: { readonly line: Line<Goal>; readonly abort: AbortController } | null = null;

  const remove = (line: Upload<Goal>): void =>
    void setAll((lines) => lines.filter((other) => other !== line));

  const next = (): void => {
    const line = all().find(({ now }) => now().state !== "failed");
    // One that is being checked is not overtaken.
    if (underWay || line?.now().state !== "waiting") return;
    const current = { line, abort: new AbortController() };
    underWay = current;
    void bring(line, current.abort.signal).then((outcome) => {
      // Somebody cancelled it: what comes of it is nobody's concern any more.
      if (underWay !== current) return;
      underWay = null;
      batch(() => (outcome === null ? remove(line) : line.set(outcome)));
      next();
    });
  };

  /** Null = it has arrived. */
  const bring = async (line: Line<Goal>, signal: AbortSignal): Promise<UploadState | null> => {
    try {
      line.set({ state: "sending", part: 0 });
      const file = await line.read();
      const onProgress = (part: number): void => {
        if (!signal.aborted) line.set(part < 1 ? { state: "sending", part } : { state: "reading" });
      };
      const picture = await send(file, { onProgress, signal });
      signal.throwIfAborted();
      if (!put(line.goal, picture)) throw new Problem("not-permitted", 0);
      return null;
    } catch (thrown) {
      return { state: "failed", why: whyOf(thrown) };
    }
  };

  const judge =
    (set: Line<Goal>["set"]) =>
    (flaw: Failure | null): void => {
      set(flaw === null ? { state: "waiting" } : { state: "failed", why: flaw });
      next();
    };

  const waitAgain = (lines: readonly Line<Goal>[]): void => {
    for (const line of lines) line.set({ state: "waiting" });
    next();
  };
  const failedBy = (line: Line<Goal>): Failure | null => {
    const now = line.now();
    return now.state === "failed" ? now.why : null;
  };

  return {
    all,
    add(name, goal, source) {
      const isFile = source instanceof Blob;
      const [now, set] = createSignal<UploadState>({ state: isFile ? "checking" : "waiting" });
      const read = isFile ? () => Promise.resolve(source) : source;
      setAll((lines) => [...lines, { name, goal, now, read, set }]);
      if (!isFile) return next();
      void check(source).then(judge(set));
    },
    cancel(upload) {
      remove(upload);
      if (underWay?.line !== upload) return;
      const { abort } = underWay;
      underWay = null;
      abort.abort();
      next();
    },
    tryAgain: (upload) => waitAgain(all().filter((line) => line === upload)),
    backOnline: () => waitAgain(all().filter((line) => failedBy(line) === "offline")),
    dispose() {
      underWay?.abort.abort();
      underWay = null;
    },
  };
}

const whyOf = (thrown: unknown): Failure =>
  thrown instanceof LeftBehind ? "left-behind" : problemOf(thrown).code;
