import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { Problem } from "./problem";
import type { Env } from "./services";

/** Without a socket (a request made inside this process) all share one allowance. */
const addressOf = (c: Context<Env>) => c.env?.incoming?.socket.remoteAddress ?? "";

export const perPerson = (c: Context<Env>) => c.get("person").id;

/** Lets one address, or one of whatever else, do this so many times a minute. */
export function atMost(times: number, keyOf: (c: Context<Env>) => string = addressOf) {
  const limiter = new RateLimiterMemory({ points: times, duration: 60 });
  return createMiddleware<Env>(async (c, next) => {
    try {
      await limiter.consume(keyOf(c));
    } catch (reason) {
      if (!(reason instanceof RateLimiterRes)) throw reason;
      const seconds = Math.ceil(reason.msBeforeNext / 1000);
      throw new Problem("too-many", `Try again in ${seconds} s.`, { "Retry-After": `${seconds}` });
    }
    await next();
  });
}
