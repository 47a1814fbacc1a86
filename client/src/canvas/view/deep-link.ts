import type { Rect } from "@resa/shared/layout/box";
import type { Id } from "@resa/shared/model/id";
import type { Projection } from "../../board/projection";

/** What an address points at on its board, such as `#note=V1StGXR8_Z5j`. */
export interface Target {
  readonly kind: "note" | "step" | "journey";
  readonly id: Id;
}

/** Reads the fragment of an address; null when it points at nothing of a board. */
export function targetOf(hash: string): Target | null {
  const [, kind, id] = /^#(note|step|journey)=([\w-]{1,64})$/.exec(hash) ?? [];
  return kind === "note" || kind === "step" || kind === "journey" ? { kind, id: id ?? "" } : null;
}

/** The address of a thing on the board that is open. */
export function linkTo({ kind, id }: Target): string {
  return `${location.origin}${location.pathname}#${kind}=${id}`;
}

/** Where the target is on the board; null when it isn't there. */
export function placeOf({ kind, id }: Target, { layout, arrangement }: Projection): Rect | null {
  if (kind === "note") return layout.onBoard(id) ?? null;
  if (kind === "journey") return layout.journey(id) ?? null;
  const phase = arrangement.phase(arrangement.step(id)?.phaseId ?? "");
  const journey = layout.journey(phase?.journeyId ?? "");
  const step = layout.step(id);
  return journey && step
    ? { x: journey.x + step.x, y: journey.y, width: step.width, height: journey.height }
    : null;
}
