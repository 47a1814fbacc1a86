import { facilitator, type Rows } from "./row";
import type { Scene } from "./scene";
import { whos } from "./scene";

/** A presentation is under way, of who asks if they may present, else of the maker; and a timer runs. */
async function begin({ ask, who, maker, boardId }: Scene): Promise<void> {
  const path = `/api/boards/${boardId}`;
  for (const by of [who, maker]) {
    await ask(by, "PUT", `${path}/presentation`, { stop: "promise" });
    await ask(by, "PUT", `${path}/timer`, { length: 60_000, isRunning: true });
  }
}

/** Who leads the board, and its timer: roles alone; what the lead can do that was handed to somebody stands in leading.test.ts. */
export const leadingRoutes: Rows = {
  "GET /api/clock": { may: whos, ok: 200 },
  "PUT /api/boards/{boardId}/presentation": {
    may: facilitator,
    ok: 204,
    ask: () => ({ json: { stop: "" } }),
  },
  "PUT /api/boards/{boardId}/presentation/stop": {
    may: facilitator,
    ok: 204,
    ask: async (scene) => (await begin(scene), { json: { stop: "closing" } }),
  },
  "PUT /api/boards/{boardId}/presentation/bring": {
    may: facilitator,
    ok: 204,
    ask: async (scene) => (await begin(scene), {}),
  },
  "PUT /api/boards/{boardId}/presentation/leader": {
    may: facilitator,
    ok: 204,
    ask: async (scene) => (await begin(scene), { json: { person: scene.whoId } }),
  },
  "DELETE /api/boards/{boardId}/presentation": {
    may: facilitator,
    ok: 204,
    ask: async (scene) => (await begin(scene), {}),
  },
  "PUT /api/boards/{boardId}/timer": {
    may: facilitator,
    ok: 204,
    ask: () => ({ json: { length: 60_000, isRunning: false } }),
  },
  "PUT /api/boards/{boardId}/timer/state": {
    may: facilitator,
    ok: 204,
    ask: async (scene) => (await begin(scene), { json: { state: "paused" } }),
  },
  "PUT /api/boards/{boardId}/timer/length": {
    may: facilitator,
    ok: 204,
    ask: async (scene) => (await begin(scene), { json: { length: 120_000 } }),
  },
  "DELETE /api/boards/{boardId}/timer": {
    may: facilitator,
    ok: 204,
    ask: async (scene) => (await begin(scene), {}),
  },
};
