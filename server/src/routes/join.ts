import { joinAnswer, joinRequest } from "@resa/shared/protocol/join";
import { Hono } from "hono";
import { validator } from "hono-openapi";
import { inTurn, isPasscode } from "../auth/passcode";
import { hashSecret } from "../auth/secret";
import { describe } from "./describe";
import { renameSpeaker } from "./feedback";
import { Problem, refuse } from "./problem";
import { atMost, makeQuota } from "./rate-limit";
import type { Env, Services } from "./services";

const minute = 60;

/** `/api/join`: the secret of a link becomes a role on its board. */
export const join = (services: Services) => {
  const { directory } = services.storage;
  const { registry } = services;
  /** Only wrong guesses count, so that nobody is slowed by those who sit behind the same address and know better. */
  const unknownLinks = makeQuota(30, 10 * minute);
  const wrongFromHere = makeQuota(10, 10 * minute);
  const wrongFromAnywhere = makeQuota(100, 60 * minute);

  /** Throws unless this is the passcode; the tries are counted in turn, so that many at once are no way around it. */
  const checkPasscode = async (link: { id: string; hash: string }, passcode = "", address = "") => {
    if (passcode === "") throw new Problem("passcode-needed");
    const here = `${link.id} ${address}`;
    await inTurn(async () => {
      await wrongFromHere.take(here);
      await wrongFromAnywhere.take(link.id);
      if (!(await isPasscode(passcode, link.hash))) throw new Problem("passcode-wrong");
      await wrongFromHere.giveBack(here);
      await wrongFromAnywhere.giveBack(link.id);
    });
  };

  return new Hono<Env>().post(
    "/",
    describe("Enters a board by a link, under a name.", 200, joinAnswer),
    atMost(services, "joins"),
    validator("json", joinRequest, refuse),
    async (c) => {
      const { secret, name, passcode } = c.req.valid("json");
      const person = c.get("person");
      const address = c.get("address");
      const door = await directory.doorOf(hashSecret(secret), person.id);
      if (!door) {
        await unknownLinks.take(address);
        throw new Problem("link-unknown");
      }
      const { linkId: id, passcodeHash: hash } = door;
      if (door.state === "closed") throw new Problem(`link-${door.why}`);
      if (door.state === "open" && hash !== null)
        await checkPasscode({ id, hash }, passcode, address);

      const entered = await directory.enter(id, person.id, name);
      if (entered === null) throw new Problem("link-unknown");
      if (typeof entered === "string") throw new Problem(`link-${entered}`);
      const { boardId, role } = entered;
      registry.changeRole(boardId, person.id, role);
      if (name !== person.name) {
        registry.renamePerson(person.id, name);
        renameSpeaker(services, person.id, name);
      }
      return c.json({ boardId, role }, 200);
    },
  );
};
