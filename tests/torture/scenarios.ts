import { kills } from "./kills";
import type { Scenario } from "./scenario";

/** All of them, in the order in which they run. */
export const scenarios: readonly Scenario[] = [kills];
