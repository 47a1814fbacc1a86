import { noteIds, readText } from "@resa/shared/document/read";
import { openState } from "@resa/shared/operations/board-state";
import { addJourney, removeJourney } from "@resa/shared/operations/journey";
import { addNote, removeNote, writeOn } from "@resa/shared/operations/note";
import { expect, test } from "vitest";
import type * as Y from "yjs";
import { makeMemoryStorage } from "../../server/src/storage/memory-storage";
import { unpack } from "../../server/src/versions/pack";
import { makeVersions } from "../../server/src/versions/versions";
import { makeMeeting, settle, until } from "../support/meeting";

const hour = 60 * 60 * 1000;
const free = { x: 0, y: 0 };

/** A meeting at a board that began now, and the versions that are kept of it. */
function begin() {
  let clock = 1_000_000;
  const storage = makeMemoryStorage(() => clock).versions;
  const meeting = makeMeeting({
    lateTime: 500,
    onEdit: (boardId, edit) => versions.note(boardId, edit),
  });
  const board = {
    id: "kitchen",
    title: "",
    role: "editor",
    changedAt: 0,
    removedAt: null,
  } as const;
  const versions = makeVersions({
    storage,
    registry: meeting.registry,
    directory: {
      memberOf: async () => null,
      board: async () => ({ ...board, createdAt: 1_000_000 }),
    },
    log: { warn() {}, error() {} },
    now: () => clock,
  });
  const kinds = async () => (await versions.of("kitchen")).map(({ kind }) => kind);
  const texts = async (versionId: string): Promise<Record<string, string>> => {
    const content = await versions.content("kitchen", versionId);
    const doc = openState(await unpack(content ?? new Uint8Array()));
    return Object.fromEntries(Array.from(noteIds(doc), (id) => [id, readText(doc, id)]));
  };
  const pass = (time: number) => (clock += time);
  return { ...meeting, storage, versions, kinds, texts, pass };
}
const add = (doc: Y.Doc, ...ids: string[]) =>
  doc.transact(() => {
    for (const id of ids) addNote(doc, { id, text: id, place: free, by: "ada", at: 1 });
  });
const remove = (doc: Y.Doc, ...ids: string[]) =>
  doc.transact(() => {
    for (const id of ids) removeNote(doc, id);
  });
const ten = Array.from({ length: 10 }, (_, number) => `n${number}`);

test("before much is removed, what was there is kept, also what is not on disk yet", async () => {
  const { join, disk, versions, kinds, texts } = begin();
  const [ada, bo] = [await join({ name: "ada" }), await join({ name: "bo" })];
  add(ada.doc, ...ten, "more");
  await ada.saved();
  await until(() => expect([...noteIds(bo.doc)]).toHaveLength(11));
  remove(bo.doc, ...ten.slice(1));
  await bo.saved();
  await versions.settled();
  expect(await kinds()).toEqual([]);

  add(ada.doc, ...ten);
  await ada.saved();
  await until(() => expect([...noteIds(bo.doc)]).toHaveLength(11));
  disk.hold();
  writeOn(ada.doc, "more", " words");
  await settle();
  remove(bo.doc, ...ten);
  await settle();
  disk.release();
  await bo.saved();
  await until(async () => expect(await kinds()).toEqual(["removal"]));
  const [removal] = await versions.of("kitchen");
  expect(removal?.by).toBe("bo");
  const kept = await texts(removal?.id ?? "");
  expect(Object.keys(kept).toSorted()).toEqual(["more", ...ten]);
  expect(kept["more"]).toBe("more words");
});

test("a journey that is removed is much", async () => {
  const { join, kinds } = begin();
  const ada = await join();
  addJourney(ada.doc, { id: "j", order: "a0" });
  removeJourney(ada.doc, "j");
  await ada.saved();
  await until(async () => expect(await kinds()).toEqual(["removal"]));
});

test("what is removed while the board is being kept is in that version, and makes none of its own", async () => {
  const { join, storage, versions, kinds, texts } = begin();
  const ada = await join();
  const tens = Array.from({ length: 10 }, (_, round) => ten.map((id) => `${id}-${round}`));
  add(ada.doc, ...tens.flat());
  await ada.saved();

  const keep = storage.add;
  let go = (): void => undefined;
  const gate = new Promise<void>((resolve) => (go = resolve));
  let asked = 0;
  storage.add = async (...version) => {
    asked++;
    await gate;
    await keep(...version);
  };
  for (const ids of tens) {
    remove(ada.doc, ...ids);
    await settle();
  }
  go();
  await until(async () => expect(await kinds()).toEqual(["removal"]));
  expect(asked).toBe(1);
  const [removal] = await versions.of("kitchen");
  expect(Object.keys(await texts(removal?.id ?? ""))).toHaveLength(100);

  // And the next is kept again.
  add(ada.doc, ...ten);
  remove(ada.doc, ...ten);
  await until(async () => expect(await kinds()).toEqual(["removal", "removal"]));
});

