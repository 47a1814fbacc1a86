import type { Point } from "@resa/shared/layout/box";
import type { DropPlace } from "@resa/shared/layout/layout";
import type { Id } from "@resa/shared/model/id";
import { type Accessor, batch, createSignal } from "solid-js";
import type { LiveBoard } from "../board/live-board";
import { makeSignals } from "../board/signals";
import type { Camera } from "./camera";

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
      /** The cell where it would land; null = beside the sheets. */
      readonly over: DropPlace | null;
    };

/** Drags notes by the pointer. Others see it as it moves; the document changes once, at the drop. */
export interface NoteDragger {
  readonly drag: Accessor<NoteDrag>;
  /** How far a note is drawn from its place while it is dragged here; null when it isn't. */
  offset(noteId: Id): { readonly dx: number; readonly dy: number } | null;
  press(noteIds: readonly Id[], client: Point): void;
  move(client: Point): void;
  /** Drops what is dragged. A press that never moved drops nothing. */
  drop(): void;
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
        if (now.state === "dragging") now.noteIds.forEach(signals.fire);
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
      return current.state === "dragging" && current.noteIds.includes(noteId) ? current : null;
    },
    press: (noteIds, client) => set({ state: "pressed", noteIds, from: camera.toBoard(client) }),
    move(client) {
      const now = current;
      if (now.state === "idle") return;
      const point = camera.toBoard(client);
      const [dx, dy] = [point.x - now.from.x, point.y - now.from.y];
      if (now.state === "pressed" && Math.hypot(dx, dy) * camera.view().zoom < threshold) return;
      const { noteIds, from } = now;
      set({ state: "dragging", noteIds, from, dx, dy, over: layout.at(point, new Set(noteIds)) });
    },
    drop() {
      const now = current;
      if (now.state === "dragging") {
        const noteIds = now.noteIds.filter((id) => arrangement.note(id));
        const first = noteIds[0] === undefined ? undefined : layout.onBoard(noteIds[0]);
        batch(() => {
          set({ state: "idle" });
          if (now.over) board.notes.move(noteIds, now.over);
          else if (first) board.notes.move(noteIds, { x: first.x + now.dx, y: first.y + now.dy });
        });
      } else set({ state: "idle" });
    },
    cancel: () => set({ state: "idle" }),
  };
}
