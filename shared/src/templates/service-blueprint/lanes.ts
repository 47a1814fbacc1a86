import { rowsOf } from "../rows";
import type { TemplateLane } from "../template";

/** The lanes of a service blueprint, from the customer inwards: the three lines lie between them. */
export const serviceBlueprintLanes = [
  { role: "customer-actions" },
  { role: "feelings" },
  { role: "pain-points" },
  { role: "touchpoints" },
  { role: "frontstage" },
  { role: "backstage" },
  { role: "support-processes" },
] as const satisfies readonly TemplateLane[];

export const rows = rowsOf(serviceBlueprintLanes, {
  touchpoints: "teal",
  frontstage: "green",
  backstage: "sand",
  "support-processes": "blue",
});
