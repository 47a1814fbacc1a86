import { clockAnswer } from "@resa/shared/protocol/leading";
import { Hono } from "hono";
import { describe } from "./describe";

/** `/api/clock`: what the time is here, for timers that are to end at the same moment for all. */
export const clock = new Hono().get(
  "/",
  describe("The server's clock, Unix ms.", 200, clockAnswer),
  (c) => c.json({ now: Date.now() }, 200, { "Cache-Control": "no-store" }),
);
