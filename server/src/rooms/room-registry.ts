import { randomInt } from "node:crypto";
import { boardRoots } from "@resa/shared/document/roots";
import { type CloseCode, closeCodes } from "@resa/shared/protocol/close-codes";
import { writeTraces } from "@resa/shared/operations/trace";
import type * as Y from "yjs";
import { type DocumentName, StorageError } from "../storage/storage";
import { type Crowd, makeCrowd } from "./crowd";
import { loadDocumentBytes } from "./document-bytes";
import { namesOf, partsOf } from "./document-name";
import type { Caution } from "./edit";
import type { Lease } from "./lease";
import type { RegistryOptions } from "./registry-options";
import { makeRoom, type Room } from "./room";
import type { Life, OpenRoom } from "./room-life";
import { makeTracer } from "./tracer";
import { makeWriters } from "./writers";

export type { Session } from "./session";

/** All documents that are open: one room each, opened by the first who asks and closed when nobody has used it for a while. */
export interface RoomRegistry extends Crowd {
  /**
   * Loads the document and holds it open until the lease is released. Rejects (DamagedError, storage errors) and never
   * yields an empty document from a failed load.
   */
  open(name: DocumentName): Promise<Lease>;
  /**
   * A change by the server itself; durable and sent to everybody when it resolves. When `change` throws, nothing of it
   * happens and this rejects with what it threw.
   */
  change<T>(name: DocumentName, change: (doc: Y.Doc) => T, caution?: Caution): Promise<T>;
  /** What a document is at this moment, also of what is not on disk yet; merged in this order. */
  pieces(name: DocumentName): Promise<readonly Uint8Array[]>;
  /** The boards that have a document open. */
  boards(): readonly string[];
  /** The board went to the trash: its connections end with 4404. Resolves when its documents are closed. */
  closeBoard(boardId: string): Promise<void>;
  /** Makes everything durable, ends all connections with 1012, and opens nothing more. */
  close(): Promise<void>;
  readonly rooms: number;
  readonly sessions: number;
}

