import type { Role } from "@resa/shared/model/role";
import type { Guest } from "../support/guest";
import { type House, openHouse } from "./house";
import { contentOf, stored } from "./stored";

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

/** A house with a board, and who made it. */
export async function openBoard(): Promise<{ house: House; board: Board; maker: Guest }> {
  const house = await openHouse();
  const board = await makeBoard(house);
  return { house, board, maker: board.facilitator };
}

/** Begins a thread somewhere on the board. */
export const say = (guest: Guest, { path }: Board, id: string, text = "Hello") =>
  guest.ask<{ code?: string }>("POST", `${path}/threads`, {
    id,
    anchor: { kind: "point", x: 0, y: 0 },
    text,
  });

/** All that has been said about a board, as it is on disk. */
export async function saidOn({ services }: House, { id }: Board) {
  const content = contentOf(await stored(services, `${id}/feedback`));
  return {
    comments: Object.values(content["comments"] ?? {}) as { text: string; by: string }[],
    reactions: Object.keys(content["reactions"] ?? {}),
  };
}
