import { type Id, makeId } from "../model/id";

/** Makes the ids of what an operation adds; stories that are told again by a seed bring their own. */
export type NewId = (kind: "journeys" | "phases" | "steps" | "lanes" | "notes") => Id;

export const randomId: NewId = () => makeId();
