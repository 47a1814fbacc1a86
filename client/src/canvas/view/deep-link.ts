import type { Rect } from "@resa/shared/layout/box";
import type { Id } from "@resa/shared/model/id";
import type { Projection } from "../../board/projection";

const kinds = ["note", "step", "journey", "moment"] as const;

/** What an address points at on its board, such as `#note=V1StGXR8_Z5j`. */
export interface Target {
  /** A moment of truth is the note or the step whose id it has. */
  readonly kind: (typeof kinds)[number];
  readonly id: Id;
}

/** Reads the fragment of an address; null when it points at nothing of a board. */
export function targetOf(hash: string): Target | null {
  const [, word, id = ""] = /^#(\w+)=([\w-]{1,64})$/.exec(hash) ?? [];
  const kind = kinds.find((known) => known === word);
  return kind ? { kind, id } : null;
}

/** The address of a thing on the board that is open. */
export function linkTo({ kind, id }: Target): string {
  return `${location.origin}${location.pathname}#${kind}=${id}`;
}

/** What to select for a target: a moment of truth that is no longer marked is still a note or a step. */
export const subjectOf = (
  { kind, id }: Target,
  { arrangement }: Pick<Projection, "arrangement">,
): Target & { readonly kind: "note" | "step" | "journey" } =>
  kind === "moment" ? { kind: arrangement.note(id) ? "note" : "step", id } : { kind, id };

/** Where the target is on the board; null when it isn't there. */
export function placeOfTarget(target: Target, projection: Projection): Rect | null {
  const { layout, arrangement } = projection;
  const { kind, id } = subjectOf(target, projection);
  if (kind === "note") return layout.onBoard(id) ?? null;
  if (kind === "journey") return layout.journey(id) ?? null;
  const phase = arrangement.phase(arrangement.step(id)?.phaseId ?? "");
  const journey = layout.journey(phase?.journeyId ?? "");
  const step = layout.step(id);
  return journey && step
    ? { x: journey.x + step.x, y: journey.y, width: step.width, height: journey.height }
    : null;
}
