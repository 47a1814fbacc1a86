import { rowsOf } from "../rows";
import type { TemplateLane } from "../template";

/** The lanes of the kitchen purchase: the customer's side first, ours last. */
export const kitchenLanes = [
  { role: "customer-actions" },
  { role: "thoughts" },
  { role: "feelings" },
  { role: "touchpoints" },
  { role: "pain-points" },
  { role: "opportunities" },
  { role: "backstage" },
] as const satisfies readonly TemplateLane[];

export const rows = rowsOf(kitchenLanes, { touchpoints: "teal", backstage: "sand" });