test("a version that was kept while the server's clock was years ahead keeps none from being kept", async () => {
  const { join, versions, kinds, pass } = begin();
  const ada = await join();
  add(ada.doc, "first");
  await ada.saved();
  pass(10_000 * hour);
  await versions.keep("kitchen", { kind: "session", name: "", by: "ada" });
  pass(-10_000 * hour + 2 * hour);
  add(ada.doc, "second");
  await until(async () => expect((await kinds()).toSorted()).toEqual(["automatic", "session"]));
});

test("a board that is worked on is kept now and then, as it was before, and not when nothing came of it", async () => {
  const { join, versions, kinds, texts, pass } = begin();
  const ada = await join();
  add(ada.doc, "first");
  pass(hour / 2);
  add(ada.doc, "second");
  await ada.saved();
  await settle();
  expect(await kinds()).toEqual([]);
  pass(hour);
  add(ada.doc, "third");
  await until(async () => expect(await kinds()).toEqual(["automatic"]));
  const [automatic] = await versions.of("kitchen");
  expect(Object.keys(await texts(automatic?.id ?? ""))).toEqual(["first", "second"]);
  add(ada.doc, "fourth");
  pass(2 * hour);
  add(ada.doc, "fifth");
  await until(async () => expect(await kinds()).toEqual(["automatic", "automatic"]));
});

test("nobody sees a restore until what was there is kept; what comes meanwhile comes with it", async () => {
  const { join, storage, versions, stored } = begin();
  const [ada, bo] = [await join({ name: "ada" }), await join({ name: "bo" })];
  add(ada.doc, "old");
  await ada.saved();
  const { id } = await versions.keep("kitchen", { kind: "named", name: "Old", by: "ada" });
  add(ada.doc, "new");
  await ada.saved();
  await until(() => expect([...noteIds(bo.doc)]).toHaveLength(2));

  let go = (): void => undefined;
  const gate = new Promise<void>((resolve) => (go = resolve));
  const keep = storage.add;
  storage.add = async (...version) => {
    await gate;
    await keep(...version);
  };
  const restoring = versions.restore("kitchen", id, "ada");
  await settle();
  add(bo.doc, "meanwhile");
  await settle();
  expect([...noteIds(ada.doc)].toSorted()).toEqual(["new", "old"]);
  expect([...noteIds(await stored())].toSorted()).toEqual(["new", "old"]);
  go();
  await restoring;
  for (const doc of [ada.doc, bo.doc])
    await until(() => expect([...noteIds(doc)].toSorted()).toEqual(["meanwhile", "old"]));
  expect([...noteIds(await stored())].toSorted()).toEqual(["meanwhile", "old"]);
});

/** A restore takes away the note in which somebody, who hasn't heard of that yet, goes on writing. */
async function writeUnderRestore() {
  const { join, versions, ...rest } = begin();
  const [ada, bo] = [await join({ name: "ada" }), await join({ name: "bo" })];
  add(ada.doc, "old");
  await ada.saved();
  const { id } = await versions.keep("kitchen", { kind: "named", name: "Old", by: "ada" });
  add(ada.doc, "new");
  await until(() => expect([...noteIds(bo.doc)]).toHaveLength(2));
  bo.holdIncoming();
  const before = await versions.restore("kitchen", id, "ada");
  writeOn(bo.doc, "new", " and more");
  bo.releaseIncoming();
  return { ...rest, bo, versions, before: before?.id ?? "" };
}

test("words that are on their way into a note when a restore takes it away are in what was kept", async () => {
  const { bo, before, texts } = await writeUnderRestore();
  await until(() => expect([...noteIds(bo.doc)]).toEqual(["old"]));
  writeOn(bo.doc, "old", " afterwards");
  await until(async () => expect(await texts(before)).toMatchObject({ new: "new and more" }));
});

test("they are in it also when the server stops before the time for that is over", async () => {
  const { bo, before, registry, versions, texts } = await writeUnderRestore();
  await bo.saved();
  await registry.close();
  await versions.settled();
  expect(await texts(before)).toMatchObject({ new: "new and more" });
});
