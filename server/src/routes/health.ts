import { Hono } from "hono";
import type { Services } from "./services";

/** For those who watch over the server: alive, able to serve, and how it does. */
export const health = ({ storage, metrics, log, ready }: Services) =>
  new Hono()
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
      const { body, type } = await metrics.text();
      return c.body(body, 200, { "Content-Type": type });
    });
