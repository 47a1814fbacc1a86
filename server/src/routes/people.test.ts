import type { AccessEntry } from "@resa/shared/protocol/access-log";
import { expect, test } from "vitest";
import { idOf, join, makeBoard, makeLink, peopleOf, roleOn } from "./doors.harness";
import { makeHouse, type Visitor } from "./visitor.harness";

/** Anna's board, on which Bo is an editor and Cia a viewer, by links. */
async function openHouse() {
  const { visitor, services } = makeHouse();
  const [anna, bo, cia] = [visitor(), visitor(), visitor()];
  await anna.ask("PATCH", "/api/me", { name: "Anna" });
  const boardId = await makeBoard(anna);
  const editing = await makeLink(anna, boardId, { role: "editor", name: "Team" });
  const looking = await makeLink(anna, boardId, { role: "viewer" });
  await join(bo, editing.secret, "Bo");
  await join(cia, looking.secret, "Cia");
  const path = `/api/boards/${boardId}/people`;
  const pathOf = async (person: Visitor) => `${path}/${await idOf(person)}`;
  return { visitor, services, anna, bo, cia, boardId, editing, looking, path, pathOf };
}

const refused = { status: 403, body: { code: "not-permitted" } };
const last = { status: 409, body: { code: "last-facilitator" } };

test("everybody sees who is on the board, and facilitators by which link they came", async () => {
  const { anna, bo, boardId, editing, looking } = await openHouse();
  expect(await peopleOf(anna, boardId)).toMatchObject([
    { name: "Anna", role: "facilitator", linkId: null, isMe: true, here: false },
    { name: "Bo", role: "editor", linkId: editing.id, isMe: false, here: false },
    { name: "Cia", role: "viewer", linkId: looking.id, isMe: false, here: false },
  ]);
  const seen = await peopleOf(bo, boardId);
  expect(seen.map(({ linkId }) => linkId)).toEqual([null, null, null]);
  expect(seen.map(({ isMe }) => isMe)).toEqual([false, true, false]);
});

test("names stand in the order of the reader's language", async () => {
  const { app, visitor } = makeHouse();
  const anna = visitor();
  const boardId = await makeBoard(anna);
  const { secret } = await makeLink(anna, boardId);
  await anna.ask("PATCH", "/api/me", { name: "Örjan" });
  for (const name of ["Zoë", "åke", "Anna"]) await join(visitor(), secret, name);
  const names = async (language: string) => {
    const headers = { Cookie: anna.cookie(), "Accept-Language": language };
    const response = await app.request(`/api/boards/${boardId}/people`, { headers });
    const { people } = (await response.json()) as { people: { name: string }[] };
    return people.map(({ name }) => name);
  };
  expect(await names("sv")).toEqual(["Anna", "Zoë", "åke", "Örjan"]);
  expect(await names("en")).toEqual(
    ["åke", "Anna", "Örjan", "Zoë"].toSorted(new Intl.Collator("en").compare),
  );
});

test("a facilitator gives roles and names, and others may not", async () => {
  const { anna, bo, cia, boardId, pathOf } = await openHouse();
  const changed = await anna.ask("PATCH", await pathOf(cia), { role: "editor", name: "Cia Berg" });
  expect(changed).toMatchObject({ status: 200, body: { name: "Cia Berg", role: "editor" } });
  expect(await roleOn(cia, boardId)).toBe("editor");
  for (const body of [{ role: "facilitator" }, { name: "Boss" }])
    expect(await bo.ask("PATCH", await pathOf(bo), body)).toMatchObject(refused);
  expect(await bo.ask("DELETE", await pathOf(cia))).toMatchObject(refused);

  // A name of one's own takes the place of what the board says.
  await cia.ask("PATCH", "/api/me", { name: "Cissi" });
  expect((await peopleOf(anna, boardId)).map(({ name }) => name)).toEqual(["Anna", "Bo", "Cissi"]);
});

test("what somebody has said bears the name that a facilitator gives them, also when they have gone", async () => {
  const { anna, bo, boardId, services, pathOf } = await openHouse();
  const thread = { id: "thread", anchor: { kind: "point", x: 0, y: 0 }, text: "Nice" };
  const names = () =>
    services.registry.change(`${boardId}/feedback`, (doc) => doc.getMap("names").toJSON());
  const id = await idOf(bo);
  expect(await bo.ask("POST", `/api/boards/${boardId}/threads`, thread)).toMatchObject({
    status: 201,
  });
  expect(await names()).toEqual({ [id]: "Bo" });
  await anna.ask("PATCH", await pathOf(bo), { name: "Bo Ek" });
  expect(await names()).toEqual({ [id]: "Bo Ek" });
  await bo.ask("POST", `/api/boards/${boardId}/threads/thread/comments`, { id: "more", text: "!" });
  await anna.ask("DELETE", await pathOf(bo));
  expect(await names()).toEqual({ [id]: "Bo Ek" });
});

