import { boardRoots } from "@resa/shared/document/roots";
import { type CloseCode, closeCodes } from "@resa/shared/protocol/close-codes";
import type * as Y from "yjs";
import { DamagedError, type DocumentName, type DocumentStorage } from "../storage/storage";
import type { Connection } from "./connection";
import { type Crowd, makeCrowd } from "./crowd";
import { makeDocumentBytes } from "./document-bytes";
import type { Identity } from "./identity";
import type { Log } from "./log";
import { makeRoom, type Room } from "./room";
import type { Session } from "./session";

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
  change<T>(name: DocumentName, change: (doc: Y.Doc) => T): Promise<T>;
  /** The board went to the trash: its connections end with 4404. Resolves when its documents are closed. */
  closeBoard(boardId: string): Promise<void>;
  /** Makes everything durable, ends all connections with 1012, and opens nothing more. */
  close(): Promise<void>;
  readonly rooms: number;
  readonly sessions: number;
}

/** A document held open for one connection. */
export interface Lease {
  /** Lets the connection in; the session's end releases the lease. */
  join(identity: Identity, connection: Connection): Session;
  /** Gives a lease back that nobody joined by. */
  release(): void;
}

export interface RegistryOptions {
  readonly storage: DocumentStorage;
  /** A board has this title now, on disk. */
  onTitle(boardId: string, title: string): void;
  readonly log: Log;
  /** A clock in ms. */
  readonly now?: () => number;
  /** How long a document stays open that nobody uses, ms. */
  readonly idleTime?: number;
  /** How long presence gathers before it is sent, ms. */
  readonly presenceTick?: number;
}

/** The life of a room; one that is closed is in no map. */
type Life =
  | { readonly kind: "opening"; readonly opened: Promise<OpenRoom> }
  | OpenRoom
  | { readonly kind: "closing"; readonly closed: Promise<void> };

interface OpenRoom {
  readonly kind: "open";
  readonly room: Room;
  leases: number;
  idle: ReturnType<typeof setTimeout> | null;
}

export function makeRoomRegistry(options: RegistryOptions): RoomRegistry {
  const {
    storage,
    log,
    idleTime = 30_000,
    presenceTick = 25,
    now = () => performance.now(),
  } = options;
  const lives = new Map<DocumentName, Life>();
  let state: "open" | "closed" = "open";

  const load = async (name: DocumentName): Promise<OpenRoom> => {
    const stored = await storage.load(name);
    let bytes;
    try {
      bytes = makeDocumentBytes(stored);
    } catch (error) {
      throw new DamagedError(`${name} can't be read`, { cause: error });
    }
    const { boardId, kind } = partsOf(name);
    const open: OpenRoom = {
      kind: "open",
      leases: 0,
      idle: null,
      room: makeRoom({
        name,
        bytes,
        storage,
        roots: kind === "board" ? boardRoots : null,
        log,
        now,
        presenceTick,
        onTitle: (title) => options.onTitle(boardId, title),
        failed: () => forget(name, open),
      }),
    };
    return open;
  };

  /** The room is of no more use: the next who opens it reads storage afresh. */
  const forget = (name: DocumentName, open: OpenRoom): void => {
    if (open.idle !== null) clearTimeout(open.idle);
    open.room.dispose();
    if (lives.get(name) === open) lives.delete(name);
  };

  const enter = async (name: DocumentName): Promise<OpenRoom> => {
    for (;;) {
      if (state === "closed") throw new Error("the server is stopping");
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
        lives.delete(name);
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

  /** Closes an open room once `last` is done and nothing waits for the disk. */
  const shut = (name: DocumentName, open: OpenRoom, last: () => Promise<void>): Promise<void> => {
    if (open.idle !== null) clearTimeout(open.idle);
    const finish = async (): Promise<void> => {
      await last().catch((error: unknown) =>
        log.warn({ err: error, document: name }, "not closed well"),
      );
      await open.room.drain();
      open.room.dispose();
      lives.delete(name);
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

  return {
    ...makeCrowd(roomsOf),
    async open(name) {
      const { open, release } = await take(name);
      return {
        join: (identity, connection) => open.room.join(identity, connection, release),
        release,
      };
    },
    async change(name, change) {
      const { open, release } = await take(name);
      try {
        return await open.room.change(change);
      } finally {
        release();
      }
    },
    async closeBoard(boardId) {
      const end = (name: DocumentName) => endRoom(name, closeCodes.boardGone, "board gone");
      await Promise.all(namesOf(boardId).map(end));
    },
    async close() {
      state = "closed";
      const end = (name: DocumentName) => endRoom(name, closeCodes.restart, "server restarts");
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

const namesOf = (boardId: string): DocumentName[] => [`${boardId}/board`, `${boardId}/feedback`];

const partsOf = (name: DocumentName): { boardId: string; kind: string } => {
  const slash = name.lastIndexOf("/");
  return { boardId: name.slice(0, slash), kind: name.slice(slash + 1) };
};
