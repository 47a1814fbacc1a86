import type { Id } from "./id";
import type { Role } from "./role";

/** Who a peer is: stamped by the server, whatever the client says. */
export interface Presence {
  readonly person: { readonly id: Id; readonly name: string; readonly role: Role };
  /** The pointer in board coordinates, px at 100 %; null when it is elsewhere. */
  readonly pointer: { readonly x: number; readonly y: number } | null;
  /** What the person has selected. */
  readonly selection: readonly Id[];
  /** The note being edited, and the caret as Yjs relative positions (JSON). */
  readonly caret: { readonly noteId: Id; readonly anchor: unknown; readonly head: unknown } | null;
  /** Notes being dragged, and by how far from where they stand, px at 100 %. */
  readonly drag: {
    readonly noteIds: readonly Id[];
    readonly dx: number;
    readonly dy: number;
  } | null;
}
