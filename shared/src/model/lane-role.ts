/** What a lane is for. The role is separate from the lane's name, which people write themselves. */
export const laneRoles = [
  "customer-actions",
  "thoughts",
  "feelings",
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
