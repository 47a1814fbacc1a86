import { clocks } from "./clocks";
import { disk } from "./disk";
import { frames } from "./frames";
import { kills } from "./kills";
import { restarts } from "./restarts";
import { tmpfs } from "./tmpfs";
import type { Scenario } from "./scenario";

/** All of them, in the order in which they run. */
export const scenarios: readonly Scenario[] = [kills, disk, tmpfs, clocks, restarts, frames];
