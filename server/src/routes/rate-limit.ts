import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { LimitName } from "../limits";
import { Problem } from "./problem";
import type { Env, Services } from "./services";

const perAddress = (c: Context<Env>) => c.get("address");
const perPerson = (c: Context<Env>) => c.get("person").id;

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

/** Lets somebody do this as often as the limits of these names say: all of them count. */
export function atMost({ limits }: Pick<Services, "limits">, ...names: readonly LimitName[]) {
  const quotas = names.map((name) => {
    const { times, seconds, by } = limits[name];
    return { quota: makeQuota(times, seconds), keyOf: by === "person" ? perPerson : perAddress };
  });
  return createMiddleware<Env>(async (c, next) => {
    for (const { quota, keyOf } of quotas) await quota.take(keyOf(c));
    await next();
  });
}
