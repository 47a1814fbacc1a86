/** How something feels, from worst to best. */
export const feelings = [-2, -1, 0, 1, 2] as const;
export type Feeling = (typeof feelings)[number];
