import { deviceCodeAnswer, deviceRequest } from "@resa/shared/protocol/devices";
import { meAnswer } from "@resa/shared/protocol/people";
import { Hono } from "hono";
import { validator } from "hono-openapi";
import { codeAge, makeDeviceCode } from "../auth/device-code";
import { hashSecret } from "../auth/secret";
import { describe } from "./describe";
import { Problem, refuse } from "./problem";
import { atMost, makeQuota } from "./rate-limit";
import type { Env, Services } from "./services";

const tenMinutes = 10 * 60;

/** `/api/me/device-code` and `/api/me/device`: one person on several devices, by a code that is typed. */
export const devices = ({ storage: { directory }, registry, limits }: Services) => {
  /** Of one address; a code that was right doesn't count. */
  const guesses = makeQuota(20, tenMinutes);

  return new Hono<Env>()
    .post(
      "/device-code",
      describe("Makes a code by which another browser becomes this person.", 201, deviceCodeAnswer),
      atMost({ limits }, "codes"),
      async (c) => {
        const code = makeDeviceCode();
        const { id } = c.get("person");
        const expiresAt = await directory.addDeviceCode(hashSecret(code), id, codeAge);
        return c.json({ code, expiresAt }, 201);
      },
    )
    .post(
      "/device",
      describe("Uses up a code: from now on this browser is that person's.", 200, meAnswer),
      validator("json", deviceRequest, refuse),
      async (c) => {
        const former = c.get("person");
        const { code } = c.req.valid("json");
        await guesses.take(c.get("address"));
        const merger = await directory.useDeviceCode(hashSecret(code), former.id);
        if (!merger) throw new Problem("code-unknown");
        await guesses.giveBack(c.get("address"));
        const { person, changes } = merger;
        if (person.id !== former.id) registry.merge(former.id, person.id);
        for (const { boardId, role } of changes) registry.changeRole(boardId, person.id, role);
        return c.json({ id: person.id, name: person.name }, 200);
      },
    );
};
