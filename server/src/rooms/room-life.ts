import type { Room } from "./room";
import type { Tracer } from "./tracer";

/** The life of a room; one that is closed is in no map. */
export type Life =
  | { readonly kind: "opening"; readonly opened: Promise<OpenRoom> }
  | OpenRoom
  | { readonly kind: "closing"; readonly closed: Promise<void> };

export interface OpenRoom {
  readonly kind: "open";
  readonly room: Room;
  readonly tracer: Tracer;
  leases: number;
  idle: ReturnType<typeof setTimeout> | null;
}
