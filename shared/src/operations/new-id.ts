import type { RecordRoot } from "../document/roots";
import { type Id, makeId } from "../model/id";

/** Makes the ids of what an operation adds; stories that are told again by a seed bring their own. */
export type NewId = (root: RecordRoot | "notes") => Id;

export const randomId: NewId = () => makeId();
