import type { DoneDeed } from "@resa/shared/document/deeds";
import type { DocumentName, DocumentStorage } from "../storage/storage";
import type { DocumentBytes } from "./document-bytes";
import type { Edit } from "./edit";
import type { Log } from "./log";
import type { Writers } from "./writers";

/** What a room works with, and whom it tells. */
export interface RoomOptions {
  readonly name: DocumentName;
  readonly bytes: DocumentBytes;
  readonly storage: DocumentStorage;
  /** The roots that people may write; null = nobody writes over the socket. */
  readonly roots: readonly string[] | null;
  /** Whose the client ids are under which people write. */
  readonly writers: Writers;
  /** Under which the server writes a document that nobody else writes. */
  readonly clientId: number;
  readonly log: Log;
  readonly now: () => number;
  /** How long what people send may have been on its way, ms. */
  readonly lateTime: number;
  /** The board has this title now, on disk. */
  onTitle(title: string): void;
  /** Somebody did something to things of the board, `ago` ms ago (0 by default); it is on the disk, or on its way there. */
  onDeeds(deeds: readonly DoneDeed[], by: string, ago?: number): void;
  /** Somebody edited the board. */
  onEdit(edit: Edit): void;
  /** The disk failed, all sessions are over: the room is of no more use. */
  failed(): void;
}
