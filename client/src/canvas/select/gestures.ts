import type { Point } from "@resa/shared/layout/box";
import type { Id } from "@resa/shared/model/id";
import type { LiveBoard } from "../../board/live-board";
import type { Canvas } from "../CanvasProvider";
import { notesTouching } from "../notes/each-note";
import { makeEdgeScroll } from "../view/edge-scroll";
import { noteAt } from "../notes/note-at";
import { between } from "../rect";
import { type Thing, thingOfKey } from "./thing";

/** What the pointers on the canvas are doing. */
type Gesture =
  | { readonly state: "idle" }
  | { readonly state: "panning"; readonly last: Point }
  /** A finger on the free area of a thing (null: of the board): it moves the view, or selects when it is lifted where it came down. */
  | { readonly state: "tapping"; readonly from: Point; readonly thing: Thing | null }
  /** Drawing a frame around notes, from a point of the board; `before` stay selected. */
  | {
      readonly state: "framing";
      readonly from: Point;
      readonly before: readonly Id[];
      /** What a click there selects. */
      readonly thing: Thing | null;
    }
  /** Choosing a place for what is carried: where the pointer is lifted. */
  | { readonly state: "placing"; readonly from: Point }
  | { readonly state: "pinching"; readonly middle: Point; readonly distance: number }
  | { readonly state: "note"; readonly noteId: Id; readonly shift: boolean };

interface Parts {
  readonly element: HTMLElement;
  readonly board: LiveBoard;
  readonly canvas: Canvas;
  /** Whether dragging moves the view rather than what is under the pointer. */
  readonly hand: () => boolean;
}

/** A press that moves no more than this (client px) is a click. */
const slop = 3;

/** How much one notch of a mouse wheel (100 px) zooms. */
const zoomPerPixel = 0.0025;

