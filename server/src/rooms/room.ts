import { schemaOf, upgradeBoard } from "@resa/shared/document/upgrades";
import { type CloseCode, closeCodes } from "@resa/shared/protocol/close-codes";
import type * as Y from "yjs";
import { StorageError } from "../storage/storage";
import { type Attendance, makeAttendance } from "./attendance";
import type { Connection } from "./connection";
import { makeCompaction } from "./compaction";
import { type Budget, patience } from "./bounds";
import { makeDoorkeeper } from "./doorkeeper";
import type { Caution } from "./edit";
import type { Identity } from "./identity";
import { makeLateEdits } from "./late-edits";
import { type Change, type LiveDocument, makeLiveDocument } from "./live-document";
import { makeNews } from "./news";
import { makePresenceBoard } from "./presence-board";
import { type Batch, makePump } from "./pump";
import { intervalOf, makeRhythm } from "./rhythm";
import type { RoomOptions } from "./room-options";
import { makeSession, type RoomSession, type Session, type SessionRoom } from "./session";
import { makeWorkingDocument } from "./working-document";

interface Newcomer {
  readonly identity: Identity;
  readonly connection: Connection;
  readonly budget: Budget;
  released(): void;
}

/** The live side of one document. */
export interface Room extends Attendance {
  /** Lets somebody in, who may send so much; `released` is called once, when the session is over. */
  join(somebody: Newcomer): Session;
  /** Changes the document from within; resolves when that is on disk and sent. Rejects with StorageError, or with what `change` throws. */
  change<T>(change: (doc: Y.Doc) => T, caution?: Caution): Promise<T>;
  /** What the document is at this moment, also of what is not on disk yet; merged in this order. */
  pieces(): readonly Uint8Array[];
  /** Ends all sessions, and those that try to join later. */
  end(code: CloseCode, reason: string): void;
  /** Resolves when nothing waits for the disk any more. */
  drain(): Promise<void>;
  /** Makes the next opening cheap: everything on disk becomes one snapshot. */
  compact(): Promise<void>;
  dispose(): void;
  readonly sessions: number;
}

type State =
  | { readonly kind: "open" }
  | { readonly kind: "ended"; readonly code: CloseCode; readonly reason: string };

