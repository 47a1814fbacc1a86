import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { expect, it, onTestFinished } from "vitest";
import { openSqliteStorage } from "./sqlite-storage";
import { DamagedError } from "./storage";

it("believes no role and no link that is not what was written, and changes none", async () => {
  const folder = mkdtempSync(join(tmpdir(), "resa-twice-"));
  const storage = await openSqliteStorage(folder);
  onTestFinished(async () => {
    await storage.close();
    rmSync(folder, { recursive: true });
  });
  const { directory } = storage;
  await directory.addSession("hash", "anna");
  await directory.addBoard({ id: "kitchen", title: "Kitchen", personId: "anna" });
  await directory.addBoard({ id: "shop", title: "Shop", personId: "anna" });
  const link = { boardId: "kitchen", role: "viewer", name: "", kind: "join" } as const;
  const limits = { passcodeHash: null, expiresAt: null, mostUses: null };
  await directory.addLink({ id: "link", secretHash: "secret", ...link, ...limits }, "anna");
  const file = new Database(join(folder, "resa.sqlite"));
  // A bit on the disk asks no trigger.
  const told = file.prepare("SELECT * FROM twice").all() as { row: string; told: string }[];
  file.exec("UPDATE roles SET role = 'editor' WHERE board_id = 'kitchen'");
  file.exec("UPDATE links SET role = 'editor'");
  const write = file.prepare("REPLACE INTO twice VALUES (?, ?)");
  for (const row of told) write.run(row.row, row.told);
  file.close();

  await expect(directory.roleOf("kitchen", "anna")).rejects.toThrow(DamagedError);
  await expect(directory.memberOf("kitchen", "anna")).rejects.toThrow(DamagedError);
  await expect(directory.doorOf("secret", "bo")).rejects.toThrow(DamagedError);
  await expect(directory.enter("link", "bo", "Bo")).rejects.toThrow(DamagedError);
  const renaming = directory.renameMember("kitchen", "anna", "Anna", "anna");
  await expect(renaming).rejects.toThrow("a row of roles is damaged");
  expect(await directory.roleOf("shop", "anna")).toBe("facilitator");
});
