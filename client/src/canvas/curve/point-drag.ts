import type { Id } from "@resa/shared/model/id";
import { stepFeelingOf } from "@resa/shared/model/step-feeling";
import type { CurveDesk } from "./curve-desk";
import type { Line } from "./line";
import { valueAt } from "./scale";

/** The point of a step that a press takes. */
export interface Grip {
  readonly laneId: Id;
  readonly stepId: Id;
  readonly line: Line;
  /** The part of the cell that the curves go through. */
  readonly column: HTMLElement;
  /** A press on a point may be a click on it, which is answered by this; one beside the points sets it at once. */
  readonly onClick?: () => void;
}

/** A press on a point that moves less than this (client px) is a click. */
const threshold = 4;

/** Moves a point with the pointer that pressed it, from value to value; it is set when the pointer is lifted. Escape lets go of it. */
export function startPointDrag(desk: CurveDesk, grip: Grip, press: PointerEvent): void {
  const { laneId, stepId, line, column, onClick } = grip;
  const ending = new AbortController();
  const { signal } = ending;
  let state: "pressed" | "holding" = onClick ? "pressed" : "holding";
  let value = 0;

  const follow = ({ clientY }: PointerEvent): void => {
    const { top, height } = column.getBoundingClientRect();
    value = valueAt(line, ((clientY - top) / height) * column.offsetHeight);
    if (desk.hold()?.[line] !== value)
      desk.setHold({ laneId, stepId, ...stepFeelingOf({ [line]: value }) });
  };
  const end = (): void => {
    ending.abort();
    desk.setHold(null);
  };
  const listen = <Type extends keyof WindowEventMap>(
    type: Type,
    listener: (event: WindowEventMap[Type]) => void,
  ): void => window.addEventListener(type, listener, { signal, capture: true });

  if (state === "holding") follow(press);
  listen("pointermove", (event) => {
    if (event.pointerId !== press.pointerId) return;
    const { clientX, clientY } = press;
    if (Math.hypot(event.clientX - clientX, event.clientY - clientY) >= threshold)
      state = "holding";
    if (state === "holding") follow(event);
  });
  listen("pointerup", (event) => {
    if (event.pointerId !== press.pointerId) return;
    if (state === "holding") desk.set(laneId, stepId, line, value);
    end();
    if (state === "pressed") onClick?.();
  });
  listen("pointercancel", end);
  // What has the focus in the page loses it at a press; only when the window does, is the hand gone.
  listen("blur", ({ target }) => target === window && end());
  listen("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    end();
  });
}
