import {
  feedbackRoot,
  readComment,
  readName,
  readThread,
} from "@resa/shared/document/feedback-doc";
import { expect, test } from "vitest";
import { openBoard } from "./board.harness";

const thread = {
  id: "t1",
  anchor: { kind: "note", id: "n1" },
  about: "Waits in the queue",
  text: " Why so long?  ",
};

test("a commenter begins a thread, an editor answers, and all of it stands there under their names", async () => {
  const { come, path, read, idOf } = await openBoard();
  const bo = await come("Bo", "commenter");
  const eva = await come("Eva", "editor");
  expect(await bo.ask("POST", `${path}/threads`, thread)).toMatchObject({
    status: 201,
    body: { id: "t1" },
  });
  const answer = { id: "c2", text: "Nobody is there", mentions: [await idOf(bo), "stranger"] };
  expect(await eva.ask("POST", `${path}/threads/t1/comments`, answer)).toMatchObject({
    status: 201,
  });

  const [by, first, second] = await read((doc) => [
    readThread(doc, "t1"),
    readComment(doc, "t1"),
    readComment(doc, "c2"),
  ]);
  expect(by).toMatchObject({ anchor: thread.anchor, about: thread.about, resolved: null });
  expect(first).toMatchObject({ threadId: "t1", text: "Why so long?", by: await idOf(bo) });
  expect(second).toMatchObject({ threadId: "t1", mentions: [await idOf(bo)] });
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(0);
  const eveId = await idOf(eva);
  expect(await read((doc) => readName(doc, eveId))).toBe("Eva");
});

test("what somebody said bears the name that they take later", async () => {
  const { come, path, read, idOf } = await openBoard();
  const bo = await come("Bo", "commenter");
  const boId = await idOf(bo);
  await bo.ask("PATCH", "/api/me", { name: "Boris" });
  expect(await read((doc) => readName(doc, boId))).toBe("");
  await bo.ask("POST", `${path}/threads`, thread);
  expect(await read((doc) => readName(doc, boId))).toBe("Boris");
  await bo.ask("PATCH", "/api/me", { name: "Bo B." });
  await expect.poll(() => read((doc) => readName(doc, boId))).toBe("Bo B.");
});

test("the same command again does nothing again; its id is taken for everybody else", async () => {
  const { anna, come, path, read } = await openBoard();
  const bo = await come("Bo", "commenter");
  for (const text of [thread.text, "Something else"])
    expect(await bo.ask("POST", `${path}/threads`, { ...thread, text })).toMatchObject({
      status: 201,
      body: { id: "t1" },
    });
  expect(await anna.ask("POST", `${path}/threads`, thread)).toMatchObject({
    status: 409,
    body: { code: "id-taken" },
  });
  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      bo.ask("POST", `${path}/threads/t1/comments`, { id: "c2", text: "Hello?" }),
    ),
  );
  expect(answers.every(({ status }) => status === 201)).toBe(true);
  const comments = await read((doc) => feedbackRoot(doc, "comments").toJSON());
  expect(comments).toMatchObject({ t1: { text: "Why so long?" }, c2: { text: "Hello?" } });
  expect(Object.keys(comments)).toHaveLength(2);
});

test("one's own words can be changed and deleted; those of others only a facilitator deletes", async () => {
  const { anna, come, path, read } = await openBoard();
  const bo = await come("Bo", "commenter");
  const eva = await come("Eva", "editor");
  await bo.ask("POST", `${path}/threads`, thread);
  await bo.ask("POST", `${path}/threads/t1/comments`, { id: "c2", text: "Hello?" });
  const comment = (id: string) => read((doc) => readComment(doc, id));

  for (const other of [anna, eva]) {
    const refused = await other.ask("PATCH", `${path}/comments/c2`, { text: "I agree" });
    expect(refused).toMatchObject({ status: 403, body: { code: "not-permitted" } });
  }
  expect(await eva.ask("DELETE", `${path}/comments/c2`)).toMatchObject({ status: 403 });
  expect(await comment("c2")).toMatchObject({ text: "Hello?", edited: null });

  await bo.ask("PATCH", `${path}/comments/c2`, { text: "Hello!" });
  expect(await comment("c2")).toMatchObject({ text: "Hello!", edited: expect.any(Number) });

  expect(await anna.ask("DELETE", `${path}/comments/c2`)).toMatchObject({ status: 204 });
  expect(await bo.ask("DELETE", `${path}/comments/c2`)).toMatchObject({ status: 204 });
  expect(await comment("c2")).toMatchObject({ text: "", deleted: { at: expect.any(Number) } });
  expect(await bo.ask("PATCH", `${path}/comments/c2`, { text: "x" })).toMatchObject({
    status: 404,
  });
});

