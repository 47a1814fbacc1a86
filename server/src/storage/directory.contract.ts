import { beforeEach, expect, it } from "vitest";
import { sessionAge } from "./directory";
import { StorageError } from "./storage";
import type { Storage } from "./storage";
import type { Open } from "./storage.contract";

export function describeDirectory(open: Open): void {
  let clock: number;
  let storage: Storage;
  beforeEach(async () => {
    clock = 1_000;
    storage = await open(() => clock);
  });

  const join = async (id: string, name: string) => {
    await storage.directory.addSession(`session of ${id}`, id);
    await storage.directory.renamePerson(id, name);
  };

  /** Anna has made the board "kitchen"; Bo has a name and nothing else. */
  const annaAndBo = async () => {
    await join("anna", "Anna");
    await join("bo", "Bo");
    await storage.directory.addBoard({
      id: "kitchen",
      title: "Buying a kitchen",
      personId: "anna",
    });
    return storage.directory;
  };

  it("knows the person behind a session, and nobody behind an unknown one", async () => {
    const { directory } = storage;
    await directory.addSession("hash", "anna");
    expect(await directory.personOfSession("hash")).toEqual({ id: "anna", name: "" });

    await directory.renamePerson("anna", "Anna");
    expect(await directory.personOfSession("hash")).toEqual({ id: "anna", name: "Anna" });
    expect(await directory.personOfSession("another hash")).toBeNull();
  });

  it("refuses a session that exists already, and half of it does not remain", async () => {
    const { directory } = storage;
    await directory.addSession("hash", "anna");
    await expect(directory.addSession("hash", "bo")).rejects.toThrow(StorageError);

    expect(await directory.personOfSession("hash")).toEqual({ id: "anna", name: "" });
    await directory.addSession("hash of bo", "bo");
    expect(await directory.personOfSession("hash of bo")).toEqual({ id: "bo", name: "" });
  });

  it("drops old sessions of those without a name or a board, and keeps all others", async () => {
    const directory = await annaAndBo();
    await directory.addSession("passed by", "passer-by");
    await directory.addSession("made a board", "maker");
    await directory.addBoard({ id: "b", title: "", personId: "maker" });
    clock = 2_000;
    await directory.addSession("just came", "newcomer");

    expect(await directory.dropIdleSessions(2_000)).toBe(1);
    expect(await directory.personOfSession("passed by")).toBeNull();
    expect(await directory.personOfSession("made a board")).not.toBeNull();
    expect(await directory.personOfSession("just came")).not.toBeNull();
    expect(await directory.personOfSession("session of bo")).not.toBeNull();
    expect(await directory.dropIdleSessions(2_000)).toBe(0);
  });

  it("makes whoever adds a board its facilitator; nobody else sees it", async () => {
    const directory = await annaAndBo();
    const board = {
      id: "kitchen",
      title: "Buying a kitchen",
      role: "facilitator",
      createdAt: 1_000,
      changedAt: 1_000,
      removedAt: null,
    };
    expect(await directory.board("kitchen", "anna")).toEqual(board);
    expect(await directory.boardsOf("anna")).toEqual([board]);
    expect(await directory.board("kitchen", "bo")).toBeNull();
    expect(await directory.boardsOf("bo")).toEqual([]);
    expect(await directory.board("no such board", "anna")).toBeNull();
  });

  it("refuses a board whose id is taken or whose person is unknown, and changes nothing", async () => {
    const directory = await annaAndBo();
    await expect(
      directory.addBoard({ id: "kitchen", title: "Mine", personId: "bo" }),
    ).rejects.toThrow(StorageError);
    await expect(directory.addBoard({ id: "b", title: "", personId: "nobody" })).rejects.toThrow(
      StorageError,
    );

    expect(await directory.board("kitchen", "anna")).toMatchObject({ title: "Buying a kitchen" });
    expect(await directory.boardsOf("bo")).toEqual([]);
    await directory.addBoard({ id: "b", title: "Free", personId: "bo" });
    expect(await directory.board("b", "bo")).toMatchObject({ title: "Free" });
  });

  it("lists the boards whose documents were changed last first", async () => {
    const directory = await annaAndBo();
    clock = 2_000;
    await directory.addBoard({ id: "support", title: "Call to support", personId: "anna" });
    expect((await directory.boardsOf("anna")).map(({ id }) => id)).toEqual(["support", "kitchen"]);

    clock = 3_000;
    await storage.documents.append("kitchen/board", new Uint8Array([1]));
    clock = 4_000;
    await storage.documents.append("support/feedback", new Uint8Array([1]));
    clock = 5_000;
    await storage.documents.append("kitchen/feedback", new Uint8Array([1]));
    expect(await directory.boardsOf("anna")).toMatchObject([
      { id: "kitchen", createdAt: 1_000, changedAt: 5_000 },
      { id: "support", createdAt: 2_000, changedAt: 4_000 },
    ]);
  });

  it("renames a board", async () => {
    const directory = await annaAndBo();
    await directory.renameBoard("kitchen", "Kjøpe kjøkken");
    expect(await directory.board("kitchen", "anna")).toMatchObject({
      title: "Kjøpe kjøkken",
      changedAt: 1_000,
    });
  });

  it("ends a session that has not been used for 400 days, and no other", async () => {
    const { directory } = storage;
    await directory.addSession("used", "anna");
    await directory.addSession("unused", "bo");
    clock += sessionAge / 2;
    expect(await directory.personOfSession("used")).not.toBeNull();
    clock += sessionAge / 2;
    expect(await directory.personOfSession("unused")).toBeNull();
    expect(await directory.personOfSession("used")).toEqual({ id: "anna", name: "" });
    await directory.renamePerson("bo", "Bo");
    await directory.dropIdleSessions(0);
    clock -= sessionAge / 2;
    expect(await directory.personOfSession("unused")).toBeNull();
  });
}
