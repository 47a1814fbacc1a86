import type { Role } from "@resa/shared/model/role";
import type { Guest } from "../support/guest";
import type { House } from "./house";

/** A board of a house, and ways to it. */
export interface Board {
  readonly id: string;
  /** `/api/boards/<id>`. */
  readonly path: string;
  readonly facilitator: Guest;
  link(role: Exclude<Role, "facilitator">, more?: object): Promise<{ id: string; secret: string }>;
  /** Somebody comes by a link; rejects when they don't get in. */
  come(guest: Guest, secret: string, name?: string): Promise<Guest>;
  /** Somebody new with this role, under its name. */
  invite(role: Role, name?: string): Promise<Guest>;
}

/** Makes a board by a facilitator of its own. */
export async function makeBoard(house: House): Promise<Board> {
  const facilitator = await house.guest("Fay");
  const made = await facilitator.ask<{ id: string }>("POST", "/api/boards", { title: "Kitchen" });
  const { id } = made.body;
  const path = `/api/boards/${id}`;
  const board: Board = {
    id,
    path,
    facilitator,
    async link(role, more = {}) {
      const { body } = await facilitator.ask<{ id: string; url: string }>("POST", `${path}/links`, {
        role,
        ...more,
      });
      return { id: body.id, secret: new URL(body.url).hash.slice(1) };
    },
    async come(guest, secret, name = "Guest") {
      const { status, body } = await guest.ask("POST", "/api/join", { secret, name });
      if (status !== 200) throw new Error(`${name} may not in: ${JSON.stringify(body)}`);
      return guest;
    },
    async invite(role, name = role) {
      const link = await board.link(role === "facilitator" ? "viewer" : role);
      const guest = await board.come(await house.guest(name), link.secret, name);
      if (role === "facilitator")
        await facilitator.ask("PATCH", `${path}/people/${await idOf(guest)}`, { role });
      return guest;
    },
  };
  return board;
}

/** Who somebody is. */
export const idOf = async (guest: Guest): Promise<string> =>
  (await guest.ask<{ id: string }>("GET", "/api/me")).body.id;
