import type { Point } from "@resa/shared/layout/box";
import type { DropPlace } from "@resa/shared/layout/layout";
import { cellPadding } from "@resa/shared/layout/sizes";
import type { Id } from "@resa/shared/model/id";
import { type Accessor, batch, createMemo, createSignal } from "solid-js";
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
      /** Held by a pointer, or picked up until a place is chosen. */
      readonly by: "hand" | "choice";
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

/** Where carried notes would come to stand: at `index` among the others of a cell, or with their corner beside the sheets. */
export type Stand = { readonly laneId: Id; readonly stepId: Id; readonly index: number } | Point;

/** Drags notes by the pointer, or carries them to a place that is chosen by key, click or tap. Others see it as it moves; the document changes once, at the drop. */
export interface NoteDragger {
  readonly drag: Accessor<NoteDrag>;
  /** How far a note is drawn from its place: dragged, or making room for what is; null when it stands where it is. */
  offset(noteId: Id): Offset | null;
  press(noteIds: readonly Id[], client: Point): void;
  move(client: Point): void;
  /** Drops what is dragged, or a copy of it, which it returns. A press that never moved drops nothing. */
  drop(how: "move" | "copy"): readonly Id[];
  cancel(): void;
  /** The notes that are picked up; null = none. */
  readonly carried: Accessor<readonly Id[] | null>;
  /** Picks notes up where they stand; the first leads. */
  pickUp(noteIds: readonly Id[]): void;
  /** Carries what is picked up to a place, or to the one at a point of the board. */
  carry(to: Stand): void;
  carryOver(point: Point): void;
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

  const carried = createMemo(() => {
    const now = drag();
    return now.state === "dragging" && now.by === "choice" ? now.noteIds : null;
  });
  const carry = (to: Stand): void => {
    const now = current;
    const first = now.state === "dragging" ? layout.onBoard(now.noteIds[0] ?? "") : undefined;
    if (now.state !== "dragging" || !first) return;
    const { noteIds } = now;
    if (!("laneId" in to))
      return set({ ...now, dx: to.x - first.x, dy: to.y - first.y, over: null });
    const journeyId = arrangement.lane(to.laneId)?.journeyId ?? "";
    const [journey, lane, step] = [
      layout.journey(journeyId),
      layout.lane(to.laneId),
      layout.step(to.stepId),
    ];
    if (!journey || !lane || !step) return;
    const place = { journeyId, laneId: to.laneId, stepId: to.stepId, index: to.index };
    const over = { ...place, room: roomFor(layout, arrangement, place, noteIds) };
    // Shown where they would stand.
    const dx = journey.x + step.x + cellPadding - first.x;
    const dy = journey.y + lane.y + over.room.y - first.y;
    set({ ...now, dx, dy, over });
  };
  const carryOver = ({ x, y }: Point): void => {
    if (current.state !== "dragging") return;
    const [first = ""] = current.noteIds;
    const { width, height } = layout.onBoard(first) ?? { width: 0, height: 0 };
    const place = layout.at({ x, y }, new Set(current.noteIds));
    carry(place ?? { x: x - width / 2, y: y - height / 2 });
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
      set({ state: "dragging", by: "hand", noteIds, from, dx, dy, over });
    },
    drop(how) {
      const now = current;
      if (now.state !== "dragging") {
        set({ state: "idle" });
        return [];
      }
      const noteIds = now.noteIds.filter((id) => arrangement.note(id));
      const first = noteIds[0] === undefined ? undefined : layout.onBoard(noteIds[0]);
      if (!first) {
        set({ state: "idle" });
        return [];
      }
      const landing = now.over ?? { x: first.x + now.dx, y: first.y + now.dy };
      return batch(() => {
        set({ state: "idle" });
        if (how === "copy") return board.notes.copy(noteIds, landing);
        board.notes.move(noteIds, landing);
        return noteIds;
      });
    },
    cancel: () => set({ state: "idle" }),
    carried,
    pickUp(noteIds) {
      const box = layout.onBoard(noteIds[0] ?? "");
      if (!box) return;
      const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      set({ state: "dragging", by: "choice", noteIds, from, dx: 0, dy: 0, over: null });
      carryOver(from);
    },
    carry,
    carryOver,
  };
}

/** The notes that a drag draws elsewhere than they stand. */
export const displaced = (drag: NoteDrag): Set<Id> =>
  new Set(
    drag.state === "dragging" ? [...drag.noteIds, ...(drag.over?.room.shifts.keys() ?? [])] : [],
  );
