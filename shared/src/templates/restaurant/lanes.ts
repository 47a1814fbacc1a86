import { rowsOf } from "../rows";
import type { TemplateLane } from "../template";

/** The lanes of the restaurant visit: the guests' side first, ours last. */
export const restaurantLanes = [
  { role: "customer-actions" },
  { role: "thoughts" },
  { role: "feelings" },
  { role: "touchpoints" },
  { role: "pain-points" },
  { role: "opportunities" },
  { role: "backstage" },
] as const satisfies readonly TemplateLane[];

export const rows = rowsOf(restaurantLanes, { touchpoints: "teal", backstage: "sand" });
