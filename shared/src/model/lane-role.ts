/** What a lane is for. The role is separate from the lane's name, which people write themselves. */
export const laneRoles = [
  "customer-actions",
  "thoughts",
  "feelings",
  "tension",
  "expectations",
  "touchpoints",
  "channels",
  "frontstage",
  "backstage",
  "support-processes",
  "pain-points",
  "opportunities",
  "evidence",
  "measures",
  "hygiene-factors",
  "employee",
  "pictures",
  "free",
] as const;
export type LaneRole = (typeof laneRoles)[number];

/** Whether a lane of this role has curves: a value for each step. */
export const hasCurve = (role: LaneRole): boolean => role === "feelings" || role === "tension";
