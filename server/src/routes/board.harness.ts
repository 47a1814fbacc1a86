import type { Role } from "@resa/shared/model/role";
import { onTestFinished } from "vitest";
import { makeHouse, type Visitor } from "./visitor.harness";

/** For tests: a board of Anna's, and a way to bring people with a role to it. It ends with the test. */
export async function openBoard() {
  const { services, visitor } = makeHouse();
  onTestFinished(() => services.registry.close());
  const anna = visitor();
  const board = await anna.ask<{ id: string }>("POST", "/api/boards", { title: "Kitchen" });
  const path = `/api/boards/${board.body.id}`;
  const come = async (name: string, role: Exclude<Role, "facilitator">): Promise<Visitor> => {
    const link = await anna.ask<{ url: string }>("POST", `${path}/links`, { role });
    const secret = new URL(link.body.url).hash.slice(1);
    const person = visitor();
    await person.ask("POST", "/api/join", { secret, name });
    return person;
  };
  const idOf = async (person: Visitor) =>
    (await person.ask<{ id: string }>("GET", "/api/me")).body.id;
  /** The feedback as the room has it. */
  const read = <T>(of: Parameters<typeof services.registry.change<T>>[1]) =>
    services.registry.change(`${board.body.id}/feedback`, of);
  return { services, anna, path, visitor, come, idOf, read };
}
