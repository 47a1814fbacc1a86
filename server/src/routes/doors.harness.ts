import type { Role } from "@resa/shared/model/role";
import type { BoardAnswer } from "@resa/shared/protocol/boards";
import type { PersonAnswer } from "@resa/shared/protocol/people";
import type { Answer, Visitor } from "./visitor.harness";

/** For tests: a board of this visitor; its id. */
export const makeBoard = async (visitor: Visitor): Promise<string> =>
  (await visitor.ask<BoardAnswer>("POST", "/api/boards", { title: "Kitchen" })).body.id;

/** For tests: a link, with its secret. */
export async function makeLink(
  visitor: Visitor,
  boardId: string,
  json: object = { role: "editor" },
) {
  const path = `/api/boards/${boardId}/links`;
  const answer = await visitor.ask<{ id: string; url: string }>("POST", path, json);
  return { ...answer.body, secret: answer.body.url.split("#")[1] ?? "" };
}

/** For tests: what coming by a link is answered with. */
export const join = (
  visitor: Visitor,
  secret: string,
  name = "Bo",
  passcode?: string,
): Promise<Answer<{ boardId: string; role: Role; code?: string }>> =>
  visitor.ask("POST", "/api/join", { secret, name, ...(passcode !== undefined && { passcode }) });

/** For tests: the role that a visitor finds on a board. */
export const roleOn = async (visitor: Visitor, boardId: string): Promise<Role | undefined> =>
  (await visitor.ask<{ role?: Role }>("GET", `/api/boards/${boardId}`)).body.role;

/** For tests: the people of a board as a visitor sees them. */
export const peopleOf = async (visitor: Visitor, boardId: string): Promise<PersonAnswer[]> =>
  (await visitor.ask<{ people: PersonAnswer[] }>("GET", `/api/boards/${boardId}/people`)).body
    .people;

/** For tests: who a visitor is. */
export const idOf = async (visitor: Visitor): Promise<string> =>
  (await visitor.ask<{ id: string }>("GET", "/api/me")).body.id;