export function makeRoomRegistry(options: RegistryOptions): RoomRegistry {
  const { storage, log, idleTime = 30_000, now = () => performance.now() } = options;
  const lives = new Map<DocumentName, Life>();
  const writers = makeWriters(storage, (err) => log.warn({ err }, "writer not kept"));
  /**
   * Our own id in the documents that only the server writes: a small one, since it stands in all that was ever overwritten there, and
   * by chance, since a backup may have been restored.
   */
  const clientId = randomInt(1, 2 ** 14);
  let state: "open" | "closing" | "closed" = "open";

  const load = async (name: DocumentName): Promise<OpenRoom> => {
    const { boardId, kind } = partsOf(name);
    const [bytes] = await Promise.all([
      loadDocumentBytes(storage, name),
      kind === "board" ? writers.open(name) : null,
    ]);
    const tracer = makeTracer({
      write: (traces) => change(`${boardId}/feedback`, (doc) => writeTraces(doc, traces)),
      failed: (error) => log.warn({ err: error, document: name }, "traces lost"),
    });
    const open: OpenRoom = {
      kind: "open",
      tracer,
      leases: 0,
      idle: null,
      room: makeRoom({
        name,
        bytes,
        storage,
        roots: kind === "board" ? boardRoots : null,
        log,
        now,
        writers,
        clientId,
        lateTime: options.lateTime ?? 10_000,
        onTitle: (title) => options.onTitle(boardId, title),
        onDeeds: tracer.note,
        onEdit: (edit) => kind === "board" && options.onEdit?.(boardId, edit),
        failed: () => forget(name, open),
      }),
    };
    return open;
  };

  /** The room is of no more use: the next who opens it reads storage afresh. */
  const forget = (name: DocumentName, open: OpenRoom): void => {
    if (open.idle !== null) clearTimeout(open.idle);
    void open.tracer.flush();
    open.room.dispose();
    if (lives.get(name) === open) close(name);
  };

  const close = (name: DocumentName): void => {
    lives.delete(name);
    writers.close(name);
  };

  /** While the rooms are closed, only their own traces are still written. */
  const refuseWhenStopping = (): void => {
    if (state !== "open") throw new StorageError("The server is stopping.");
  };

  const enter = async (name: DocumentName): Promise<OpenRoom> => {
    for (;;) {
      if (state === "closed") throw new StorageError("The server is stopping.");
      const life = lives.get(name);
      if (life?.kind === "open") return life;
      if (life?.kind === "closing") {
        await life.closed;
        continue;
      }
      if (life?.kind === "opening") {
        await life.opened;
        continue;
      }
      const opened = load(name);
      lives.set(name, { kind: "opening", opened });
      try {
        lives.set(name, await opened);
      } catch (error) {
        close(name);
        throw error;
      }
    }
  };

  const take = async (name: DocumentName): Promise<{ open: OpenRoom; release(): void }> => {
    const open = await enter(name);
    open.leases++;
    if (open.idle !== null) clearTimeout(open.idle);
    let held = true;
    const release = (): void => {
      if (!held) return;
      held = false;
      if (--open.leases > 0 || lives.get(name) !== open) return;
      open.idle = setTimeout(() => void shut(name, open, () => open.room.compact()), idleTime);
      open.idle.unref();
    };
    return { open, release };
  };

  const change = async <T>(
    name: DocumentName,
    make: (doc: Y.Doc) => T,
    caution?: Caution,
  ): Promise<T> => {
    const { boardId, kind } = partsOf(name);
    const { open, release } = await take(name);
    const makeAndTell = (doc: Y.Doc): T => {
      const result = make(doc);
      if (kind === "feedback") options.onFeedback?.(boardId, doc);
      return result;
    };
    try {
      return await open.room.change(makeAndTell, caution);
    } finally {
      release();
    }
  };

  /** Closes an open room once `last` is done and nothing waits for the disk. */
  const shut = (name: DocumentName, open: OpenRoom, last: () => Promise<void>): Promise<void> => {
    if (open.idle !== null) clearTimeout(open.idle);
    const finish = async (): Promise<void> => {
      await last().catch((error: unknown) =>
        log.warn({ err: error, document: name }, "not closed well"),
      );
      await open.room.drain();
      await open.tracer.flush();
      open.room.dispose();
      close(name);
    };
    const closed = finish();
    lives.set(name, { kind: "closing", closed });
    return closed;
  };

  /** Closes a room, whatever stage of life it is in. */
  const endRoom = async (name: DocumentName, code: CloseCode, reason: string): Promise<void> => {
    const life = lives.get(name);
    if (life?.kind === "closing") return life.closed;
    const open = life?.kind === "opening" ? await life.opened.catch(() => null) : life;
    if (!open || lives.get(name) !== open) return;
    const last = async (): Promise<void> => {
      await open.room.drain();
      open.room.end(code, reason);
    };
    await shut(name, open, last);
  };

  const roomsOf = (boardId?: string): Room[] => {
    const asked =
      boardId === undefined ? lives.values() : namesOf(boardId).map((name) => lives.get(name));
    return [...asked].flatMap((life) => (life?.kind === "open" ? [life.room] : []));
  };

  const crowd = makeCrowd(roomsOf, writers);
  return {
    ...crowd,
    changeRole(boardId, personId, role) {
      crowd.changeRole(boardId, personId, role);
      options.onRole?.(boardId, personId, role);
    },
    boards: () => [...new Set(Array.from(lives.keys(), (name) => partsOf(name).boardId))],
    async open(name) {
      refuseWhenStopping();
      const { open, release } = await take(name);
      return {
        join: (identity, connection, budget) =>
          open.room.join({ identity, connection, budget, released: release }),
        release,
      };
    },
    async change(name, make, caution) {
      refuseWhenStopping();
      return change(name, make, caution);
    },
    async pieces(name) {
      refuseWhenStopping();
      const { open, release } = await take(name);
      release();
      return open.room.pieces();
    },
    async closeBoard(boardId) {
      const end = (name: DocumentName) => endRoom(name, closeCodes.boardGone, "board gone");
      for (const name of namesOf(boardId)) await end(name);
    },
    async close() {
      state = "closing";
      const end = (name: DocumentName) => endRoom(name, closeCodes.restart, "server restarts");
      const isBoard = (name: DocumentName) => partsOf(name).kind === "board";
      await Promise.all([...lives.keys()].filter(isBoard).map(end));
      state = "closed";
      await Promise.all([...lives.keys()].map(end));
    },
    get rooms() {
      return lives.size;
    },
    get sessions() {
      return roomsOf().reduce((sum, room) => sum + room.sessions, 0);
    },
  };
}
