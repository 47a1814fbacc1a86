import { Hono } from "hono";
import { mayWatch } from "../auth/watcher";
import type { Env, Services } from "./services";

/** For those who watch over the server: alive, able to serve, and how it does. */
export const health = ({ storage, metrics, metricsToken, log, ready }: Services) =>
  new Hono<Env>()
    .get("/healthz", (c) => c.text("ok\n"))
    .get("/readyz", async (c) => {
      if (!ready()) return c.text("stopping\n", 503);
      try {
        // Asks for something that isn't there: what counts is that the storage answers.
        await storage.directory.roleOf("", "");
        return c.text("ready\n");
      } catch (error) {
        log.error({ err: error }, "storage does not answer");
        return c.text("storage does not answer\n", 503);
      }
    })
    .get("/metrics", async (c) => {
      const incoming = c.env?.incoming;
      const socketAddress = incoming && (incoming.socket.remoteAddress ?? "");
      const host = new URL(c.req.url).hostname;
      if (!mayWatch({ socketAddress, host, headers: c.req.raw.headers }, metricsToken)) {
        return metricsToken === null
          ? c.text("Metrics are for this machine alone, unless METRICS_TOKEN is set.\n", 403)
          : c.text("Bring the METRICS_TOKEN.\n", 401, { "WWW-Authenticate": "Bearer" });
      }
      const { body, type } = await metrics.text();
      return c.body(body, 200, { "Content-Type": type });
    });
