/** Who owns a step: nobody has said yet, the customer alone, we, a partner outside our organisation, or nobody at all. */
export const actors = ["unsaid", "customer", "us", "partner", "nobody"] as const;
export type Actor = (typeof actors)[number];
