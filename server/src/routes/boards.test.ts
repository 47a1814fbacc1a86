import type { BoardAnswer } from "@resa/shared/protocol/boards";
import type { ProblemAnswer } from "@resa/shared/protocol/problem";
import { expect, test } from "vitest";
import { makeHouse, type Visitor } from "./visitor.harness";

type Boards = { boards: BoardAnswer[] };

const titles = async (visitor: Visitor, query = "") =>
  (await visitor.ask<Boards>("GET", `/api/boards${query}`)).body.boards.map(({ title }) => title);

const makeBoard = async (visitor: Visitor, title = "Kitchen") =>
  (await visitor.ask<BoardAnswer>("POST", "/api/boards", { title })).body.id;

test("somebody makes a board, finds it in the list, and is its facilitator", async () => {
  const { visitor } = makeHouse();
  const anna = visitor();
  const made = await anna.ask<BoardAnswer>("POST", "/api/boards", { title: "  Kitchen " });
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({ title: "Kitchen", role: "facilitator", removedAt: null });
  expect(made.body.id).toMatch(/^[\w-]{22}$/);
  const found = await anna.ask<BoardAnswer>("GET", `/api/boards/${made.body.id}`);
  expect(found.body).toEqual(made.body);
  expect(await titles(anna)).toEqual(["Kitchen"]);
});

test("a template's content is stored before the board can be found", async () => {
  const { services, visitor } = makeHouse();
  const anna = visitor();
  const blank = await makeBoard(anna);
  const answer = await anna.ask<BoardAnswer>("POST", "/api/boards", {
    title: "Kök",
    template: "kitchen",
    language: "sv",
  });
  const size = async (id: string) =>
    (await services.storage.documents.load(`${id}/board`)).updates[0]?.length ?? 0;
  expect(await size(blank)).toBeGreaterThan(0);
  expect(await size(answer.body.id)).toBeGreaterThan(10 * (await size(blank)));
});

test("an unknown template makes no board", async () => {
  const anna = makeHouse().visitor();
  const refused = await anna.ask<ProblemAnswer>("POST", "/api/boards", {
    title: "Kitchen",
    template: "spaceship",
  });
  expect(refused).toMatchObject({ status: 400, body: { code: "template-unknown" } });
  expect(await titles(anna)).toEqual([]);
});

test("to a stranger a board looks like one that doesn't exist, whatever they try", async () => {
  const { visitor } = makeHouse();
  const id = await makeBoard(visitor());
  const stranger = visitor();
  const attempts = [
    ["GET", ""],
    ["PATCH", "", { title: "Mine" }],
    ["DELETE", ""],
    ["POST", "/restore"],
    ["POST", "/links", { role: "editor" }],
    ["GET", "/links"],
    ["DELETE", "/links/x"],
    ["GET", "/people"],
  ] as const;
  for (const [method, path, body] of attempts) {
    const refused = await stranger.ask(method, `/api/boards/${id}${path}`, body);
    const missing = await stranger.ask(method, `/api/boards/missing${path}`, body);
    expect(refused).toMatchObject({ status: 404, body: { code: "not-found" } });
    expect(refused.body).toEqual(missing.body);
  }
});

test("a new title goes through the document and reaches the list", async () => {
  const { visitor } = makeHouse();
  const anna = visitor();
  const id = await makeBoard(anna);
  const renamed = await anna.ask("PATCH", `/api/boards/${id}`, { title: "Kitchen and hall" });
  expect(renamed).toMatchObject({ status: 200, body: { id, title: "Kitchen and hall" } });
  await expect.poll(() => titles(anna)).toEqual(["Kitchen and hall"]);
});

test("a board in the trash is gone until it is taken out again", async () => {
  const { visitor } = makeHouse();
  const anna = visitor();
  const id = await makeBoard(anna);
  expect(await anna.ask("DELETE", `/api/boards/${id}`)).toMatchObject({ status: 204, body: "" });
  expect(await anna.ask("GET", `/api/boards/${id}`)).toMatchObject({ status: 404 });
  expect(await anna.ask("PATCH", `/api/boards/${id}`, { title: "x" })).toMatchObject({
    status: 404,
  });
  expect(await titles(anna)).toEqual([]);
  expect(await titles(anna, "?trash=1")).toEqual(["Kitchen"]);

  const restored = await anna.ask("POST", `/api/boards/${id}/restore`);
  expect(restored).toMatchObject({ status: 200, body: { removedAt: null } });
  expect(await titles(anna)).toEqual(["Kitchen"]);
  expect(await titles(anna, "?trash=1")).toEqual([]);
});

test.each([
  [{}, 'title: Invalid key: Expected "title" but received undefined'],
  [{ title: " " }, "title: A board needs a title."],
  [{ title: 5 }, "title: A title is a text."],
  [{ title: "x".repeat(201) }, "title: A title has at most 200 characters."],
])("%# what is no board is refused, and the answer says why", async (json, detail) => {
  const refused = await makeHouse().visitor().ask("POST", "/api/boards", json);
  expect(refused).toMatchObject({ status: 400, body: { code: "invalid", detail } });
});

test("whoever makes boards by the hundred has to wait", async () => {
  const anna = makeHouse().visitor();
  const statuses = new Set<number>();
  let last;
  for (let i = 0; i < 121; i++) {
    last = await anna.ask<ProblemAnswer>("POST", "/api/boards", { title: `Board ${i}` });
    statuses.add(last.status);
  }
  expect([...statuses]).toEqual([201, 429]);
  expect(last?.body.code).toBe("too-many");
  expect(Number(last?.headers.get("Retry-After"))).toBeGreaterThan(0);
});
