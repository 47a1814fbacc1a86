import { members, type Rows } from "./row";
import { type Asked, type Browser, outsiders, type Scene, type Who, whos } from "./scene";

const withSession: readonly Who[] = whos.filter((who) => who !== "without a session");

/** A template of somebody's own, made of a board of their own. */
async function templateOf({ ask }: Scene, by: Browser): Promise<string> {
  const idIn = ({ body }: Asked) => (body as { id?: string }).id ?? "";
  const board = idIn(await ask(by, "POST", "/api/boards", { title: "Own" }));
  return idIn(await ask(by, "POST", "/api/templates", { board, title: "Own" })) || "none";
}

const isOutside = (who: Who) => outsiders.some((outsider) => outsider === who);

/** What somebody asks for themselves. */
export const ownRoutes: Rows = {
  "GET /api/templates": {
    may: whos,
    ok: 200,
    // There is one, but not theirs.
    ask: async (scene) => ({ path: { another: await templateOf(scene, scene.maker) } }),
    shows: ({ body }) => (body as { yours: object[] }).yours.length === 0,
  },
  "POST /api/templates": {
    may: members,
    ok: 201,
    ask: ({ boardId }) => ({ json: { board: boardId, title: "Mine" } }),
    inTrash: 404,
  },
  "PATCH /api/templates/{templateId} · one's own": {
    may: withSession,
    ok: 204,
    ask: async (scene) => ({
      path: { templateId: await templateOf(scene, scene.who) },
      json: { title: "Better" },
    }),
  },
  "PATCH /api/templates/{templateId} · another's": {
    may: whos,
    ok: 404,
    ask: async (scene) => ({
      path: { templateId: await templateOf(scene, scene.maker) },
      json: { title: "Altered" },
    }),
  },
  "DELETE /api/templates/{templateId} · one's own": {
    may: withSession,
    ok: 204,
    ask: async (scene) => ({ path: { templateId: await templateOf(scene, scene.who) } }),
  },
  "DELETE /api/templates/{templateId} · another's": {
    may: whos,
    ok: 404,
    ask: async (scene) => ({ path: { templateId: await templateOf(scene, scene.maker) } }),
  },
  "GET /api/me": {
    may: whos,
    ok: 200,
    shows: ({ body }, { whoId }, who) =>
      // Whose session has ended, or who has none, is somebody new.
      ((body as { id: string }).id === whoId) ===
      !(who === "with an expired session" || who === "without a session"),
  },
  "PATCH /api/me": { may: whos, ok: 200, ask: () => ({ json: { name: "Anna" } }) },
  "POST /api/me/device-code": { may: whos, ok: 201 },
  "POST /api/me/device": {
    may: whos,
    ok: 200,
    ask: async ({ ask, other }) => ({
      json: (await ask(other, "POST", "/api/me/device-code")).body,
    }),
  },
  "POST /api/me/device · an unknown code": {
    may: whos,
    ok: 404,
    ask: () => ({ json: { code: "AAAA-AAAA" } }),
  },
  "POST /api/join": {
    may: whos,
    ok: 200,
    ask: ({ spareLink: { secret } }) => ({ json: { secret, name: "Who" } }),
    inTrash: 404,
  },
  "POST /api/join · a withdrawn link": {
    may: whos,
    ok: 410,
    ask: ({ withdrawnLink: { secret } }) => ({ json: { secret, name: "Who" } }),
  },
  "POST /api/join · the id of a link for its secret": {
    may: whos,
    ok: 404,
    ask: ({ spareLink: { id } }) => ({ json: { secret: id, name: "Who" } }),
  },
  "GET /api/boards": {
    may: whos,
    ok: 200,
    shows: ({ body }, { boardId }, who) =>
      JSON.stringify(body).includes(boardId) === !isOutside(who),
    inTrash: 200,
  },
  "POST /api/boards · from another's template": {
    may: whos,
    ok: 400,
    ask: async (scene) => ({
      json: { title: "Mine", template: await templateOf(scene, scene.maker) },
    }),
  },
  "POST /api/boards": {
    may: whos,
    ok: 201,
    ask: () => ({ json: { title: "Mine" } }),
    inTrash: 201,
  },
};
