/** Who owns the steps of a journey: our part, and what is outside it. */
export const owner = {
  part: "Our part",
  mark: {
    customer: "The customer's own",
    partner: "A partner's step",
    nobody: "Nobody owns this step",
  },
  /** On the card of a touchpoint. */
  acts: {
    customer: "The customer acts alone here",
    partner: "A partner acts here",
    nobody: "Nobody acts here",
  },
  /** At the head of a journey, the one behind the other. */
  outsideCount: { one: "{count} step outside our part", other: "{count} steps outside our part" },
  nobodyCount: { one: "{count} owned by nobody", other: "{count} owned by nobody" },
  outside: {
    title: "Steps outside our part",
    nobody: "Nobody owns these",
    partner: "A partner carries these",
    customer: "The customer does these alone",
    none: "Every step of this journey is ours, or nobody has said.",
  },
} as const;
