import type { Id } from "../model/id";
import type { LaneRole } from "../model/lane-role";

/** The lines of a service blueprint, from the customer inwards (after G. Lynn Shostack, "Designing Services That Deliver", 1984). */
export const blueprintLines = ["interaction", "visibility", "internal"] as const;
export type BlueprintLine = (typeof blueprintLines)[number];

/** Lines that run along the top of a lane. */
export interface LinesAbove {
  readonly laneId: Id;
  readonly lines: readonly BlueprintLine[];
}

/** From the outside in: with the customer, what they see of us, what they don't see, what that leans on. */
export const blueprintSides = ["customer", "seen", "unseen", "support"] as const;
export type BlueprintSide = (typeof blueprintSides)[number];

/** How far inside a lane lies, as an index of `blueprintSides`. Other roles lie nowhere. */
const depths: Partial<Record<LaneRole, number>> = {
  "customer-actions": 0,
  thoughts: 0,
  feelings: 0,
  expectations: 0,
  touchpoints: 0,
  channels: 0,
  "pain-points": 0,
  frontstage: 1,
  employee: 1,
  backstage: 2,
  "support-processes": 3,
};

/** The side of the blueprint on which lanes of this role lie; null for those that lie nowhere of their own. */
export const sideOf = (role: LaneRole): BlueprintSide | null =>
  blueprintSides[depths[role] ?? -1] ?? null;

/**
 * Where the lines run between these lanes, top down. A line is drawn where one side of it meets the other, in either direction; lanes
 * whose role lies nowhere belong to the side above them.
 */
export function linesBetween(
  lanes: readonly { readonly id: Id; readonly role: LaneRole }[],
): readonly LinesAbove[] {
  const found: LinesAbove[] = [];
  let above: number | null = null;
  for (const { id, role } of lanes) {
    const depth = depths[role];
    if (depth === undefined) continue;
    if (above !== null && depth !== above) {
      const lines = blueprintLines.slice(Math.min(above, depth), Math.max(above, depth));
      found.push({ laneId: id, lines: depth > above ? lines : lines.toReversed() });
    }
    above = depth;
  }
  return found;
}
