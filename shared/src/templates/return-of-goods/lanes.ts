import { rowsOf } from "../rows";
import type { TemplateLane } from "../template";

/** The lanes of the return: the customer's side first, ours last. */
export const returnOfGoodsLanes = [
  { role: "customer-actions" },
  { role: "thoughts" },
  { role: "feelings" },
  { role: "touchpoints" },
  { role: "pain-points" },
  { role: "opportunities" },
  { role: "backstage" },
] as const satisfies readonly TemplateLane[];

export const rows = rowsOf(returnOfGoodsLanes, { touchpoints: "teal", backstage: "sand" });
