import type { Role } from "@resa/shared/model/role";
import { expect, onTestFinished, vi } from "vitest";
import { openDocument } from "@resa/shared/document/open-document";
import * as Y from "yjs";
import type { Edit } from "../../server/src/rooms/edit";
import { makeRoomRegistry, type RoomRegistry } from "../../server/src/rooms/room-registry";
import { type DocumentName, piecesOf } from "../../server/src/storage/storage";
import { type Disk, makeDisk } from "./disk";
import { makePeer, type Peer } from "./peer";
import { usualBudget } from "./usual-budget";

/** Some people, a server and its disk. */
export interface Meeting {
  readonly registry: RoomRegistry;
  readonly disk: Disk;
  /** The titles that the directory was told. */
  readonly titles: string[];
  /** Somebody connects; editor of `kitchen/board` unless said otherwise. Their document may be one they had before. */
  join(as?: {
    id?: string;
    name?: string;
    role?: Role;
    doc?: Y.Doc;
    to?: DocumentName;
    /** `later`: what comes from the server waits from the beginning. */
    hearing?: "now" | "later";
  }): Promise<Peer>;
  /** What is on disk, read by itself. */
  stored(name?: DocumentName): Promise<Y.Doc>;
}

export interface MeetingOptions {
  readonly disk?: Disk;
  /** How long a room stays open that nobody uses, ms. */
  readonly idleTime?: number;
  /** The server's clock, ms. */
  readonly now?: () => number;
  /** Somebody edited a board. */
  readonly onEdit?: (boardId: string, edit: Edit) => void;
  /** How long what people send may have been on its way when a version is restored, ms. */
  readonly lateTime?: number;
}

export const kitchen = "kitchen/board";

/** Begins a meeting that ends with the test. */
export function makeMeeting({ disk = makeDisk(), ...rest }: MeetingOptions = {}): Meeting {
  const titles: string[] = [];
  const peers: Peer[] = [];
  const registry = makeRoomRegistry({
    storage: disk,
    onTitle: (_, title) => titles.push(title),
    log: { warn() {}, error() {} },
    ...rest,
  });
  onTestFinished(async () => {
    disk.release();
    for (const peer of peers) peer.cut();
    await registry.close();
  });

  return {
    registry,
    disk,
    titles,
    async join({
      id,
      name = "Ada",
      role = "editor",
      doc = new Y.Doc(),
      to = kitchen,
      hearing = "now",
    } = {}) {
      const lease = await registry.open(to);
      const personId = id ?? name;
      const peer = makePeer(
        (connection) => lease.join({ personId, name, role }, connection, usualBudget(rest.now)),
        doc,
      );
      if (hearing === "later") peer.holdIncoming();
      peers.push(peer);
      return peer;
    },
    stored: async (name = kitchen) => openDocument(piecesOf(await disk.load(name))),
  };
}

/** Waits until something holds. */
export const until = (assertion: () => void | Promise<void>): Promise<void> =>
  vi.waitFor(assertion, { timeout: 10_000, interval: 5 });

/** Waits until a peer has been sent away with a code. */
export const untilClosed = (peer: Peer, code: number): Promise<void> =>
  until(() => expect(peer.closeCode).toBe(code));

/** Lets everything go on that doesn't wait for the disk. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
