import { makeId } from "@resa/shared/model/id";
import type { Version, VersionKind } from "@resa/shared/model/version";
import { openState, restoreBoard } from "@resa/shared/operations/board-state";
import type { Edit } from "../rooms/edit";
import type { Log } from "../rooms/log";
import type { RoomRegistry } from "../rooms/room-registry";
import type { Directory } from "../storage/directory";
import { DamagedError } from "../storage/storage";
import type { VersionStorage } from "../storage/versions";
import { pack, unpack } from "./pack";
import { surplus } from "./thinning";
import { makeWatch } from "./watch";

/** Why a board is kept as it is: for a session, say, or before something is imported. */
export interface Reason {
  readonly kind: Exclude<VersionKind, "automatic">;
  /** What it is called; empty unless the kind is `named`. */
  readonly name: string;
  /** Who asked for it, or does what it is kept for. */
  readonly by: string;
}

/** How boards were, so that they can be looked at and restored. Every method may reject with StorageError. */
export interface Versions {
  /** Keeps a board as it is at this moment; on disk when it resolves. The same content takes no room twice. */
  keep(boardId: string, reason: Reason): Promise<Version>;
  /** The versions of a board, the latest first. */
  of(boardId: string): Promise<Version[]>;
  /** The state of the board in a version, gzipped; null when there is none. Rejects with DamagedError. */
  content(boardId: string, versionId: string): Promise<Uint8Array | null>;
  /** Makes a version a named one, of this person. */
  name(boardId: string, versionId: string, name: string, by: string): Promise<void>;
  remove(boardId: string, versionId: string): Promise<void>;
  /**
   * Makes the board what it was in a version, by a change like any other, once how it is now has been kept: that version is the answer;
   * null when nothing differed, and undefined when there is no such version. Rejects with DamagedError, and nothing has happened.
   */
  restore(boardId: string, versionId: string, by: string): Promise<Version | null | undefined>;
  /** Somebody edits a board: keeps what was there when it has been a while, or much is removed. */
  note(boardId: string, edit: Edit): void;
  /** Resolves when nothing is being kept any more. */
  settled(): Promise<void>;
}

export interface VersionsOptions {
  readonly storage: VersionStorage;
  readonly directory: Pick<Directory, "memberOf" | "board">;
  readonly registry: Pick<RoomRegistry, "change" | "pieces">;
  readonly log: Log;
  /** The clock, in Unix ms. */
  readonly now?: () => number;
}

export function makeVersions(options: VersionsOptions): Versions {
  const { storage, directory, registry, log, now = Date.now } = options;

  const nameOf = async (boardId: string, personId: string): Promise<string> =>
    personId === "" ? "" : ((await directory.memberOf(boardId, personId))?.name ?? "");

  const failed = (error: unknown): void => log.error({ err: error }, "version not kept");

  const thin = async (boardId: string): Promise<void> => {
    const tooMany = surplus(await storage.of(boardId), now());
    if (tooMany.length > 0) await storage.remove(boardId, tooMany);
  };

  const underWay = new Set<Promise<unknown>>();
  const follow = <T>(keeping: Promise<T>): Promise<T> => {
    const done = () => underWay.delete(keeping);
    underWay.add(keeping);
    keeping.then(done, done);
    return keeping;
  };

  const keepPieces = async (
    boardId: string,
    pieces: readonly Uint8Array[],
    why: Pick<Version, "kind" | "name" | "by">,
  ): Promise<Version> => {
    const [content, byName] = await Promise.all([pack(pieces), nameOf(boardId, why.by)]);
    const version = { id: makeId(), ...why, byName };
    await storage.add({ ...version, boardId }, content);
    thin(boardId).catch((error: unknown) => log.warn({ err: error, boardId }, "not thinned"));
    return { ...version, at: now() };
  };

  const stateOf = async (boardId: string, versionId: string) => {
    const bytes = await storage.content(boardId, versionId);
    if (bytes === null) return undefined;
    try {
      return openState(await unpack(bytes));
    } catch (error) {
      throw new DamagedError(`The version ${versionId} can't be read.`, { cause: error });
    }
  };

  return {
    async keep(boardId, reason) {
      return keepPieces(boardId, await registry.pieces(`${boardId}/board`), reason);
    },
    of: (boardId) => storage.of(boardId),
    content: (boardId, versionId) => storage.content(boardId, versionId),
    async name(boardId, versionId, name, by) {
      await storage.name(boardId, versionId, { name, by, byName: await nameOf(boardId, by) });
    },
    remove: (boardId, versionId) => storage.remove(boardId, [versionId]),
    async restore(boardId, versionId, by) {
      const state = await stateOf(boardId, versionId);
      if (!state) return undefined;
      let pieces: readonly Uint8Array[] = [];
      let kept: Promise<Version> | null = null;
      await registry.change(`${boardId}/board`, (doc) => restoreBoard(doc, state), {
        by,
        keep(before) {
          pieces = before;
          return (kept = follow(keepPieces(boardId, before, { kind: "restore", name: "", by })));
        },
        afterwards(late) {
          // What was still on its way, into a note that was taken away, say, is in what was kept too.
          const complete = async (): Promise<void> => {
            const id = (await kept)?.id;
            if (id) await storage.replace(boardId, id, await pack(pieces, late));
          };
          follow(complete()).catch(failed);
        },
      });
      return kept;
    },
    note: makeWatch({
      now,
      async latest(boardId, personId) {
        const [last] = await storage.of(boardId);
        return last?.at ?? (await directory.board(boardId, personId))?.createdAt ?? 0;
      },
      keep: (boardId, before, why) => follow(keepPieces(boardId, before, { name: "", ...why })),
      failed,
    }),
    async settled() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}
