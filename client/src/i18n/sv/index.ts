import type { Dictionary } from "../dictionary";
import { en } from "../en";

export const sv: Dictionary = en;
