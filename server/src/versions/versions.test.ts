import { noteIds, readText } from "@resa/shared/document/read";
import { boardState, openState } from "@resa/shared/operations/board-state";
import { addNote, removeNote, rewriteNote } from "@resa/shared/operations/note";
import { expect, test } from "vitest";
import { makeHouse } from "../routes/visitor.harness";
import { makeMemoryStorage } from "../storage/memory-storage";
import { unpack } from "./pack";

async function meet() {
  const storage = makeMemoryStorage();
  const { services, visitor } = makeHouse({ storage });
  const anna = visitor();
  const me = await anna.ask<{ id: string }>("PATCH", "/api/me", { name: "Anna" });
  const made = await anna.ask<{ id: string }>("POST", "/api/boards", { title: "Kitchen" });
  const [by, boardId] = [me.body.id, made.body.id];
  const { versions, registry } = services;
  const board = `${boardId}/board` as const;
  const write = (id: string, text: string) =>
    registry.change(board, (doc) => {
      addNote(doc, { id, text: "", place: { x: 0, y: 0 }, by, at: 1 });
      rewriteNote(doc, id, text);
    });
  const texts = () =>
    registry.change(board, (doc) =>
      Object.fromEntries(Array.from(noteIds(doc), (id) => [id, readText(doc, id)])),
    );
  const textsIn = async (versionId: string) => {
    const doc = openState(await unpack((await versions.content(boardId, versionId)) ?? fail()));
    return Object.fromEntries(Array.from(noteIds(doc), (id) => [id, readText(doc, id)]));
  };
  return { storage, versions, registry, boardId, board, by, write, texts, textsIn };
}
const fail = (): never => {
  throw new Error("no such version");
};

test("a version is the board at that moment, with what is still on its way to the disk", async () => {
  const { versions, boardId, by, write, textsIn } = await meet();
  await write("n", "first");
  const writing = write("n", "second");
  const named = await versions.keep(boardId, { kind: "named", name: "Before lunch", by });
  await writing;
  await write("n", "third");
  expect(await versions.of(boardId)).toEqual([
    expect.objectContaining({ id: named.id, name: "Before lunch", byName: "Anna", by }),
  ]);
  expect(["first", "second"]).toContain((await textsIn(named.id))["n"]);
});

test("the same content is kept once", async () => {
  const { versions, boardId, by, storage, registry, board, write } = await meet();
  await write("n", "words");
  await versions.keep(boardId, { kind: "session", name: "", by });
  await write("m", "more");
  await registry.change(board, (doc) => removeNote(doc, "m"));
  await versions.keep(boardId, { kind: "session", name: "", by });
  const [last, first] = await storage.versions.of(boardId);
  expect(last?.hash).toBe(first?.hash);
});

test("a restore makes the board what it was, and keeps first what it is", async () => {
  const { versions, registry, boardId, board, by, write, texts, textsIn } = await meet();
  await write("a", "as it was");
  await write("b", "removed later");
  const { id } = await versions.keep(boardId, { kind: "named", name: "Then", by });
  await write("a", "as it is");
  await write("c", "added later");
  await registry.change(board, (doc) => removeNote(doc, "b"));
  const now = await texts();

  const safety = (await versions.restore(boardId, id, by)) ?? fail();
  expect(await texts()).toEqual({ a: "as it was", b: "removed later" });
  expect(await textsIn(safety.id)).toEqual(now);
  expect(safety).toMatchObject({ kind: "restore", byName: "Anna" });

  await versions.restore(boardId, safety.id, by);
  expect(await texts()).toEqual(now);
  expect((await versions.of(boardId)).map(({ kind }) => kind)).toEqual([
    "restore",
    "restore",
    "named",
  ]);
});

test("a restore of what is there already keeps and changes nothing, and an unknown version is none", async () => {
  const { versions, boardId, by, write } = await meet();
  await write("a", "as it is");
  const { id } = await versions.keep(boardId, { kind: "named", name: "Now", by });
  expect(await versions.restore(boardId, id, by)).toBeNull();
  expect(await versions.restore(boardId, "unknown", by)).toBeUndefined();
  expect(await versions.of(boardId)).toHaveLength(1);
});

test("what is not a version any more is said to be damaged, and nothing happens", async () => {
  const { storage, versions, boardId, by, write, texts } = await meet();
  await write("a", "then");
  const { id } = await versions.keep(boardId, { kind: "named", name: "Then", by });
  await write("a", "now");
  await storage.versions.replace(boardId, id, { hash: "x", bytes: Uint8Array.of(1, 2, 3) });
  await expect(versions.restore(boardId, id, by)).rejects.toThrow("can't be read");
  expect(await texts()).toEqual({ a: "now" });
  expect(await versions.of(boardId)).toHaveLength(1);
});

test("where the safety version can't be kept, nothing is restored", async () => {
  const { storage, versions, boardId, by, write, texts } = await meet();
  await write("a", "then");
  const { id } = await versions.keep(boardId, { kind: "named", name: "Then", by });
  await write("a", "now");
  storage.versions.add = () => Promise.reject(new Error("disk full"));
  await expect(versions.restore(boardId, id, by)).rejects.toThrow("disk full");
  expect(await texts()).toEqual({ a: "now" });
});

test("what can't be kept fails its change alone, however long it is until the next beat", async () => {
  const { registry, board, write, texts } = await meet();
  await write("a", "then");
  // Just after a beat: the next one is a timer away, and until then nobody else looks at what failed.
  const change = registry.change(board, (doc) => removeNote(doc, "a"), {
    by: "anna",
    keep: () => Promise.reject(new Error("disk full")),
    afterwards: () => undefined,
  });
  await expect(change).rejects.toThrow("disk full");
  expect(await texts()).toEqual({ a: "then" });
});

test("a large board is read beside the others", async () => {
  const { versions, registry, boardId, board, by, texts, textsIn } = await meet();
  await registry.change(board, (doc) => {
    for (let i = 0; i < 1000; i++)
      addNote(doc, { id: `n${i}`, text: `Note ${i}`, place: { x: i, y: 0 }, by, at: 1 });
  });
  const pieces = await registry.pieces(board);
  const { id } = await versions.keep(boardId, { kind: "session", name: "", by });
  expect(await textsIn(id)).toEqual(await texts());
  const content = (await versions.content(boardId, id)) ?? fail();
  // A thread answers with what would have been made here, byte by byte.
  expect(pieces.reduce((sum, { length }) => sum + length, 0)).toBeGreaterThan(64 * 1024);
  expect(await unpack(content)).toEqual(Buffer.from(boardState(pieces)));
});
