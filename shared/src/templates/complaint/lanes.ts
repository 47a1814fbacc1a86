import { rowsOf } from "../rows";
import type { TemplateLane } from "../template";

/** The lanes of the complaint: the traveller's side first, then what it is like for our staff, then the rest of us. */
export const complaintLanes = [
  { role: "customer-actions" },
  { role: "thoughts" },
  { role: "feelings" },
  { role: "touchpoints" },
  { role: "pain-points" },
  { role: "employee" },
  { role: "backstage" },
] as const satisfies readonly TemplateLane[];

export const rows = rowsOf(complaintLanes, {
  touchpoints: "teal",
  employee: "green",
  backstage: "sand",
});
