/** A process full of light clients, for `sync.ts`: told where and as whom, it says how busy it was when asked. */
import { performance } from "node:perf_hooks";
import { makeLightClient } from "./light-client";

/** What the process is told first. */
export interface CrowdTask {
  readonly address: string;
  readonly cookies: readonly string[];
}

let start = performance.eventLoopUtilization();

process.on("message", (message: CrowdTask | "reset" | "report") => {
  if (message === "reset") start = performance.eventLoopUtilization();
  else if (message === "report") {
    process.send?.(performance.eventLoopUtilization(start).utilization);
  } else {
    const { address, cookies } = message;
    Promise.all(cookies.map((cookie) => makeLightClient(address, cookie))).then(
      () => process.send?.("connected"),
      (error: unknown) => {
        throw error;
      },
    );
  }
});
process.on("disconnect", () => process.exit(0));
