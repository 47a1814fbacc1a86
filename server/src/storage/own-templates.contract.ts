import { beforeEach, expect, it } from "vitest";
import { annaAndBo } from "./access.harness";
import type { Directory } from "./directory";
import { StorageError } from "./storage";
import type { Open } from "./storage.contract";

export function describeOwnTemplates(open: Open): void {
  let clock: number;
  let directory: Directory;
  beforeEach(async () => {
    clock = 1_000;
    directory = await annaAndBo((await open(() => clock)).directory);
  });

  const calls = { id: "calls", title: "Calls", picture: "{}" };

  it("are for their maker alone, latest first, under the names that they get", async () => {
    await directory.addTemplate({ ...calls, personId: "anna" });
    clock = 2_000;
    await directory.addTemplate({ id: "visits", title: "Visits", picture: "[]", personId: "anna" });
    expect(await directory.templatesOf("anna")).toEqual([
      { id: "visits", title: "Visits", picture: "[]", createdAt: 2_000 },
      { ...calls, createdAt: 1_000 },
    ]);
    expect(await directory.templatesOf("bo")).toEqual([]);

    expect(await directory.renameTemplate("calls", "bo", "Mine")).toBe(false);
    expect(await directory.removeTemplate("calls", "bo")).toBe(false);
    expect(await directory.renameTemplate("calls", "anna", "Support")).toBe(true);
    expect(await directory.removeTemplate("visits", "anna")).toBe(true);
    expect(await directory.removeTemplate("visits", "anna")).toBe(false);
    expect(await directory.templatesOf("anna")).toMatchObject([{ id: "calls", title: "Support" }]);
  });

  it("are refused when the id is taken or the maker unknown, and who has one is not forgotten", async () => {
    await directory.addSession("session of maker", "maker");
    await directory.addTemplate({ ...calls, personId: "maker" });
    const taken = directory.addTemplate({ ...calls, personId: "bo" });
    await expect(taken).rejects.toThrow(StorageError);
    const nobodys = directory.addTemplate({ ...calls, id: "free", personId: "nobody" });
    await expect(nobodys).rejects.toThrow(StorageError);
    expect(await directory.templatesOf("bo")).toEqual([]);

    expect(await directory.dropIdleSessions(2_000)).toBe(0);
    expect(await directory.templatesOf("maker")).toHaveLength(1);
  });

  it("come along when two browsers become one person", async () => {
    await directory.addTemplate({ ...calls, personId: "bo" });
    await directory.addTemplate({ ...calls, id: "visits", personId: "anna" });
    await directory.addDeviceCode("code", "anna", 5_000);
    await directory.useDeviceCode("code", "bo");
    const ids = (await directory.templatesOf("anna")).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(["calls", "visits"]);
  });
}
