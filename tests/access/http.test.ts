import { describe, expect, test } from "vitest";
import { makeHouse } from "../../server/src/routes/visitor.harness";
import { matrix } from "./matrix";
import type { Row } from "./row";
import { type Browser, makeScene, outsiders, type Scene, type Who, whos } from "./scene";

const routeOf = (key: string): string => key.split(" · ")[0] ?? "";
const rows = Object.entries(matrix);
const ofBoards = rows.filter(([key, row]) => key.includes("{boardId}") || row.inTrash);
const changing = rows.filter(([key]) => !key.startsWith("GET"));

/** Asks a row's question of a board. */
async function put(
  scene: Scene,
  [key, row]: [string, Row],
  { by = scene.who, boardId = scene.boardId, headers = {} }: Asking = {},
) {
  const { path = {}, json } = (await row.ask?.({ ...scene, boardId })) ?? {};
  const [method = "", pattern = ""] = routeOf(key).split(" ");
  const values: Readonly<Record<string, string>> = { ...path, boardId };
  const address = pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
  return scene.ask(by, method, address, json, headers);
}
interface Asking {
  readonly by?: Browser;
  readonly boardId?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

test("every route that the server has, and describes, stands in the matrix", async () => {
  const { app } = makeHouse();
  const document = (await (await app.request("/api/openapi.json")).json()) as {
    paths: Record<string, Record<string, object>>;
  };
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const held = new Set(Object.keys(matrix).map(routeOf));
  expect(described.filter((route) => !held.has(route))).toEqual([]);
  expect([...held].filter((route) => !described.includes(route))).toEqual([]);

  // Nor is there anything behind the interface that isn't described; what has no role to ask for says so here.
  const open = ["GET /api/openapi.json", "GET /healthz", "GET /readyz", "GET /metrics"];
  const socket = "GET /sync/{boardId}/{doc}";
  const real = app.routes
    .filter(({ method }) => method !== "ALL")
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`)
    .filter((route) => !/^(GET|HEAD) (\/\*|\/)$/.test(route));
  const unknown = new Set(real.filter((route) => ![...described, ...open, socket].includes(route)));
  expect([...unknown]).toEqual([]);
});

describe.each(whos)("%s", (who: Who) => {
  const isOutside = outsiders.some((outsider) => outsider === who);

  test.each(rows)("%s", async (key, row) => {
    const scene = await makeScene(who);
    const answer = await put(scene, [key, row]);
    if (row.may.includes(who)) {
      expect(answer).toMatchObject({ status: row.ok });
      expect(row.shows?.(answer, scene, who) ?? true).toBe(true);
    } else if (isOutside) {
      expect(answer).toMatchObject({ status: 404, body: { code: "not-found" } });
      // Nothing tells a board that one may not see from one that doesn't exist.
      expect(await put(scene, [key, row], { boardId: "no-such-board" })).toEqual(answer);
    } else {
      expect(answer).toMatchObject({ status: 403, body: { code: "not-permitted" } });
    }
  });
});

describe("in the trash", () => {
  test.each(ofBoards)("%s", async (key, row) => {
    const scene = await makeScene("facilitator");
    await scene.ask(scene.maker, "DELETE", `/api/boards/${scene.boardId}`);
    // What is wrong in itself is told before any board is looked for.
    const expected = row.ok === 400 ? 400 : (row.inTrash ?? 404);
    expect(await put(scene, [key, row])).toMatchObject({ status: expected });
  });
});

describe("from a page of somebody else", () => {
  test.each(changing)("%s", async (key, row) => {
    const scene = await makeScene("facilitator");
    const foreign = { status: 403, body: { code: "foreign-origin" } };
    for (const headers of [
      { Origin: "https://elsewhere.example" },
      { Origin: "null" },
      { "Sec-Fetch-Site": "cross-site" },
    ])
      expect(await put(scene, [key, row], { headers })).toMatchObject(foreign);
  });

  test.each(changing.filter(([key]) => !key.includes("/pictures")))(
    "%s, as a form",
    async (key, row) => {
      const scene = await makeScene("facilitator");
      const form = { "Content-Type": "text/plain" };
      const answer = await put(scene, [key, row], { headers: form });
      expect(answer).toMatchObject({ status: 415, body: { code: "wrong-content-type" } });
    },
  );
});
