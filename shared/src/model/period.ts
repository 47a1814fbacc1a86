/** When a phase happens, seen from the relation: before, during or after being a customer. */
export const periods = ["before", "during", "after"] as const;
export type Period = (typeof periods)[number];
