import type { Role } from "@resa/shared/model/role";
import type { NewLinkRequest } from "@resa/shared/protocol/links";
import { done, json, routes } from "./ask";

const { boards, join, me } = routes;
const board = boards[":boardId"];

/** What the server does with people and links: none of it is in the first load of a board. Each call rejects with a `Problem`. */
export const peopleApi = {
  /** Makes a link; its secret stands in the answer, this once. Times are Unix ms. */
  addLink: (boardId: string, link: NewLinkRequest) =>
    json(board.links.$post({ param: { boardId }, json: link })),
  /** The links that have not been withdrawn, oldest first. */
  links: (boardId: string) => json(board.links.$get({ param: { boardId } })),
  /** Withdraws a link, and the roles that came by it. */
  removeLink: (boardId: string, linkId: string) =>
    done(board.links[":linkId"].$delete({ param: { boardId, linkId } })),

  /** Gives somebody another role, or another name on this board. */
  changePerson: (boardId: string, personId: string, change: { role?: Role; name?: string }) =>
    json(board.people[":personId"].$patch({ param: { boardId, personId }, json: change })),
  /** Removes somebody; oneself: leaves the board. */
  removePerson: (boardId: string, personId: string) =>
    done(board.people[":personId"].$delete({ param: { boardId, personId } })),
  /** Who came, by what, and who decided so, newest first. */
  accessLog: (boardId: string) => json(board["access-log"].$get({ param: { boardId } })),

  /** Enters a board by the secret of a link, under a name. */
  join: (request: { secret: string; name: string; passcode?: string }) =>
    json(join.$post({ json: request })),

  /** Makes a code by which another browser becomes this person. */
  makeDeviceCode: () => json(me["device-code"].$post()),
  /** Uses a code: this browser is that person's from now on. */
  useDeviceCode: (code: string) => json(me.device.$post({ json: { code } })),
};
