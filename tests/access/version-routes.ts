import { editors, facilitator, members, nobody, type Rows } from "./row";
import type { Scene } from "./scene";

/** A version that `by` named, or (empty) that was kept by itself. */
const kept = async ({ services, boardId }: Scene, by: string): Promise<string> => {
  const kind = by === "" ? "session" : "named";
  const { id } = await services.versions.keep(boardId, { kind, name: by && "Then", by });
  return id;
};
const own = async (scene: Scene) => ({ versionId: await kept(scene, scene.whoId) });
const anothers = async (scene: Scene) => ({ versionId: await kept(scene, "another") });
const nameless = async (scene: Scene) => ({ versionId: await kept(scene, "") });
const json = { name: "Now" };

/** How a board was. */
export const versionRoutes: Rows = {
  "GET /api/boards/{boardId}/versions": { may: members, ok: 200 },
  "POST /api/boards/{boardId}/versions": { may: editors, ok: 201, ask: () => ({ json }) },
  "GET /api/boards/{boardId}/versions/{versionId}": {
    may: members,
    ok: 200,
    ask: async (scene) => ({ path: await nameless(scene) }),
  },
  "PATCH /api/boards/{boardId}/versions/{versionId} · one's own": {
    may: editors,
    ok: 204,
    ask: async (scene) => ({ path: await own(scene), json }),
  },
  "PATCH /api/boards/{boardId}/versions/{versionId} · another's": {
    may: facilitator,
    ok: 204,
    ask: async (scene) => ({ path: await anothers(scene), json }),
  },
  "PATCH /api/boards/{boardId}/versions/{versionId} · without a name": {
    may: editors,
    ok: 204,
    ask: async (scene) => ({ path: await nameless(scene), json }),
  },
  "DELETE /api/boards/{boardId}/versions/{versionId} · one's own": {
    may: editors,
    ok: 204,
    ask: async (scene) => ({ path: await own(scene) }),
  },
  "DELETE /api/boards/{boardId}/versions/{versionId} · another's": {
    may: facilitator,
    ok: 204,
    ask: async (scene) => ({ path: await anothers(scene) }),
  },
  "DELETE /api/boards/{boardId}/versions/{versionId} · without a name": {
    may: nobody,
    ok: 204,
    ask: async (scene) => ({ path: await nameless(scene) }),
  },
  "POST /api/boards/{boardId}/versions/{versionId}/restore": {
    may: editors,
    ok: 200,
    ask: async (scene) => ({ path: await nameless(scene) }),
  },
};
