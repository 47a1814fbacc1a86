import { editors, facilitator, members, type Rows } from "./row";
import { whos } from "./scene";

/** A board, its links, its people and its pictures. */
export const boardRoutes: Rows = {
  "GET /api/boards/{boardId}": { may: members, ok: 200 },
  "PATCH /api/boards/{boardId}": { may: editors, ok: 200, ask: () => ({ json: { title: "C" } }) },
  "DELETE /api/boards/{boardId}": { may: facilitator, ok: 204 },
  "POST /api/boards/{boardId}/restore": { may: facilitator, ok: 200, inTrash: 200 },

  "POST /api/boards/{boardId}/links": {
    may: facilitator,
    ok: 201,
    ask: () => ({ json: { role: "viewer" } }),
  },
  "POST /api/boards/{boardId}/links · for facilitators": {
    may: whos,
    ok: 400,
    ask: () => ({ json: { role: "facilitator" } }),
  },
  "GET /api/boards/{boardId}/links": {
    may: facilitator,
    ok: 200,
    shows: ({ body }, { spareLink }) => !JSON.stringify(body).includes(spareLink.secret),
  },
  "DELETE /api/boards/{boardId}/links/{linkId}": {
    may: facilitator,
    ok: 204,
    ask: ({ spareLink }) => ({ path: { linkId: spareLink.id } }),
  },
  "GET /api/boards/{boardId}/people": {
    may: members,
    ok: 200,
    shows: ({ body }, _, who) =>
      (body as { people: { linkId: string | null }[] }).people.some(({ linkId }) => linkId) ===
      facilitator.includes(who),
  },
  "PATCH /api/boards/{boardId}/people/{personId} · another": {
    may: facilitator,
    ok: 200,
    ask: ({ otherId }) => ({ path: { personId: otherId }, json: { role: "editor", name: "X" } }),
  },
  "PATCH /api/boards/{boardId}/people/{personId} · oneself": {
    may: facilitator,
    ok: 200,
    ask: ({ whoId }) => ({ path: { personId: whoId }, json: { role: "facilitator" } }),
  },
  "DELETE /api/boards/{boardId}/people/{personId} · another": {
    may: facilitator,
    ok: 204,
    ask: ({ otherId }) => ({ path: { personId: otherId } }),
  },
  "DELETE /api/boards/{boardId}/people/{personId} · oneself": {
    may: members,
    ok: 204,
    ask: ({ whoId }) => ({ path: { personId: whoId } }),
  },
  "GET /api/boards/{boardId}/access-log": { may: facilitator, ok: 200 },

  "POST /api/boards/{boardId}/pictures": { may: editors, ok: 201, ask: () => ({ json: "bytes" }) },
  "GET /api/boards/{boardId}/pictures/{pictureId}": {
    may: members,
    ok: 200,
    ask: () => ({ path: { pictureId: "picture" } }),
  },
};
