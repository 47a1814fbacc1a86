import { readText } from "@resa/shared/document/read";
import type { VersionAnswer } from "@resa/shared/protocol/versions";
import { openState } from "@resa/shared/operations/board-state";
import { addNote, rewriteNote } from "@resa/shared/operations/note";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { makeMemoryStorage } from "../storage/memory-storage";
import { makeHouse } from "./visitor.harness";

async function begin() {
  const storage = makeMemoryStorage();
  const { app, services, visitor } = makeHouse({ storage });
  const anna = visitor();
  await anna.ask("PATCH", "/api/me", { name: "Anna" });
  const { body } = await anna.ask<{ id: string }>("POST", "/api/boards", { title: "Kitchen" });
  const versions = `/api/boards/${body.id}/versions`;
  const note = (text: string) =>
    services.registry.change(`${body.id}/board`, (doc) => {
      addNote(doc, { id: "n", place: { x: 0, y: 0 }, by: "anna", at: 1 });
      rewriteNote(doc, "n", text);
    });
  const noteNow = () => services.registry.change(`${body.id}/board`, (doc) => readText(doc, "n"));
  const list = async () =>
    (await anna.ask<{ versions: VersionAnswer[] }>("GET", versions)).body.versions;
  return { app, storage, anna, boardId: body.id, versions, note, noteNow, list };
}

test("somebody names a version, looks into it, names it otherwise, restores and deletes it", async () => {
  const { app, anna, versions, note, noteNow, list } = await begin();
  await note("before lunch");
  const made = await anna.ask<VersionAnswer>("POST", versions, { name: "  Before lunch " });
  expect(made).toMatchObject({ status: 201, body: { name: "Before lunch", byName: "Anna" } });
  const path = `${versions}/${made.body.id}`;
  await note("after lunch");

  const response = await app.request(path, { headers: { Cookie: anna.cookie() } });
  expect(response.headers.get("Content-Encoding")).toBe("gzip");
  const state = gunzipSync(new Uint8Array(await response.arrayBuffer()));
  expect(readText(openState(state), "n")).toBe("before lunch");

  await anna.ask("PATCH", path, { name: "Noon" });
  expect(await list()).toEqual([{ ...made.body, at: expect.any(Number), name: "Noon" }]);

  const restored = await anna.ask<{ before: VersionAnswer }>("POST", `${path}/restore`);
  expect(restored).toMatchObject({ status: 200, body: { before: { kind: "restore" } } });
  expect(await noteNow()).toBe("before lunch");
  await anna.ask("POST", `${versions}/${restored.body.before.id}/restore`);
  expect(await noteNow()).toBe("after lunch");
  expect(await anna.ask("POST", `${versions}/${restored.body.before.id}/restore`)).toMatchObject({
    status: 200,
    body: { before: null },
  });

  await anna.ask("DELETE", path);
  expect((await list()).map(({ kind }) => kind)).toEqual(["restore", "restore"]);
});

test("an unknown version is not found, and a damaged one is said to be so", async () => {
  const { anna, storage, boardId, versions, note, noteNow } = await begin();
  await note("words");
  const { body } = await anna.ask<VersionAnswer>("POST", versions, { name: "Then" });
  await note("other words");
  await storage.versions.replace(boardId, body.id, { hash: "x", bytes: Uint8Array.of(1) });
  const damaged = { status: 500, body: { code: "version-damaged" } };
  expect(await anna.ask("POST", `${versions}/${body.id}/restore`)).toMatchObject(damaged);
  expect(await noteNow()).toBe("other words");
  const unknown = { status: 404, body: { code: "not-found" } };
  for (const [method, path, json] of [
    ["GET", "/no-such"],
    ["POST", "/no-such/restore"],
    ["PATCH", "/no-such", { name: "A" }],
    ["DELETE", "/no-such"],
  ] as const)
    expect(await anna.ask(method, `${versions}${path}`, json)).toMatchObject(unknown);
});

test("of a thousand named versions a board has no further one, neither kept nor named later; and one that has a name can have another", async () => {
  const { storage, anna, boardId, versions, note } = await begin();
  await note("words");
  const content = { hash: "h", bytes: Uint8Array.of(1) };
  const version = { boardId, by: "anna", byName: "Anna" };
  for (let number = 0; number < 1000; number++) {
    const named = { ...version, id: `v${number}`, kind: "named", name: `${number}` } as const;
    await storage.versions.add(named, content);
  }
  await storage.versions.add({ ...version, id: "session", kind: "session", name: "" }, content);
  const full = { status: 409, body: { code: "versions-full" } };
  expect(await anna.ask("POST", versions, { name: "One more" })).toMatchObject(full);
  expect(await anna.ask("PATCH", `${versions}/session`, { name: "One more" })).toMatchObject(full);
  expect(await anna.ask("PATCH", `${versions}/v7`, { name: "Seven" })).toMatchObject({
    status: 204,
  });
});

test.each(["", "  ", "x".repeat(121)])("%j is no name of a version", async (name) => {
  const { anna, versions, list } = await begin();
  const refused = { status: 400, body: { code: "invalid" } };
  expect(await anna.ask("POST", versions, { name })).toMatchObject(refused);
  expect(await list()).toEqual([]);
});
