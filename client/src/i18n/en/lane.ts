/** Lanes, and what each role of a lane means. */
export const lane = {
  lane: "Lane",
  title: "Name of the lane",
  /** What a folded lane holds. */
  notes: { one: "{count} note", other: "{count} notes" },
  /** The lines of a service blueprint. */
  line: {
    interaction: "Line of interaction",
    visibility: "Line of visibility",
    internal: "Line of internal interaction",
  },
  /** What it is called until somebody gives it a name of its own. */
  role: {
    "customer-actions": "Customer actions",
    thoughts: "Thoughts",
    feelings: "Feelings",
    tension: "Tension",
    expectations: "Expectations",
    touchpoints: "Touchpoints",
    channels: "Channels",
    frontstage: "Frontstage",
    backstage: "Backstage",
    "support-processes": "Support processes",
    "pain-points": "Pain points",
    opportunities: "Opportunities",
    evidence: "Evidence",
    measures: "Measures",
    "hygiene-factors": "Hygiene factors",
    employee: "Employee",
    pictures: "Pictures",
    free: "Free lane",
  },
} as const;
