import { type Guest, makeGuest } from "./guest";

/** A board on a real server, and a link to it for editors. */
export interface SharedBoard {
  readonly id: string;
  /** Who made it, its facilitator. */
  readonly owner: Guest;
  /** Somebody new comes by the link, gives a name and is an editor. */
  invite(name: string): Promise<Guest>;
}

/** Makes a board on the server at `url`, by a guest of its own. Rejects when the server refuses. */
export async function shareBoard(url: string, template?: string): Promise<SharedBoard> {
  const owner = makeGuest(url);
  const board = await owner.ask<{ id: string }>("POST", "/api/boards", {
    title: "Buying a kitchen",
    ...(template !== undefined && { template }),
  });
  const { id } = board.body;
  const link = await owner.ask<{ url: string }>("POST", `/api/boards/${id}/links`, {
    role: "editor",
  });
  if (board.status !== 201 || link.status !== 201) {
    throw new Error(`No board: ${JSON.stringify([board, link])}`);
  }
  const secret = new URL(link.body.url).hash.slice(1);

  return {
    id,
    owner,
    async invite(name) {
      const guest = makeGuest(url);
      const joined = await guest.ask("POST", "/api/join", { secret, name });
      if (joined.status !== 200) throw new Error(`${name} may not in: ${JSON.stringify(joined)}`);
      return guest;
    },
  };
}