export function makeRoom(options: RoomOptions): Room {
  const { name, bytes, storage, roots, log, now, writers } = options;
  const sessions = new Set<RoomSession>();
  const presence = makePresenceBoard({
    changed: () => rhythm.ask(),
    mayClaim: (clientId, identity) => roots === null || writers.admit(name, clientId, identity),
  });
  let state: State = { kind: "open" };
  const late = makeLateEdits(options.lateTime);
  /** What the board was called last, while that is not on disk. */
  let title: string | null = null;
  const compaction = makeCompaction({ name, bytes, storage, log });

  const end = (code: CloseCode, reason: string): void => {
    if (state.kind === "open") state = { kind: "ended", code, reason };
    for (const session of sessions) session.end(code, reason);
  };

  const fail = (error: unknown): void => {
    log.error({ err: error, document: name }, "room given up");
    document.discard();
    end(closeCodes.storageFailed, "storage failed, try again");
    options.failed();
  };

  const pieces = (): Uint8Array[] => [...bytes.pieces(), ...pump.pending()];

  const open = (): LiveDocument => {
    try {
      const opened = makeLiveDocument(pieces(), roots, options.clientId);
      const { change } = opened.change((doc) => {
        // A document without a schema is no board yet.
        if (schemaOf(doc) > 0) upgradeBoard(doc);
      });
      if (change !== null) push(change, null);
      return opened;
    } catch (error) {
      fail(error);
      throw error;
    }
  };

  const document = makeWorkingDocument({
    open,
    onDeeds: (deeds, by, at) => options.onDeeds(deeds, by, now() - at),
    failed: fail,
  });

  const push = (change: Change, sender: RoomSession | null, first?: Promise<unknown>): void => {
    title = change.title ?? title;
    pump.push({ update: change.update, seam: null }, sender, first);
  };

  const pump = makePump({
    async append(update) {
      // At this moment the document is exactly what is on disk and this update: the only time to encode it.
      const isDue = document.isOpen && compaction.isDue(update.length);
      const snapshot = isDue ? document.encode() : undefined;
      const newTitle = title;
      title = null;
      bytes.append(update, await storage.append(name, update));
      if (newTitle !== null) options.onTitle(newTitle);
      if (snapshot !== undefined) compaction.begin(snapshot);
    },
    durable: (batch) => tell(batch),
    ready: () => rhythm.ask(),
    failed: fail,
  });

  const tell = (batch: Batch | null): void => {
    const changes = presence.takeNews();
    if (batch === null && changes === null) return;
    const news = makeNews(batch, changes);
    for (const session of sessions) session.hear(news);
  };

  const rhythm = makeRhythm({
    interval: () => intervalOf(sessions.size),
    beat() {
      // What is written now takes the presence along when it is on disk, and one message does for both.
      if (!pump.write()) tell(null);
    },
    now,
  });

  const drain = (): Promise<void> => {
    document.settle();
    return new Promise((resolve) => pump.barrier(() => resolve()));
  };

  const door = makeDoorkeeper({ ...options, document });

  const sessionRoom: SessionRoom = {
    presence,
    vector: () => bytes.vector(),
    answer: (vector) => bytes.answer(vector),
    mayWrite: door.mayWrite,
    judge: (update, { identity }, as) => door.judge(update, identity, as),
    settled: (session) =>
      writers.settle(name, presence.clientIdOf(session), session.identity.personId),
    write(update, verdict, session) {
      const { personId: by } = session.identity;
      for (const clientId of verdict.makers) writers.settle(name, clientId, by);
      late.add(update);
      if (verdict.plain !== null) {
        const { client, seam } = verdict.plain;
        options.onEdit({ by, removed: { notes: 0, journeys: 0 }, before: pieces });
        const own = new Uint8Array(update);
        document.add({ client, update: own, by, at: now() });
        pump.push({ update: own, seam }, session);
        return true;
      }
      try {
        const change = document.apply(update);
        if (change !== null) {
          options.onEdit({ by, removed: change.removed, before: pieces });
          push(change, session);
          options.onDeeds(change.deeds, by);
        }
        return true;
      } catch (error) {
        log.warn({ err: error, document: name }, "update could not be applied");
        document.discard();
        return false;
      }
    },
    barrier: (done) => pump.barrier((durable) => durable && done()),
    patience: () => patience + bytes.size,
    left: (session) => sessions.delete(session),
  };

  return {
    join({ identity, connection, budget, released }) {
      if (state.kind === "ended") {
        connection.close(state.code, state.reason);
        released();
        return { receive() {}, closed() {} };
      }
      const session = makeSession({
        identity,
        connection,
        room: sessionRoom,
        budget,
        now,
        released,
      });
      sessions.add(session);
      session.greet();
      return session;
    },
    pieces,
    async change(change, caution) {
      if (state.kind === "ended")
        throw new StorageError(`The document is closed: ${state.reason}.`);
      try {
        const outcome = document.change(change);
        const kept = outcome.change === null ? undefined : caution?.keep(pieces());
        if (outcome.change !== null) push(outcome.change, null, kept);
        if (outcome.change !== null && caution) {
          options.onDeeds(outcome.change.deeds, caution.by);
          late.gather(caution.afterwards);
        }
        const isDurable = await new Promise<boolean>((resolve) => pump.barrier(resolve));
        // What kept it from the disk says why.
        await kept;
        if (!isDurable) throw new StorageError("The change could not be stored.");
        return outcome.result;
      } catch (error) {
        document.discard();
        throw error;
      }
    },
    ...makeAttendance(sessions, presence.isWall),
    end,
    drain,
    async compact() {
      await drain();
      await compaction.ended();
      if (state.kind === "open" && bytes.hasTail) await compaction.store(document.encode());
    },
    dispose() {
      late.close();
      rhythm.dispose();
      document.discard();
    },
    get sessions() {
      return sessions.size;
    },
  };
}
