import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import Database from "libsql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSqliteStorage } from "./sqlite-storage";
import { DamagedError, FolderInUseError, StorageError } from "./storage";
import { describeStorage } from "./storage.contract";

describe("storage in SQLite", () => {
  let folder: string;
  const opened: { close(): Promise<void> }[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "resa-storage-"));
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((storage) => storage.close()));
    rmSync(folder, { recursive: true });
  });

  const open = async (at = folder, now = Date.now) => {
    const storage = await openSqliteStorage(at, now);
    opened.push(storage);
    return storage;
  };
  const bytes = (text: string) => new TextEncoder().encode(text);
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  /** Looks at the file itself, beside a storage or when that is closed. */
  const openFile = () => new Database(join(folder, "resa.sqlite"));

  describeStorage((now) => open(folder, now));

  it("creates a missing folder and shows everything when it is opened again", async () => {
    const first = await open(join(folder, "a", "b"));
    await first.directory.addSession("hash", "anna");
    await first.directory.addBoard({ id: "kitchen", title: "Buying a kitchen", personId: "anna" });
    const merged = await first.documents.append("kitchen/board", bytes("a"));
    await first.documents.compact("kitchen/board", bytes("A"), merged);
    const last = await first.documents.append("kitchen/board", bytes("b"));
    await first.close();

    const second = await open(join(folder, "a", "b"));
    expect(await second.documents.load("kitchen/board")).toEqual({
      snapshot: bytes("A"),
      updates: [bytes("b")],
      through: last,
    });
    expect(await second.directory.boardsOf("anna")).toMatchObject([
      { id: "kitchen", role: "facilitator" },
    ]);
  });

  it("never uses a number twice, even after everything was removed and the server restarted", async () => {
    const first = await open();
    const number = await first.documents.append("kitchen/board", bytes("a"));
    await first.documents.remove("kitchen/board");
    await first.close();

    const second = await open();
    expect(await second.documents.append("kitchen/board", bytes("b"))).toBeGreaterThan(number);
  });

  it("puts a burst of updates into few transactions", async () => {
    const storage = await open();
    const before = storage.transactions;
    await Promise.all(
      Array.from({ length: 1000 }, () => storage.documents.append("kitchen/board", bytes("a"))),
    );
    expect(storage.transactions - before).toBe(1);

    const gathered = [storage.documents.append("kitchen/board", bytes("under way"))];
    await Promise.resolve();
    for (let count = 0; count < 10; count += 1) {
      gathered.push(storage.documents.append("kitchen/board", bytes("gathering")));
      await Promise.resolve();
    }
    await Promise.all(gathered);
    expect(storage.transactions - before).toBe(3);
  });

  it("deletes the updates that a snapshot has taken in", async () => {
    const storage = await open();
    const numbers = await Promise.all(
      Array.from({ length: 1200 }, () => storage.documents.append("kitchen/board", bytes("a"))),
    );
    await storage.documents.append("kitchen/feedback", bytes("another document"));
    await storage.documents.compact("kitchen/board", bytes("A"), numbers.at(-2) ?? 0);
    await storage.close();

    const file = openFile();
    const left = file.prepare("SELECT document, number FROM updates ORDER BY number").all();
    file.close();
    expect(left).toMatchObject([{ number: numbers.at(-1) }, { document: "kitchen/feedback" }]);
  });

  it.each([
    [
      "an update",
      "UPDATE updates SET bytes = zeroblob(length(bytes)) WHERE number = 2",
      "update 2",
    ],
    ["a number", "UPDATE updates SET number = 9 WHERE number = 2", "update 9"],
    ["a snapshot", "UPDATE snapshots SET bytes = zeroblob(length(bytes))", "snapshot"],
  ])(
    "reports %s that is not what was written, and still serves the other documents",
    async (_, damage, row) => {
      const storage = await open();
      const merged = await storage.documents.append("kitchen/board", bytes("a"));
      await storage.documents.append("kitchen/board", bytes("b"));
      await storage.documents.append("support/board", bytes("c"));
      await storage.documents.compact("kitchen/board", bytes("A"), merged);
      const file = openFile();
      file.exec(damage);
      file.close();

      const loading = [
        storage.documents.load("kitchen/board"),
        storage.documents.load("support/board"),
      ];
      const [kitchen, support] = await Promise.allSettled(loading);
      expect(kitchen).toMatchObject({ status: "rejected", reason: expect.any(DamagedError) });
      expect(kitchen).toMatchObject({
        reason: { message: expect.stringMatching(`kitchen/board is damaged: .*${row}`) },
      });
      expect(support).toMatchObject({ status: "fulfilled", value: { updates: [bytes("c")] } });
    },
  );

  it("rejects a batch that the disk refuses, and works again when the disk does", async () => {
    const storage = await open();
    await storage.documents.append("kitchen/board", bytes("before"));
    const other = openFile();
    other.exec("BEGIN IMMEDIATE");
    await expect(storage.documents.append("kitchen/board", bytes("refused"))).rejects.toThrow(
      new StorageError("The storage failed: database is locked"),
    );
    other.exec("ROLLBACK");
    other.close();

    await storage.documents.append("kitchen/board", bytes("after"));
    const { updates } = await storage.documents.load("kitchen/board");
    expect(updates.map(text)).toEqual(["before", "after"]);
  });

  it("finishes what is under way when it is closed, and refuses what comes later", async () => {
    const storage = await open();
    const appending = storage.documents.append("kitchen/board", bytes("the last words"));
    await Promise.all([storage.close(), storage.close()]);
    await appending;
    await expect(storage.documents.load("kitchen/board")).rejects.toThrow(
      new StorageError("The storage is closed."),
    );

    const { updates } = await (await open()).documents.load("kitchen/board");
    expect(updates.map(text)).toEqual(["the last words"]);
  });

  it("refuses a folder that can hold no data, in words", async () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    await expect(open(join(file, "data"))).rejects.toThrow(StorageError);
    await expect(open(join(file, "data"))).rejects.toThrow(
      `The data folder ${join(file, "data")} can't be used`,
    );
  });

  it("refuses a file that is no database and leaves it as it is and the folder free", async () => {
    const file = join(folder, "resa.sqlite");
    writeFileSync(file, "x".repeat(10_000));
    await expect(open()).rejects.toThrow(`${file} can't be opened`);
    rmSync(file);
    await open();
  });

  it("refuses the database of a newer Resa", async () => {
    await (await open()).close();
    const file = openFile();
    file.exec("PRAGMA user_version = 1000");
    file.close();
    await expect(open()).rejects.toThrow("written by a newer Resa");
  });

  it("refuses a folder that this process has open already, until it is closed", async () => {
    const storage = await open();
    await expect(open()).rejects.toThrow(FolderInUseError);
    await expect(open()).rejects.toThrow(`already using the data folder ${folder}`);
    await storage.close();
    await open();
  });

  describe("beside another process", () => {
    const start = () => {
      const script = fileURLToPath(new URL("./sqlite-storage.child.ts", import.meta.url));
      const child = spawn(process.execPath, ["--import", "tsx", script, folder], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      opened.push({ close: async () => void child.kill("SIGKILL") });
      return { child, lines: createInterface(child.stdout)[Symbol.asyncIterator]() };
    };

    it("is refused the folder, and gets it when the other is killed; everything that the other had acknowledged is there", async () => {
      const { child, lines } = start();
      expect((await lines.next()).value).toBe("open");
      await expect(open()).rejects.toThrow(FolderInUseError);

      let acknowledged = "";
      while (acknowledged !== "appended 200") acknowledged = String((await lines.next()).value);
      child.kill("SIGKILL");
      await once(child, "exit");
      for await (const line of lines) acknowledged = line;

      const { updates } = await (await open()).documents.load("kitchen/board");
      const count = Number(acknowledged.replace("appended ", ""));
      expect(count).toBeGreaterThanOrEqual(200);
      expect(updates.slice(0, count).map(text)).toEqual(
        Array.from({ length: count }, (_, index) => `note ${index}`),
      );
    });

    it("refuses the other while it has the folder itself", async () => {
      await open();
      const { lines } = start();
      expect((await lines.next()).value).toMatch(
        /^FolderInUseError: Another Resa server is already using the data folder/,
      );
    });
  });
});