test.each([
  [{}],
  [{ role: "owner" }],
  [{ name: "" }],
  [{ name: "An\u202Ena" }],
  [{ name: "x".repeat(81) }],
  [{ role: "editor", admin: true }],
])("%j changes nobody", async (json) => {
  const { anna, bo, pathOf } = await openHouse();
  const invalid = { status: 400, body: { code: "invalid" } };
  expect(await anna.ask("PATCH", await pathOf(bo), json)).toMatchObject(invalid);
});

test("nobody who isn't there is changed or removed", async () => {
  const { visitor, anna, path, pathOf } = await openHouse();
  const stranger = await pathOf(visitor());
  const missing = { status: 404, body: { code: "not-found" } };
  for (const one of [stranger, `${path}/nobody`]) {
    expect(await anna.ask("PATCH", one, { role: "editor" })).toMatchObject(missing);
    expect(await anna.ask("PATCH", one, { name: "X" })).toMatchObject(missing);
    expect(await anna.ask("DELETE", one)).toMatchObject(missing);
  }
});

test("a board keeps a facilitator: the last one can't step down, leave or be removed", async () => {
  const { anna, bo, boardId, pathOf } = await openHouse();
  const me = await pathOf(anna);
  expect(await anna.ask("PATCH", me, { role: "viewer" })).toMatchObject(last);
  expect(await anna.ask("DELETE", me)).toMatchObject(last);
  expect(await roleOn(anna, boardId)).toBe("facilitator");

  await anna.ask("PATCH", await pathOf(bo), { role: "facilitator" });
  expect(await bo.ask("PATCH", me, { role: "commenter" })).toMatchObject({ status: 200 });
  expect(await roleOn(anna, boardId)).toBe("commenter");
  expect(await bo.ask("DELETE", await pathOf(bo))).toMatchObject(last);
});

test("whoever is removed is out, and whoever likes leaves", async () => {
  const { anna, bo, cia, boardId, editing, pathOf } = await openHouse();
  expect(await anna.ask("DELETE", await pathOf(bo))).toMatchObject({ status: 204, body: "" });
  expect(await roleOn(bo, boardId)).toBeUndefined();
  expect((await bo.ask<{ boards: [] }>("GET", "/api/boards")).body.boards).toEqual([]);
  expect(await cia.ask("DELETE", await pathOf(cia))).toMatchObject({ status: 204 });
  expect((await peopleOf(anna, boardId)).map(({ name }) => name)).toEqual(["Anna"]);
  // The link still works: the facilitator withdraws it if need be.
  expect(await join(bo, editing.secret)).toMatchObject({ status: 200 });
});

test("the board remembers who decided what, for its facilitators", async () => {
  const { anna, bo, cia, boardId, looking, pathOf } = await openHouse();
  await anna.ask("PATCH", await pathOf(bo), { role: "facilitator" });
  await anna.ask("DELETE", `/api/boards/${boardId}/links/${looking.id}`);
  await anna.ask("PATCH", await pathOf(bo), { name: "Bo Ek" });
  const log = `/api/boards/${boardId}/access-log`;
  const { body } = await bo.ask<{ entries: AccessEntry[] }>("GET", log);
  expect(body.entries).toMatchObject([
    { what: "renamed", byName: "Anna", personName: "Bo", name: "Bo Ek" },
    { what: "link-withdrawn", byName: "Anna", linkId: looking.id },
    { what: "role-changed", byName: "Anna", personName: "Bo", role: "facilitator" },
    { what: "joined", byName: "Cia", personName: "Cia", linkId: looking.id, role: "viewer" },
    { what: "joined", byName: "Bo" },
    { what: "link-made", role: "viewer" },
    { what: "link-made", role: "editor", name: "Team" },
  ]);
  expect(await cia.ask("GET", log)).toMatchObject({ status: 404 });
  const { secret } = await makeLink(anna, boardId, { role: "editor" });
  await join(cia, secret, "Cia");
  expect(await cia.ask("GET", log)).toMatchObject(refused);
});
