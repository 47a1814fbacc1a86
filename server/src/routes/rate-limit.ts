import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { Problem } from "./problem";
import type { Env } from "./services";

export const perAddress = (c: Context<Env>) => c.get("address");
export const perPerson = (c: Context<Env>) => c.get("person").id;

/** How often something may be done by each key. */
export interface Quota {
  /** Takes one. Throws `too-many`, with the time to wait, when there is none left. */
  take(key: string): Promise<void>;
  /** What was taken didn't count after all. */
  giveBack(key: string): Promise<void>;
}

/** So many `times` in so many `seconds` for each key. */
export function makeQuota(times: number, seconds: number): Quota {
  const limiter = new RateLimiterMemory({ points: times, duration: seconds });
  return {
    async take(key) {
      try {
        await limiter.consume(key);
      } catch (reason) {
        if (!(reason instanceof RateLimiterRes)) throw reason;
        const wait = Math.ceil(reason.msBeforeNext / 1000);
        throw new Problem("too-many", `Try again in ${wait} s.`, { "Retry-After": `${wait}` });
      }
    },
    async giveBack(key) {
      await limiter.reward(key);
    },
  };
}

/** Lets one address, or one of whatever else, do this so many times a minute. */
export function atMost(times: number, keyOf: (c: Context<Env>) => string = perAddress) {
  const quota = makeQuota(times, 60);
  return createMiddleware<Env>(async (c, next) => {
    await quota.take(keyOf(c));
    await next();
  });
}
