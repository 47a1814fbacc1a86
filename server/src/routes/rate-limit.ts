import { createMiddleware } from "hono/factory";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { Problem } from "./problem";
import type { Env } from "./services";

/** Lets one address do this so many times a minute. */
export function atMost(times: number) {
  const limiter = new RateLimiterMemory({ points: times, duration: 60 });
  return createMiddleware<Env>(async (c, next) => {
    try {
      // Without a socket (a request made inside this process) all share one allowance.
      await limiter.consume(c.env?.incoming?.socket.remoteAddress ?? "");
    } catch (reason) {
      if (!(reason instanceof RateLimiterRes)) throw reason;
      const seconds = Math.ceil(reason.msBeforeNext / 1000);
      throw new Problem("too-many", `Try again in ${seconds} s.`, { "Retry-After": `${seconds}` });
    }
    await next();
  });
}
