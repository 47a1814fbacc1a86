/** What a data folder holds that must be kept, by its names there and in a backup. */
export const kept = { database: "resa.sqlite", pictures: "pictures" } as const;
