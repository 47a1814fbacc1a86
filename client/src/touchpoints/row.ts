import { type Feeling, gapOf } from "@resa/shared/model/feeling";
import type { Id } from "@resa/shared/model/id";
import { isCell } from "@resa/shared/model/place";
import type { Touchpoint } from "@resa/shared/model/touchpoint";
import { type Accessor, createMemo } from "solid-js";
import type { Projection } from "../board/projection";

/** What stands in the row of a touchpoint; each of them tells of a change only when it is its own. */
export interface Row {
  readonly stepId: Accessor<Id>;
  readonly step: Accessor<string>;
  readonly event: Accessor<string>;
  readonly channel: Accessor<Id>;
  readonly wished: Accessor<Feeling | null>;
  readonly actual: Accessor<Feeling | null>;
  readonly gap: Accessor<number | null>;
  readonly action: Accessor<string>;
}

/** The row of a note that is a touchpoint, until its owner ends. */
export function createRow(
  noteId: Id,
  projection: Pick<Projection, "note" | "step" | "text" | "touchpoint">,
): Row {
  const note = projection.note(noteId);
  const touchpoint = createMemo(() => projection.touchpoint(noteId));
  const field = <K extends keyof Touchpoint>(name: K): Accessor<Touchpoint[K]> =>
    createMemo(() => touchpoint()[name]);
  const stepId = createMemo(() => {
    const { place } = note;
    return isCell(place) ? place.stepId : "";
  });
  const step = createMemo(() => projection.step(stepId()).title);
  const event = createMemo(() => projection.text(noteId));
  const gap = createMemo(() => gapOf(touchpoint()));
  return {
    stepId,
    step,
    event,
    channel: field("channel"),
    wished: field("wished"),
    actual: field("actual"),
    gap,
    action: field("action"),
  };
}