/** Turns pointers and the wheel into panning, zooming, selecting and dragging. Returns what ends it. */
export function listenToGestures({ element, board, canvas, hand }: Parts): () => void {
  const { camera, selection, dragger, edit, frame, setFrame } = canvas;
  const pointers = new Map<number, Point>();
  let gesture: Gesture = { state: "idle" };
  const edge = makeEdgeScroll(element, camera, dragger.move);
  const ending = new AbortController();
  const { signal } = ending;

  const noteUnder = ({ target, clientX, clientY }: PointerEvent): Id | null => {
    const card = target instanceof Element ? target.closest<HTMLElement>("[data-note]") : null;
    if (card || camera.distance() === "near") return card?.dataset["note"] ?? null;
    const { layout, arrangement } = board.projection;
    return noteAt(layout, arrangement, camera.toBoard({ x: clientX, y: clientY }));
  };
  const thingUnder = ({ target }: PointerEvent): Thing | null => {
    const element = target instanceof Element ? target.closest<HTMLElement>("[data-thing]") : null;
    return thingOfKey(element?.dataset["thing"] ?? "");
  };
  const isControl = (target: EventTarget | null): boolean =>
    target instanceof Element &&
    target.closest("button, input, a, [data-editing], [popover]") !== null;

  const onDown = (event: PointerEvent): void => {
    if (event.button === 2) return;
    const isCarrying = dragger.carried() !== null;
    if (isControl(event.target) && event.button === 0 && !hand() && !isCarrying) return;
    pointers.set(event.pointerId, pointOf(event));
    if (pointers.size === 2) return startPinch();
    const noteId = noteUnder(event);
    const point = pointOf(event);
    if (event.button === 1 || hand()) {
      gesture = { state: "panning", last: point };
      return event.preventDefault();
    }
    if (isCarrying) {
      gesture = { state: "placing", from: point };
      return;
    }
    const isTouch = event.pointerType === "touch";
    if (noteId === null) {
      edit(null);
      const thing = thingUnder(event);
      const before = event.shiftKey ? selection.all() : [];
      gesture = isTouch
        ? { state: "tapping", from: point, thing }
        : { state: "framing", from: camera.toBoard(point), before, thing };
      return;
    }
    // A finger moves the view until it has chosen a note.
    if (isTouch && !selection.has(noteId)) {
      gesture = { state: "note", noteId, shift: false };
      return;
    }
    gesture = { state: "note", noteId, shift: event.shiftKey };
    if (!board.mayEdit() || event.shiftKey) return;
    dragger.press(selection.has(noteId) ? selection.all() : [noteId], point);
  };

  /** What is carried stays so: only Escape, or its own button, puts it back. */
  const letGo = (): void => {
    if (dragger.carried() === null) dragger.cancel();
  };

  const startPinch = (): void => {
    letGo();
    const [a, b] = [...pointers.values()];
    if (a && b) gesture = { state: "pinching", middle: middleOf(a, b), distance: distanceOf(a, b) };
  };

  const onMove = (event: PointerEvent): void => {
    const point = pointOf(event);
    if (event.pointerType !== "touch") board.presence.show({ pointer: camera.toBoard(point) });
    const before = pointers.get(event.pointerId);
    if (!before) {
      if (dragger.carried() !== null) dragger.carryOver(camera.toBoard(point));
      return;
    }
    // Captured only now, so that a plain click still reaches what was clicked.
    if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, point);
    if (
      (gesture.state === "tapping" || gesture.state === "placing") &&
      distanceOf(gesture.from, point) > slop
    )
      gesture = { state: "panning", last: before };
    if (gesture.state === "panning") {
      camera.panBy(gesture.last.x - point.x, gesture.last.y - point.y);
      gesture = { state: "panning", last: point };
    } else if (gesture.state === "framing") {
      const drawn = between(gesture.from, camera.toBoard(point));
      if (frame() === null && Math.hypot(drawn.width, drawn.height) * camera.view().zoom <= slop)
        return;
      setFrame(drawn);
      const within = notesTouching(board.projection, drawn);
      selection.set([...new Set([...gesture.before, ...within])]);
    } else if (gesture.state === "pinching") {
      const [a, b] = [...pointers.values()];
      if (!a || !b) return;
      const [middle, distance] = [middleOf(a, b), distanceOf(a, b)];
      camera.panBy(gesture.middle.x - middle.x, gesture.middle.y - middle.y);
      camera.zoomAt(middle, distance / Math.max(1, gesture.distance));
      gesture = { state: "pinching", middle, distance };
    } else if (gesture.state === "note") {
      if (dragger.drag().state !== "idle") {
        dragger.move(point);
        if (dragger.drag().state === "dragging") edge.hold(point);
      } else if (distanceOf(before, point) > 0)
        camera.panBy(before.x - point.x, before.y - point.y);
    }
  };

  const onUp = (event: PointerEvent): void => {
    pointers.delete(event.pointerId);
    edge.stop();
    if (gesture.state === "note" && event.type === "pointerup") {
      const dragged = dragger.drag().state === "dragging";
      const dropped = dragger.drop(event.altKey ? "copy" : "move");
      if (dragged) selection.set(dropped);
      else select(gesture.noteId, gesture.shift);
    } else letGo();
    if (event.type === "pointerup") {
      if (gesture.state === "placing") place(pointOf(event));
      if (gesture.state === "tapping") selection.choose(gesture.thing);
      else if (gesture.state === "framing" && frame() === null && gesture.before.length === 0)
        selection.choose(gesture.thing);
    }
    setFrame(null);
    gesture = { state: "idle" };
    const [left] = pointers.values();
    if (left) gesture = { state: "panning", last: left };
  };

  /** The click that ends a placing must press nothing that lies there. */
  let hasPlaced = false;
  const place = (client: Point): void => {
    dragger.carryOver(camera.toBoard(client));
    selection.set(dragger.drop("move"));
    hasPlaced = true;
  };
  const onClick = (event: MouseEvent): void => {
    if (hasPlaced) event.stopPropagation();
    hasPlaced = false;
  };

  const select = (noteId: Id, add: boolean): void => {
    if (add) selection.toggle(noteId);
    else if (selection.all().length !== 1 || !selection.has(noteId)) selection.set([noteId]);
  };

  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
    if (event.ctrlKey || event.metaKey)
      camera.zoomAt(pointOf(event), Math.exp(-dy * zoomPerPixel * (Math.abs(dy) < 50 ? 4 : 1)));
    else if (event.shiftKey && dx === 0) camera.panBy(dy, 0);
    else camera.panBy(dx, dy);
  };

  element.addEventListener("pointerdown", onDown, { signal });
  element.addEventListener("pointermove", onMove, { signal });
  element.addEventListener("pointerup", onUp, { signal });
  element.addEventListener("pointercancel", onUp, { signal });
  element.addEventListener("pointerleave", () => board.presence.show({ pointer: null }), {
    signal,
  });
  element.addEventListener("click", onClick, { signal, capture: true });
  element.addEventListener("wheel", onWheel, { signal, passive: false });
  return () => ending.abort();
}

const pointOf = ({ clientX, clientY }: MouseEvent): Point => ({ x: clientX, y: clientY });
const middleOf = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const distanceOf = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
