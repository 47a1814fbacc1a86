import { beforeEach, expect, it } from "vitest";
import type { DocumentName, DocumentStorage } from "./storage";
import type { Open } from "./storage.contract";

const board: DocumentName = "kitchen/board";
const feedback: DocumentName = "kitchen/feedback";

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes);

export function describeDocuments(open: Open): void {
  let documents: DocumentStorage;
  beforeEach(async () => {
    ({ documents } = await open(Date.now));
  });

  /** A document in words: its snapshot, then its updates. */
  const read = async (name: DocumentName) => {
    const { snapshot, updates } = await documents.load(name);
    return { snapshot: text(snapshot), updates: updates.map(text) };
  };
  const write = async (name: DocumentName, ...words: string[]) => {
    const numbers = await Promise.all(words.map((word) => documents.append(name, bytes(word))));
    return numbers.at(-1) ?? 0;
  };

  it("knows nothing of a document that nobody has written to", async () => {
    expect(await documents.load(board)).toEqual({ snapshot: null, updates: [], through: 0 });
  });

  it("gives back what was written, oldest first, and the number of the last", async () => {
    await documents.append(board, bytes("a phase"));
    const last = await documents.append(board, bytes("a step"));

    expect(await read(board)).toEqual({ snapshot: null, updates: ["a phase", "a step"] });
    expect((await documents.load(board)).through).toBe(last);
  });

  it("keeps the two documents of a board apart", async () => {
    await Promise.all([write(board, "a note"), write(feedback, "a comment")]);

    expect((await read(board)).updates).toEqual(["a note"]);
    expect((await read(feedback)).updates).toEqual(["a comment"]);
  });

  it("keeps concurrent updates in the order in which they came, with rising numbers", async () => {
    const words = Array.from({ length: 300 }, (_, index) => `note ${index}`);
    const numbers = await Promise.all(words.map((word) => documents.append(board, bytes(word))));

    expect((await read(board)).updates).toEqual(words);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(new Set(numbers).size).toBe(words.length);
  });

  it("answers a load with everything that was appended before it, waited for or not", async () => {
    const appended = documents.append(board, bytes("a note"));
    const { updates, through } = await documents.load(board);

    expect(updates.map(text)).toEqual(["a note"]);
    expect(through).toBe(await appended);
  });

  it("has its own copy: the caller may go on using its bytes", async () => {
    const frame = bytes("...a note...");
    const appended = documents.append(board, frame.subarray(3, 9));
    frame.fill(0);
    const snapshot = bytes("a large snapshot ".repeat(10_000));
    await documents.compact(board, snapshot, await appended);
    await write(board, "another");

    expect(text(snapshot)).toBe("a large snapshot ".repeat(10_000));
    expect(await read(board)).toEqual({ snapshot: text(snapshot), updates: ["another"] });
  });

  it("keeps empty and large updates as they are", async () => {
    const large = new Uint8Array(3_000_000).map((_, index) => index % 251);
    await documents.append(board, new Uint8Array(0));
    await documents.append(board, large);

    const { updates } = await documents.load(board);
    expect(updates.map(({ length }) => length)).toEqual([0, large.length]);
    expect(updates[1]?.every((byte, index) => byte === large[index])).toBe(true);
  });

  it("puts a snapshot in the place of what it merges, and keeps what came later", async () => {
    const merged = await write(board, "a", "b");
    const later = await write(board, "c");
    await documents.compact(board, bytes("ab"), merged);

    expect(await read(board)).toEqual({ snapshot: "ab", updates: ["c"] });
    expect((await documents.load(board)).through).toBe(later);
  });

  it("remembers how far the snapshot goes when nothing came later", async () => {
    const merged = await write(board, "a", "b");
    await documents.compact(board, bytes("ab"), merged);

    expect(await documents.load(board)).toMatchObject({ updates: [], through: merged });
    expect(await write(board, "c")).toBeGreaterThan(merged);
  });

  it("loses nothing that is appended while it compacts", async () => {
    const first = Array.from({ length: 1200 }, (_, index) => `first ${index}`);
    const merged = await write(board, ...first);
    const second = Array.from({ length: 50 }, (_, index) => `second ${index}`);
    const appending = second.slice(0, 25).map((word) => documents.append(board, bytes(word)));
    const compacting = documents.compact(board, bytes("all of the first"), merged);
    appending.push(...second.slice(25).map((word) => documents.append(board, bytes(word))));
    await Promise.all([...appending, compacting]);

    expect(await read(board)).toEqual({ snapshot: "all of the first", updates: second });
  });

  it("does not let an older snapshot take the place of a newer one", async () => {
    const older = await write(board, "a");
    const newer = await write(board, "b");
    await documents.compact(board, bytes("ab"), newer);
    await documents.compact(board, bytes("a"), older);

    expect(await read(board)).toEqual({ snapshot: "ab", updates: [] });
  });

  it("takes a new snapshot of the same updates, such as one with a newer schema", async () => {
    const merged = await write(board, "a");
    await documents.compact(board, bytes("a"), merged);
    await documents.compact(board, bytes("a, upgraded"), merged);

    expect(await read(board)).toEqual({ snapshot: "a, upgraded", updates: [] });
  });

  it("compacts one document without touching another", async () => {
    await write(feedback, "a comment");
    await documents.compact(board, bytes("a"), await write(board, "a"));

    expect(await read(feedback)).toEqual({ snapshot: null, updates: ["a comment"] });
  });

  it("forgets a document that is removed, and it alone", async () => {
    await documents.compact(board, bytes("a"), await write(board, "a"));
    await write(board, "b");
    await write(feedback, "a comment");
    await documents.remove(board);

    expect(await documents.load(board)).toEqual({ snapshot: null, updates: [], through: 0 });
    expect((await read(feedback)).updates).toEqual(["a comment"]);
  });

  it("does not bring a removed document back by compacting it late", async () => {
    const merged = await write(board, "a");
    await documents.remove(board);
    await documents.compact(board, bytes("a"), merged);
    expect(await documents.load(board)).toEqual({ snapshot: null, updates: [], through: 0 });

    await write(board, "begun anew");
    await documents.compact(board, bytes("a"), merged);
    expect(await read(board)).toEqual({ snapshot: null, updates: ["begun anew"] });
  });

  it("keeps whose the client ids are of each document, the first who had one", async () => {
    await documents.addWriter(board, 7, "anna", null);
    await documents.addWriter(board, 2 ** 32 - 1, "bo", null);
    await documents.addWriter(board, 7, "bo", null);
    await documents.addWriter(feedback, 7, "cia", null);

    await documents.addWriter(board, 3, "bo", null);

    expect([...(await documents.writersOf(board))]).toEqual([
      [7, "anna"],
      [2 ** 32 - 1, "bo"],
      [3, "bo"],
    ]);
    expect([...(await documents.writersOf(feedback))]).toEqual([[7, "cia"]]);
    expect([...(await documents.writersOf("hall/board"))]).toEqual([]);
  });

  it("forgets a client id for another, of that document alone", async () => {
    await documents.addWriter(board, 7, "anna", null);
    await documents.addWriter(feedback, 7, "anna", null);
    await documents.addWriter(board, 8, "bo", 7);
    expect([...(await documents.writersOf(board))]).toEqual([[8, "bo"]]);
    expect([...(await documents.writersOf(feedback))]).toEqual([[7, "anna"]]);
  });

  it("gives one person's client ids to another, in all documents", async () => {
    await documents.addWriter(board, 7, "anna's phone", null);
    await documents.addWriter(feedback, 8, "anna's phone", null);
    await documents.addWriter(board, 9, "bo", null);
    await documents.mergeWriters("anna's phone", "anna");

    expect((await documents.writersOf(board)).get(7)).toBe("anna");
    expect((await documents.writersOf(board)).get(9)).toBe("bo");
    expect((await documents.writersOf(feedback)).get(8)).toBe("anna");
  });

  it("forgets who wrote a document that is removed, and keeps them when it is compacted", async () => {
    await documents.addWriter(board, 7, "anna", null);
    await documents.addWriter(feedback, 7, "anna", null);
    await documents.compact(board, bytes("a"), await write(board, "a"));
    expect((await documents.writersOf(board)).size).toBe(1);
    await documents.remove(board);

    expect((await documents.writersOf(board)).size).toBe(0);
    expect((await documents.writersOf(feedback)).size).toBe(1);
  });
}
