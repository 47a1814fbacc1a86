import { rowsOf } from "../rows";
import type { TemplateLane } from "../template";

/** The lanes of the veteran's years: six, since there are many steps. */
export const veteranLanes = [
  { role: "customer-actions" },
  { role: "thoughts" },
  { role: "feelings" },
  { role: "touchpoints" },
  { role: "pain-points" },
  { role: "opportunities" },
] as const satisfies readonly TemplateLane[];

export const rows = rowsOf(veteranLanes, { touchpoints: "teal" });
