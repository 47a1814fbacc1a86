import type { Role } from "@resa/shared/model/role";
import type * as Y from "yjs";
import type { DocumentStorage } from "../storage/storage";
import type { Edit } from "./edit";
import type { Log } from "./log";

/** What all rooms are made of, and who is told of what happens in them. */
export interface RegistryOptions {
  readonly storage: DocumentStorage;
  /** A board has this title now, on disk. */
  onTitle(boardId: string, title: string): void;
  /** Somebody edited a board; called before that is on disk, and must not take long. */
  onEdit?(boardId: string, edit: Edit): void;
  /** The server has changed, or looked at, what is said of a board; this is what it says. */
  onFeedback?(boardId: string, doc: Y.Doc): void;
  /** Somebody's role on a board is another, or (null) they have none any more. */
  onRole?(boardId: string, personId: string, role: Role | null): void;
  readonly log: Log;
  /** A clock in ms. */
  readonly now?: () => number;
  /** How long a document stays open that nobody uses, ms. */
  readonly idleTime?: number;
  /** How long what people send may have been on its way when a version is restored, ms. */
  readonly lateTime?: number;
}
