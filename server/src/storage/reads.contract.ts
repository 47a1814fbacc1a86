import { beforeEach, expect, it } from "vitest";
import type { Storage } from "./storage";
import type { Open } from "./storage.contract";

export function describeReads(open: Open): void {
  let clock: number;
  let storage: Storage;
  beforeEach(async () => {
    clock = 1_000;
    storage = await open(() => clock);
    const { directory } = storage;
    for (const id of ["anna", "bo"]) await directory.addSession(`session of ${id}`, id);
    await directory.addBoard({ id: "kitchen", title: "Kitchen", personId: "anna" });
    await directory.addBoard({ id: "support", title: "Support", personId: "anna" });
  });

  it("takes the first question of each person, on each board, for the first look", async () => {
    const { reads } = storage;
    expect(await reads.of("kitchen", "anna")).toEqual({ threads: {}, seenAt: 1_000 });
    clock = 2_000;
    expect(await reads.of("kitchen", "anna")).toEqual({ threads: {}, seenAt: 1_000 });
    expect(await reads.of("kitchen", "bo")).toEqual({ threads: {}, seenAt: 2_000 });
    expect(await reads.of("support", "anna")).toEqual({ threads: {}, seenAt: 2_000 });
  });

  it("keeps what was read for each person, and never goes back", async () => {
    const { reads } = storage;
    await reads.setRead("kitchen", "anna", "t1", 500);
    await reads.setRead("kitchen", "anna", "t2", 600);
    await reads.setRead("kitchen", "anna", "t1", 700);
    await reads.setRead("kitchen", "anna", "t2", 100);
    await reads.setRead("kitchen", "bo", "t1", 50);
    expect((await reads.of("kitchen", "anna")).threads).toEqual({ t1: 700, t2: 600 });
    expect((await reads.of("kitchen", "bo")).threads).toEqual({ t1: 50 });
    expect((await reads.of("support", "anna")).threads).toEqual({});
  });

  it("keeps when a board was seen, and never goes back", async () => {
    const { reads } = storage;
    await reads.setSeen("kitchen", "anna", 3_000);
    await reads.setSeen("kitchen", "anna", 2_000);
    expect((await reads.of("kitchen", "anna")).seenAt).toBe(3_000);
  });
}
