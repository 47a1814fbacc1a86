import { meAnswer, meRequest } from "@resa/shared/protocol/people";
import { Hono } from "hono";
import { validator } from "hono-openapi";
import { describe } from "./describe";
import { renameSpeaker } from "./feedback";
import { refuse } from "./problem";
import { atMost } from "./rate-limit";
import type { Env, Services } from "./services";

/** `/api/me`: who one is. */
export const me = (services: Services) => {
  const { directory } = services.storage;
  return new Hono<Env>()
    .get("/", describe("Who one is.", 200, meAnswer), (c) => {
      const { id, name } = c.get("person");
      return c.json({ id, name }, 200);
    })
    .patch(
      "/",
      describe("Takes another name.", 200, meAnswer),
      atMost(services, "names"),
      validator("json", meRequest, refuse),
      async (c) => {
        const person = c.get("person");
        const { name } = c.req.valid("json");
        await directory.renamePerson(person.id, name);
        services.registry.renamePerson(person.id, name);
        if (name !== person.name) renameSpeaker(services, person.id, name);
        return c.json({ id: person.id, name }, 200);
      },
    );
};
