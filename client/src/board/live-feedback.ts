import { feedbackIds, observeFeedback, readTrace } from "@resa/shared/document/feedback-doc";
import type { Id } from "@resa/shared/model/id";
import type { Role } from "@resa/shared/model/role";
import {
  type Accessor,
  createEffect,
  createMemo,
  createSignal,
  on,
  onCleanup,
  untrack,
} from "solid-js";
import * as Y from "yjs";
import { feedbackApi } from "../feedback-api";
import type { Problem } from "../problem";
import { type ConnectionEvent, type Ending, makeConnection } from "./connection";
import type { FeedbackCommand } from "./feedback-command";
import { type FeedbackProjection, makeFeedbackProjection } from "./feedback-projection";
import { makeNews, type News } from "./news";
import { postFeedback } from "./post-feedback";
import { type Leading, makeLeading } from "./leading";
import { changesOf, feedbackSource, isIn } from "./feedback-source";
import { makeOutbox, type Outbox } from "./outbox";
import { isUp, type SavingTracker } from "./saving";
import { makeUnread, type Unread } from "./unread";

/** What is said of a board that is open in this tab: live, and with what is still on its way to the server. */
export interface LiveFeedback {
  readonly projection: FeedbackProjection;
  readonly outbox: Outbox;
  readonly unread: Unread;
  readonly news: News;
  readonly leading: Leading;
  /** Whether it has arrived; before that it only looks as if nothing had been said. */
  readonly arrived: Accessor<boolean>;
  /** Whether it is damaged on the server, and asked for again until it has been repaired. */
  readonly isDamaged: Accessor<boolean>;
  /** What the server has refused last. */
  readonly refused: Accessor<Refused | null>;
}

export interface Refused {
  readonly command: FeedbackCommand;
  readonly problem: Problem;
}

interface Place {
  /** Of the board. */
  readonly id: Id;
  /** Where the server is, such as `wss://resa.example`. */
  readonly server: string;
}

/** So long the document has to show what was done before somebody else's word counts again, ms. */
const patience = 5000;

/** Opens what is said of a board, and keeps it in step with the server until its owner ends. How the board itself is saved tells whether there is a server, and what is under way here counts with it. */
export function createLiveFeedback(
  { id, server }: Place,
  person: Accessor<{ readonly id: Id; readonly role: Role }>,
  { saving, hold }: Pick<SavingTracker, "saving" | "hold">,
): LiveFeedback {
  const me = (): Id => person().id;
  const hasServer = createMemo(() => isUp(saving()));
  const doc = new Y.Doc();
  const [arrived, setArrived] = createSignal(false);
  const [refused, setRefused] = createSignal<Refused | null>(null);
  const [ending, setEnding] = createSignal<Ending | null>(null);

  const outbox = makeOutbox({
    key: `resa.outbox.${id}`,
    by: me,
    // Behind what is there already, whatever this device's clock says.
    now: (command) =>
      Math.max(Date.now(), command.what === "reply" ? lastOf(command.threadId) + 1 : 0),
    post: (command) => postFeedback(id, command),
    onChange(command) {
      projection.apply(changesOf(command, me()));
      settle();
      setTimeout(settle, patience);
    },
    onRefused: (command, problem) => setRefused({ command, problem }),
  });
  // Nothing is sent when the board is closed, so whoever goes is asked.
  createEffect(() => onCleanup(hold(outbox.unsent())));
  const projection = makeFeedbackProjection(feedbackSource(doc, (id) => outbox.about(id)));
  const lastOf = (threadId: Id): number =>
    projection.comment(projection.comments(threadId).at(-1) ?? "")?.at ?? 0;
  // A comment stays until it is there; of all else somebody may have done the opposite meanwhile.
  const settle = (): void =>
    outbox.settle((given, since) => {
      const isSaid = given.command.what === "thread" || given.command.what === "reply";
      return isIn(doc, given) || (!isSaid && Date.now() - since >= patience);
    });
  const unread = makeUnread({
    projection,
    me,
    tell: (threadId, at) => void feedbackApi.setRead(id, threadId, at).catch(() => undefined),
  });
  const leading = makeLeading({ boardId: id, doc, person });
  let watchingSince = document.hidden ? Infinity : Date.now();
  /** By how much the server's clock is ahead of ours, ms. */
  let ahead = 0;
  const news = makeNews({
    trace: (thingId) => readTrace(doc, thingId),
    traced: () => feedbackIds(doc, "traces"),
    me,
    watchingSince: () => watchingSince + ahead,
    now: () => Date.now() + ahead,
    isBehind: () => untrack(unread.count) > 0,
    tell: (at) => void feedbackApi.setSeen(id, at).catch(() => undefined),
  });
  const learnReads = async (): Promise<void> => {
    const asked = Date.now();
    const reads = await feedbackApi.reads(id).catch(() => null);
    if (!reads) return;
    // It was said somewhere on the way.
    ahead = reads.now - Math.round((asked + Date.now()) / 2);
    unread.learn(reads);
    news.learn(reads.seenAt);
  };
  const onVisibility = (): void => {
    if (document.hidden) news.lookAway();
    watchingSince = document.hidden ? Infinity : Date.now();
  };
  document.addEventListener("visibilitychange", onVisibility);

  for (const { command } of outbox.all()) projection.apply(changesOf(command, me()));
  const end = observeFeedback(doc, (changes) => {
    const of = (root: (typeof changes)[number]["root"]): Id[] =>
      changes.flatMap((change) => (change.root === root ? [change.id] : []));
    const traced = of("traces");
    if (of("leading").length > 0) leading.read();
    projection.apply({
      threads: of("threads"),
      comments: of("comments"),
      reactions: of("reactions"),
      names: of("names"),
      traces: traced,
    });
    if (traced.length > 0) news.follow(traced);
    settle();
  });
  const onConnection = (event: ConnectionEvent): void => {
    if (event.type === "synced") {
      setArrived(true);
      setEnding(null);
      void learnReads();
      outbox.wake();
      leading.wake();
    }
    if (event.type === "ended") setEnding(event.ending);
  };
  const connection = makeConnection(server, id, "feedback", doc, onConnection);
  // Who is here is known of the board.
  connection.awareness.setLocalState(null);
  createEffect(() => {
    if (ending() !== "roleChanged" || !hasServer()) return;
    setEnding(null);
    connection.reconnect();
  });
  createEffect(on(hasServer, (up) => up && outbox.wake()));

  onCleanup(() => {
    news.lookAway();
    document.removeEventListener("visibilitychange", onVisibility);
    connection.dispose();
    end();
    outbox.dispose();
    leading.dispose();
    unread.dispose();
    doc.destroy();
  });
  const isDamaged = (): boolean => ending() === "damaged";
  return { projection, outbox, unread, news, leading, arrived, isDamaged, refused };
}
