import type { Arrangement } from "@resa/shared/layout/arrangement";
import type { WalkStop } from "../board/walk";
import type { TalkedOf } from "../canvas/feedback-desk";

/** What of a stop people may talk about; null where it shows no thing. */
export function subjectOfTalk(
  { kind, of }: Pick<WalkStop, "kind" | "of">,
  { step }: Pick<Arrangement, "step">,
): TalkedOf | null {
  switch (kind) {
    case "journey":
    case "phase":
      return { kind, id: of };
    case "moment":
      return { kind: step(of) ? "step" : "note", id: of };
    case "idea":
      return { kind: "note", id: of };
    case "promise":
    case "own":
    case "closing":
      return null;
  }
}
