import { expect, test } from "vitest";
import { makeMemoryStorage } from "../storage/memory-storage";
import type { DocumentName } from "../storage/storage";
import { makeWriters } from "./writers";

const editor = (personId: string) => ({ personId, name: "", role: "editor" }) as const;
const [ada, bo] = [editor("ada"), editor("bo")];
const board = "a/board";

/** Those of a server that has just been started, with its documents open. */
async function begin({
  documents = makeMemoryStorage().documents,
  most,
}: { documents?: ReturnType<typeof makeMemoryStorage>["documents"]; most?: number } = {}) {
  const failures: unknown[] = [];
  const writers = makeWriters(documents, (error) => failures.push(error), most);
  const names: DocumentName[] = [board, "b/board"];
  await Promise.all(names.map(writers.open));
  return Object.assign(writers, { failures });
}

test("a client id stays its person's, on that document only", async () => {
  const writers = await begin();
  expect(writers.admit(board, 7, ada)).toBe(true);
  expect(writers.admit(board, 7, bo)).toBe(false);
  expect(writers.admit(board, 7, ada)).toBe(true);
  expect(writers.isOthers(board, 7, "bo", "update")).toBe(true);
  expect(writers.isOthers(board, 8, "bo", "update")).toBe(false);
  expect(writers.admit("b/board", 7, bo)).toBe(true);
});

test("what somebody made is passed on by others until they have brought it themselves", async () => {
  const writers = await begin();
  writers.admit(board, 7, ada);
  expect(writers.isOthers(board, 7, "bo", "step2")).toBe(false);
  writers.settle(board, 7, "bo");
  expect(writers.isOthers(board, 7, "ada", "update")).toBe(false);
  writers.settle(board, 7, "ada");
  expect(writers.isOthers(board, 7, "bo", "step2")).toBe(true);
  // Also when she comes again.
  writers.admit(board, 7, ada);
  expect(writers.isOthers(board, 7, "bo", "step2")).toBe(true);
});

test("also when the document was closed, or the server restarted", async () => {
  const { documents } = makeMemoryStorage();
  const before = await begin({ documents });
  before.settle(board, 7, "ada");
  before.close(board);
  await before.open(board);
  expect(before.isOthers(board, 7, "bo", "step2")).toBe(true);

  const after = await begin({ documents });
  expect(after.admit(board, 7, bo)).toBe(false);
  expect(after.isOthers(board, 7, "bo", "update")).toBe(true);
  expect(after.isOthers(board, 7, "ada", "update")).toBe(false);
  // It may have been with an older backup, so others pass on what she made, until she is back.
  expect(after.isOthers(board, 7, "bo", "step2")).toBe(false);
  after.settle(board, 7, "ada");
  expect(after.isOthers(board, 7, "bo", "step2")).toBe(true);
});

test("who only looks speaks for a client id, and takes it from nobody", async () => {
  const writers = await begin();
  const viewer = { personId: "vi", name: "", role: "viewer" } as const;
  expect(writers.admit(board, 7, viewer)).toBe(true);
  expect(writers.admit(board, 7, ada)).toBe(true);
  expect(writers.admit(board, 7, viewer)).toBe(false);
});

test("who becomes another person takes their client ids along", async () => {
  const { documents } = makeMemoryStorage();
  const writers = await begin({ documents });
  writers.admit(board, 7, editor("ada on her phone"));
  writers.merge("ada on her phone", "ada");
  for (const those of [writers, await begin({ documents })]) {
    expect(those.isOthers(board, 7, "ada", "update")).toBe(false);
    expect(those.isOthers(board, 7, "ada on her phone", "update")).toBe(true);
  }
});

test("those that were used longest ago are forgotten first", async () => {
  const writers = await begin({ most: 2 });
  for (const clientId of [1, 2, 1, 3]) writers.settle(board, clientId, "ada");
  const isOthers = (as: "step2" | "update") =>
    [1, 2, 3].map((id) => writers.isOthers(board, id, "bo", as));
  expect([isOthers("update"), isOthers("step2")]).toEqual([
    [true, false, true],
    [true, false, true],
  ]);
});

test("attack: somebody's thousand client ids push out their own, here and on the disk, and nobody else's", async () => {
  const { documents } = makeMemoryStorage();
  const writers = await begin({ documents, most: 10 });
  writers.settle(board, 7, "ada");
  for (let clientId = 1000; clientId < 2000; clientId++) writers.settle(board, clientId, "mallory");
  const before = [writers.isOthers(board, 7, "mallory", "update")];
  expect([...before, writers.isOthers(board, 7, "mallory", "step2")]).toEqual([true, true]);
  expect((await documents.writersOf(board)).size).toBe(10);
  expect((await documents.writersOf(board)).get(7)).toBe("ada");
  const after = await begin({ documents, most: 10 });
  expect(after.isOthers(board, 7, "mallory", "update")).toBe(true);
});

test("what can't be kept holds here all the same, and is told", async () => {
  const { documents } = makeMemoryStorage();
  const broken = { ...documents, addWriter: () => Promise.reject(new Error("no space")) };
  const writers = await begin({ documents: broken });
  writers.admit(board, 7, ada);
  expect(writers.admit(board, 7, bo)).toBe(false);
  await expect.poll(() => writers.failures).toEqual([new Error("no space")]);
});
