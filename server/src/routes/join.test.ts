import { expect, test } from "vitest";
import { makeBoard, makeLink, roleOn } from "./doors.harness";
import { makeHouse } from "./visitor.harness";

test("a colleague comes by a link, gives a name, and is an editor", async () => {
  const { visitor } = makeHouse();
  const [anna, bo] = [visitor(), visitor()];
  const boardId = await makeBoard(anna);
  await anna.ask("PATCH", "/api/me", { name: "Anna" });
  const { url, secret } = await makeLink(anna, boardId);
  expect(url).toMatch(/^http:\/\/localhost\/join#[\w-]{43}$/);

  const joined = await bo.ask("POST", "/api/join", { secret, name: " Bo " });
  expect(joined).toMatchObject({ status: 200, body: { boardId, role: "editor" } });
  expect(await roleOn(bo, boardId)).toBe("editor");
  expect((await bo.ask("GET", "/api/me")).body).toMatchObject({ name: "Bo" });
  const { body } = await bo.ask<{ people: object[] }>("GET", `/api/boards/${boardId}/people`);
  expect(body.people).toMatchObject([
    { name: "Anna", role: "facilitator" },
    { name: "Bo", role: "editor" },
  ]);
});

test("links carry the public address", async () => {
  const { visitor } = makeHouse({ publicUrl: new URL("https://resa.example") });
  const anna = visitor();
  const { url } = await makeLink(anna, await makeBoard(anna));
  expect(url).toMatch(/^https:\/\/resa\.example\/join#/);
});

test("the secret of a link is kept as a hash only", async () => {
  const { visitor } = makeHouse();
  const anna = visitor();
  const boardId = await makeBoard(anna);
  const { id, secret } = await makeLink(anna, boardId);
  const { body } = await anna.ask<{ links: object[] }>("GET", `/api/boards/${boardId}/links`);
  expect(body.links).toMatchObject([{ id, role: "editor", expiresAt: null }]);
  expect(JSON.stringify(body)).not.toContain(secret);
});

test("a link never lowers a role, and may raise it", async () => {
  const { visitor } = makeHouse();
  const [anna, bo] = [visitor(), visitor()];
  const boardId = await makeBoard(anna);
  const looking = await makeLink(anna, boardId, { role: "viewer" });
  const editing = await makeLink(anna, boardId, { role: "editor" });

  await anna.ask("POST", "/api/join", { secret: looking.secret, name: "Anna" });
  expect(await roleOn(anna, boardId)).toBe("facilitator");
  await bo.ask("POST", "/api/join", { secret: looking.secret, name: "Bo" });
  expect(await roleOn(bo, boardId)).toBe("viewer");
  await bo.ask("POST", "/api/join", { secret: editing.secret, name: "Bo" });
  expect(await roleOn(bo, boardId)).toBe("editor");
  const again = await bo.ask("POST", "/api/join", { secret: looking.secret, name: "Bo" });
  expect(again.body).toEqual({ boardId, role: "editor" });
});

test("an editor may rename the board, and neither remove it nor give out links", async () => {
  const { visitor } = makeHouse();
  const [anna, bo] = [visitor(), visitor()];
  const boardId = await makeBoard(anna);
  const { secret } = await makeLink(anna, boardId);
  await bo.ask("POST", "/api/join", { secret, name: "Bo" });
  const path = `/api/boards/${boardId}`;
  expect(await bo.ask("PATCH", path, { title: "Hall" })).toMatchObject({ status: 200 });
  const refused = { status: 403, body: { code: "not-permitted" } };
  expect(await bo.ask("DELETE", path)).toMatchObject(refused);
  expect(await bo.ask("POST", `${path}/restore`)).toMatchObject(refused);
  expect(await bo.ask("POST", `${path}/links`, { role: "editor" })).toMatchObject(refused);
});

test("a link that lets nobody in says why", async () => {
  const { visitor } = makeHouse();
  const [anna, bo] = [visitor(), visitor()];
  const boardId = await makeBoard(anna);
  const join = (secret: string) => bo.ask("POST", "/api/join", { secret, name: "Bo" });
  expect(await join("guess")).toMatchObject({ status: 404, body: { code: "link-unknown" } });

  const withdrawn = await makeLink(anna, boardId);
  const path = `/api/boards/${boardId}/links/${withdrawn.id}`;
  expect(await anna.ask("DELETE", path)).toMatchObject({ status: 204 });
  expect(await anna.ask("DELETE", path)).toMatchObject({ status: 404 });
  const gone = { status: 410, body: { code: "link-withdrawn" } };
  expect(await join(withdrawn.secret)).toMatchObject(gone);

  const expired = await makeLink(anna, boardId, { role: "editor", expiresAt: Date.now() - 1 });
  expect(await join(expired.secret)).toMatchObject({ status: 410, body: { code: "link-expired" } });

  const once = await makeLink(anna, boardId, { role: "editor", uses: 1 });
  await visitor().ask("POST", "/api/join", { secret: once.secret, name: "Cia" });
  expect(await join(once.secret)).toMatchObject({ status: 410, body: { code: "link-used-up" } });
  expect(await roleOn(bo, boardId)).toBeUndefined();
});

test("a link to a board in the trash works again once the board is restored", async () => {
  const { visitor } = makeHouse();
  const [anna, bo] = [visitor(), visitor()];
  const boardId = await makeBoard(anna);
  const { secret } = await makeLink(anna, boardId);
  await anna.ask("DELETE", `/api/boards/${boardId}`);
  expect(await bo.ask("POST", "/api/join", { secret, name: "Bo" })).toMatchObject({ status: 404 });
  await anna.ask("POST", `/api/boards/${boardId}/restore`);
  expect(await bo.ask("POST", "/api/join", { secret, name: "Bo" })).toMatchObject({ status: 200 });
});

test.each([
  [{ role: "facilitator" }],
  [{ role: "owner" }],
  [{ role: "editor", expiresAt: "soon" }],
  [{ role: "editor", passcode: "123" }],
  [{ role: "editor", passcode: "x".repeat(101) }],
  [{ role: "editor", password: "12345" }],
  [{ role: "editor", uses: 0 }],
  [{ role: "editor", uses: 10_001 }],
  [{ role: "editor", uses: 1.5 }],
  [{ role: "editor", name: "hidden\u200B" }],
])("a link with %j is not promised", async (json) => {
  const { visitor } = makeHouse();
  const anna = visitor();
  const path = `/api/boards/${await makeBoard(anna)}/links`;
  expect(await anna.ask("POST", path, json)).toMatchObject({
    status: 400,
    body: { code: "invalid" },
  });
});

test("a link for a wall screen only reads and asks for nothing, and coming twice is coming once", async () => {
  const { visitor } = makeHouse();
  const [anna, bo] = [visitor(), visitor()];
  const boardId = await makeBoard(anna);
  const path = `/api/boards/${boardId}/links`;
  const wall = { role: "viewer", kind: "wall" };
  for (const wrong of [
    { ...wall, role: "editor" },
    { ...wall, passcode: "kaffe" },
    { ...wall, kind: "ceiling" },
  ])
    expect(await anna.ask("POST", path, wrong)).toMatchObject({ status: 400 });
  const { body } = await anna.ask<{ id: string; url: string }>("POST", path, wall);
  expect(body.url).toMatch(/\/wall#[\w-]{43}$/);
  const { body: listed } = await anna.ask("GET", path);
  expect(listed).toMatchObject({ links: [{ id: body.id, role: "viewer", kind: "wall" }] });
  const secret = new URL(body.url).hash.slice(1);
  for (const _ of [1, 2])
    expect(await bo.ask("POST", "/api/join", { secret, name: "Hall" })).toMatchObject({
      status: 200,
      body: { boardId, role: "viewer" },
    });
  const { body: again } = await anna.ask("GET", path);
  expect(again).toMatchObject({ links: [{ uses: { now: 1 } }] });
});
