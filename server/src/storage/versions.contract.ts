import { beforeEach, expect, it } from "vitest";
import { StorageError } from "./storage";
import type { Open } from "./storage.contract";
import type { NewVersion, VersionStorage } from "./versions";

export function describeVersions(open: Open): void {
  let clock: number;
  let versions: VersionStorage;
  beforeEach(async () => {
    clock = 1_000;
    const storage = await open(() => clock);
    versions = storage.versions;
    await storage.directory.addSession("session of anna", "anna");
    for (const id of ["kitchen", "support"])
      await storage.directory.addBoard({ id, title: id, personId: "anna" });
  });

  const content = (text: string) => ({ hash: `#${text}`, bytes: new TextEncoder().encode(text) });
  const version = (id: string, more: Partial<NewVersion> = {}): NewVersion => ({
    id,
    boardId: "kitchen",
    kind: "automatic",
    name: "",
    by: "",
    byName: "",
    ...more,
  });
  const idsOf = async (boardId = "kitchen") => (await versions.of(boardId)).map(({ id }) => id);

  it("are kept for each board, the latest first, with what was in them", async () => {
    await versions.add(version("v1"), content("a"));
    clock = 2_000;
    const named = { kind: "named", name: "Before", by: "anna", byName: "Anna" } as const;
    await versions.add(version("v2", named), content("b"));
    await versions.add(version("v3", { boardId: "support" }), content("c"));

    const { boardId: _, ...entry } = version("v2", named);
    expect(await versions.of("kitchen")).toEqual([
      { ...entry, at: 2_000, hash: "#b" },
      expect.objectContaining({ id: "v1", kind: "automatic", at: 1_000, hash: "#a" }),
    ]);
    expect(await versions.content("kitchen", "v2")).toEqual(content("b").bytes);
    expect(await versions.content("support", "v2")).toBeNull();
    expect(await versions.content("kitchen", "none")).toBeNull();
  });

  it("stand in the order in which they were kept when they are of one moment", async () => {
    for (const id of ["v1", "v3", "v2"]) await versions.add(version(id), content(id));
    expect(await idsOf()).toEqual(["v2", "v3", "v1"]);
  });

  it("share their content, which stays as long as one of them", async () => {
    for (const id of ["v1", "v2"]) await versions.add(version(id), content("same"));
    await versions.remove("kitchen", ["v1", "unknown"]);
    expect(await versions.content("kitchen", "v1")).toBeNull();
    expect(await versions.content("kitchen", "v2")).toEqual(content("same").bytes);
    await versions.remove("support", ["v2"]);
    expect(await idsOf()).toEqual(["v2"]);
  });

  it("refuse an id that is taken, and what is there stays", async () => {
    await versions.add(version("v1"), content("a"));
    const taken = versions.add(version("v1", { boardId: "support" }), content("b"));
    await expect(taken).rejects.toThrow(StorageError);
    expect(await versions.content("kitchen", "v1")).toEqual(content("a").bytes);
    expect(await idsOf("support")).toEqual([]);
  });

  it("become somebody's when they name them", async () => {
    await versions.add(version("v1", { kind: "session" }), content("a"));
    const name = { name: "The workshop", by: "anna", byName: "Anna" };
    await versions.name("support", "v1", name);
    expect((await versions.of("kitchen"))[0]?.kind).toBe("session");
    await versions.name("kitchen", "v1", name);
    expect((await versions.of("kitchen"))[0]).toMatchObject({ ...name, kind: "named", at: 1_000 });
  });

  it("can be given other content", async () => {
    for (const id of ["v1", "v2"]) await versions.add(version(id), content("a"));
    await versions.replace("kitchen", "v1", content("b"));
    expect(await versions.content("kitchen", "v1")).toEqual(content("b").bytes);
    expect(await versions.content("kitchen", "v2")).toEqual(content("a").bytes);
  });
}