test("a thread is resolved and opened again", async () => {
  const { anna, path, read, idOf } = await openBoard();
  await anna.ask("POST", `${path}/threads`, thread);
  await anna.ask("PATCH", `${path}/threads/t1`, { resolved: true });
  const by = await idOf(anna);
  expect(await read((doc) => readThread(doc, "t1")?.resolved)).toMatchObject({ by });
  await anna.ask("PATCH", `${path}/threads/t1`, { resolved: false });
  expect(await read((doc) => readThread(doc, "t1")?.resolved)).toBeNull();
});

test("a viewer says nothing, and a stranger finds nothing", async () => {
  const { anna, come, path, visitor } = await openBoard();
  await anna.ask("POST", `${path}/threads`, thread);
  const attempts = [
    ["POST", "/threads", { ...thread, id: "t2" }],
    ["PATCH", "/threads/t1", { resolved: true }],
    ["POST", "/threads/t1/comments", { id: "c2", text: "Hello?" }],
    ["PATCH", "/comments/t1", { text: "Mine" }],
    ["DELETE", "/comments/t1"],
    ["PUT", "/reactions/comment/t1/love"],
    ["DELETE", "/reactions/comment/t1/love"],
  ] as const;
  const vi = await come("Vi", "viewer");
  for (const [method, to, body] of attempts) {
    expect(await vi.ask(method, path + to, body)).toMatchObject({ status: 403 });
    expect(await visitor().ask(method, path + to, body)).toMatchObject({ status: 404 });
  }
});

test("what can't be used is refused, and the answer says why", async () => {
  const { anna, path, read } = await openBoard();
  await anna.ask("POST", `${path}/threads`, thread);
  const invalid = [
    [{ text: " \n" }, "A comment needs a text."],
    [{ text: "\u200b\u202e" }, "A comment needs a text."],
    [{ text: "x".repeat(4001) }, "A comment has at most 4000 characters."],
    [{ id: "a/b" }, "An id has 1 to 64 letters, digits, - and _."],
    [{ id: "__proto__" }, "This can't be an id."],
    [{ anchor: { kind: "board", id: "b" } }, "This is nothing that a thread can be about."],
    [{ anchor: { kind: "point", x: 1e9, y: 0 } }, "anchor.x: Invalid value"],
  ] as const;
  for (const [change, why] of invalid) {
    const refused = await anna.ask("POST", `${path}/threads`, { ...thread, ...change });
    expect(refused).toMatchObject({ status: 400, body: { code: "invalid" } });
    expect(refused.body).toMatchObject({ detail: expect.stringContaining(why) });
  }
  const long = { ...thread, id: "long", about: "🪑".repeat(500) };
  expect(await anna.ask("POST", `${path}/threads`, long)).toMatchObject({ status: 201 });
  expect(await read((doc) => readThread(doc, "long")?.about)).toBe("🪑".repeat(200));
  const missing = await anna.ask("POST", `${path}/threads/none/comments`, { id: "c", text: "x" });
  expect(missing).toMatchObject({ status: 404, body: { code: "not-found" } });
});

test("whoever says more than anybody can mean has to wait", async () => {
  const { anna, path } = await openBoard();
  const statuses = new Set<number>();
  for (let i = 0; i < 61; i++)
    statuses.add((await anna.ask("POST", `${path}/threads`, { ...thread, id: `t${i}` })).status);
  expect([...statuses]).toEqual([201, 429]);
});

test("what the disk refuses, or comes while the server stops, has failed for now, and can be said again", async () => {
  const { services, anna, path, read } = await openBoard();
  const failed = { status: 503, body: { code: "storage-failed" } };
  const { documents } = services.storage;
  const { append } = documents;
  documents.append = () => Promise.reject(new Error("disk full"));
  expect(await anna.ask("POST", `${path}/threads`, thread)).toMatchObject(failed);
  documents.append = append;
  expect(await read((doc) => readThread(doc, "t1"))).toBeNull();
  expect(await anna.ask("POST", `${path}/threads`, thread)).toMatchObject({ status: 201 });

  await services.registry.close();
  expect(await anna.ask("POST", `${path}/threads`, { ...thread, id: "t2" })).toMatchObject(failed);
});
