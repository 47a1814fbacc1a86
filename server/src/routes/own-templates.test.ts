import type { BoardAnswer } from "@resa/shared/protocol/boards";
import type { ProblemAnswer } from "@resa/shared/protocol/problem";
import type { OwnTemplateAnswer, TemplateAnswer } from "@resa/shared/protocol/templates";
import { expect, test } from "vitest";
import { makeHouse, type Visitor } from "./visitor.harness";

interface Offered {
  readonly templates: readonly TemplateAnswer[];
  readonly yours: readonly OwnTemplateAnswer[];
}

const makeBoard = async (visitor: Visitor, template = "support-call", title = "Calls") =>
  (await visitor.ask<BoardAnswer>("POST", "/api/boards", { title, template })).body.id;

const keep = (visitor: Visitor, board: string, more: object = {}) =>
  visitor.ask<OwnTemplateAnswer & ProblemAnswer>("POST", "/api/templates", {
    title: "Our calls",
    board,
    ...more,
  });

const yours = async (visitor: Visitor) =>
  (await visitor.ask<Offered>("GET", "/api/templates")).body.yours;

test("a board becomes a template with its picture, for its maker alone", async () => {
  const { visitor } = makeHouse();
  const [anna, bo] = [visitor(), visitor()];
  const made = await keep(anna, await makeBoard(anna), { title: " Our calls " });
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({ id: expect.stringMatching(/^[\w-]{22}$/), title: "Our calls" });
  expect(await yours(anna)).toEqual([made.body]);

  const { templates } = (await anna.ask<Offered>("GET", "/api/templates")).body;
  const original = templates.find(({ id }) => id === "support-call")?.picture;
  expect(made.body.picture).toMatchObject({ phases: original?.phases, curves: original?.curves });

  await bo.ask("GET", "/api/me");
  expect(await yours(bo)).toEqual([]);
  for (const [method, json] of [["PATCH", { title: "Mine" }], ["DELETE"]] as const) {
    const refused = await bo.ask(method, `/api/templates/${made.body.id}`, json);
    expect(refused).toMatchObject({ status: 404, body: { code: "not-found" } });
  }
  const board = { title: "Mine", template: made.body.id };
  const refused = await bo.ask("POST", "/api/boards", board);
  expect(refused).toMatchObject({ status: 400, body: { code: "template-unknown" } });
  expect(await yours(anna)).toHaveLength(1);
});

test("a board is made from it, also when the first one is gone, and nobody sees it as a board", async () => {
  const { services, visitor } = makeHouse();
  const anna = visitor();
  const first = await makeBoard(anna);
  const { body: template } = await keep(anna, first);
  await anna.ask("DELETE", `/api/boards/${first}`);
  const second = await makeBoard(anna, template.id, "Calls in Malmö");
  const said = await services.registry.change(`${second}/board`, (doc) => ({
    notes: doc.getMap("texts").size,
    title: doc.getMap("board").get("title"),
  }));
  expect(said).toEqual({ notes: expect.any(Number), title: "Calls in Malmö" });
  expect(said.notes).toBeGreaterThan(30);
  expect(await anna.ask("GET", `/api/boards/${template.id}`)).toMatchObject({ status: 404 });
});

test("without the notes' texts the notes come empty", async () => {
  const { services, visitor } = makeHouse();
  const anna = visitor();
  const { body: template } = await keep(anna, await makeBoard(anna), { texts: false });
  const board = await makeBoard(anna, template.id);
  const lengths = await services.registry.change(`${board}/board`, (doc) =>
    Array.from(doc.getMap<{ length: number }>("texts").values(), ({ length }) => length),
  );
  expect(lengths.length).toBeGreaterThan(30);
  expect(new Set(lengths)).toEqual(new Set([0]));
});

test("a template takes another name, and when it is deleted its content goes too", async () => {
  const { services, visitor } = makeHouse();
  const anna = visitor();
  const { body: template } = await keep(anna, await makeBoard(anna));
  const path = `/api/templates/${template.id}`;
  expect(await anna.ask("PATCH", path, { title: " Support " })).toMatchObject({ status: 204 });
  expect(await yours(anna)).toMatchObject([{ id: template.id, title: "Support" }]);
  expect(await anna.ask("PATCH", path, { title: " " })).toMatchObject({ status: 400 });

  expect(await anna.ask("DELETE", path)).toMatchObject({ status: 204 });
  expect(await yours(anna)).toEqual([]);
  const { snapshot, updates } = await services.storage.documents.load(`${template.id}/board`);
  expect([snapshot, updates]).toEqual([null, []]);
  expect(await anna.ask("DELETE", path)).toMatchObject({ status: 404 });
});

test("a board that one may not see, and one in the trash, becomes no template", async () => {
  const { visitor } = makeHouse();
  const [anna, bo] = [visitor(), visitor()];
  const board = await makeBoard(anna);
  await bo.ask("GET", "/api/me");
  const refused = { status: 404, body: { code: "not-found" } };
  expect(await keep(bo, board)).toMatchObject(refused);
  expect(await keep(bo, "missing")).toMatchObject(refused);
  await anna.ask("DELETE", `/api/boards/${board}`);
  expect(await keep(anna, board)).toMatchObject(refused);
});

test.each([
  [{ title: " " }, "title: A template needs a title."],
  [{ title: "x".repeat(201) }, "title: A title has at most 200 characters."],
])("%# what can't be a template is refused, and the answer says why", async (more, detail) => {
  const anna = makeHouse().visitor();
  const refused = await keep(anna, await makeBoard(anna), more);
  expect(refused).toMatchObject({ status: 400, body: { code: "invalid", detail } });
});

test("nobody has more templates than they can look through", async () => {
  const { services, visitor } = makeHouse();
  const anna = visitor();
  const board = await makeBoard(anna);
  const { body: me } = await anna.ask<{ id: string }>("GET", "/api/me");
  for (let n = 0; n < 50; n++)
    await services.storage.directory.addTemplate({
      id: `template ${n}`,
      personId: me.id,
      title: "",
      picture: "{}",
    });
  expect(await keep(anna, board)).toMatchObject({ status: 409, body: { code: "templates-full" } });
});

test("a board of more than a template holds is refused, and nothing of it is kept", async () => {
  const { services, visitor } = makeHouse();
  const anna = visitor();
  const board = await makeBoard(anna);
  await services.registry.change(`${board}/board`, (doc) => {
    doc.getMap("board").set("promise", "x".repeat(9 * 1024 * 1024));
  });
  expect(await keep(anna, board)).toMatchObject({ status: 413, body: { code: "board-too-large" } });
  expect(await yours(anna)).toEqual([]);
});
