import { createMiddleware } from "hono/factory";
import { routePath } from "hono/route";
import type { Env, Services } from "./services";

/** Counts, times and logs every request: what was asked and answered, never headers, bodies or query. */
export const observe = ({ log, metrics }: Pick<Services, "log" | "metrics">) =>
  createMiddleware<Env>(async (c, next) => {
    const began = performance.now();
    await next();
    const ms = performance.now() - began;
    const { method, path } = c.req;
    const isUpgraded = path.startsWith("/sync/") && c.res.ok;
    const status = isUpgraded ? 101 : c.res.status;
    metrics.request(method, routePath(c), status, ms / 1000);
    const requestId = c.get("requestId");
    const line = { requestId, method, path, status, ms: Math.round(ms * 10) / 10 };
    if (path.startsWith("/api/") || path.startsWith("/sync/")) log.info(line, "request");
    else log.debug(line, "request");
  });
