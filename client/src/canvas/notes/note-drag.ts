import type { Point } from "@resa/shared/layout/box";
import type { DropPlace } from "@resa/shared/layout/layout";
import type { Id } from "@resa/shared/model/id";
import { type Accessor, batch, createSignal } from "solid-js";
import type { LiveBoard } from "../../board/live-board";
import { makeSignals } from "../../board/signals";
import type { Camera } from "../view/camera";
import { type Room, roomFor } from "./room-for";

/** A drag of notes, from the press to the drop. */
export type NoteDrag =
  | { readonly state: "idle" }
  | { readonly state: "pressed"; readonly noteIds: readonly Id[]; readonly from: Point }
  | {
      readonly state: "dragging";
      readonly noteIds: readonly Id[];
      /** Where it was pressed, on the board. */
      readonly from: Point;
      /** How far it has come, px at 100 %. */
      readonly dx: number;
      readonly dy: number;
      /** The cell where it would land, and the room that it makes there; null = beside the sheets. */
      readonly over: (DropPlace & { readonly room: Room }) | null;
    };

/** A distance on the board, px at 100 %, and why a note is drawn there. */
export interface Offset {
  readonly dx: number;
  readonly dy: number;
  readonly by: "drag" | "room";
}

/** Drags notes by the pointer. Others see it as it moves; the document changes once, at the drop. */
export interface NoteDragger {
  readonly drag: Accessor<NoteDrag>;
  /** How far a note is drawn from its place: dragged, or making room for what is; null when it stands where it is. */
  offset(noteId: Id): Offset | null;
  press(noteIds: readonly Id[], client: Point): void;
  move(client: Point): void;
  /** Drops what is dragged, or a copy of it, which it returns. A press that never moved drops nothing. */
  drop(how: "move" | "copy"): readonly Id[];
  cancel(): void;
}

/** A press that moves less than this (client px) is a click. */
const threshold = 4;

export function createNoteDragger(board: LiveBoard, camera: Camera): NoteDragger {
  let current: NoteDrag = { state: "idle" };
  const [drag, setDrag] = createSignal<NoteDrag>(current);
  // A drag moves many times a second: only the cards of what is dragged listen, each under its own key.
  const signals = makeSignals();
  const { layout, arrangement } = board.projection;

  const set = (next: NoteDrag): void => {
    const before = current;
    current = next;
    batch(() => {
      setDrag(next);
      for (const now of [before, next]) {
        displaced(now).forEach(signals.fire);
      }
    });
    if (next.state === "dragging") {
      board.presence.show({ drag: { noteIds: next.noteIds, dx: next.dx, dy: next.dy } });
    } else if (before.state === "dragging") {
      board.presence.show({ drag: null });
    }
  };

  return {
    drag,
    offset(noteId) {
      signals.track(noteId);
      if (current.state !== "dragging") return null;
      const { noteIds, dx, dy, over } = current;
      if (noteIds.includes(noteId)) return { dx, dy, by: "drag" };
      const shift = over?.room.shifts.get(noteId);
      return shift === undefined ? null : { dx: 0, dy: shift, by: "room" };
    },
    press: (noteIds, client) => set({ state: "pressed", noteIds, from: camera.toBoard(client) }),
    move(client) {
      const now = current;
      if (now.state === "idle") return;
      const point = camera.toBoard(client);
      const [dx, dy] = [point.x - now.from.x, point.y - now.from.y];
      if (now.state === "pressed" && Math.hypot(dx, dy) * camera.view().zoom < threshold) return;
      const { noteIds, from } = now;
      const place = layout.at(point, new Set(noteIds));
      const over = place && { ...place, room: roomFor(layout, arrangement, place, noteIds) };
      set({ state: "dragging", noteIds, from, dx, dy, over });
    },
    drop(how) {
      const now = current;
      if (now.state !== "dragging") {
        set({ state: "idle" });
        return [];
      }
      const noteIds = now.noteIds.filter((id) => arrangement.note(id));
      const first = noteIds[0] === undefined ? undefined : layout.onBoard(noteIds[0]);
      if (!first) return [];
      const landing = now.over ?? { x: first.x + now.dx, y: first.y + now.dy };
      return batch(() => {
        set({ state: "idle" });
        if (how === "copy") return board.notes.copy(noteIds, landing);
        board.notes.move(noteIds, landing);
        return noteIds;
      });
    },
    cancel: () => set({ state: "idle" }),
  };
}

/** The notes that a drag draws elsewhere than they stand. */
export const displaced = (drag: NoteDrag): Set<Id> =>
  new Set(
    drag.state === "dragging" ? [...drag.noteIds, ...(drag.over?.room.shifts.keys() ?? [])] : [],
  );
