import { beforeEach, expect, it } from "vitest";
import { addPerson, annaAndBo, comeAs, linkOf } from "./access.harness";
import type { Directory } from "./directory";
import type { Open } from "./storage.contract";

export function describeDevices(open: Open): void {
  let clock: number;
  let directory: Directory;
  beforeEach(async () => {
    clock = 1_000;
    directory = await annaAndBo((await open(() => clock)).directory);
  });

  it("makes another browser the same person, once", async () => {
    await directory.addSession("phone", "nameless");
    await directory.addDeviceCode("code", "anna", 4_000);
    expect(await directory.useDeviceCode("wrong", "nameless")).toBeNull();
    const anna = { id: "anna", name: "Anna" };
    expect(await directory.useDeviceCode("code", "nameless")).toEqual({
      person: anna,
      changes: [],
    });
    expect(await directory.personOfSession("phone")).toEqual(anna);
    expect(await directory.personOfSession("session of anna")).toEqual(anna);
    expect(await directory.useDeviceCode("code", "bo")).toBeNull();
    expect(await directory.personOfSession("session of bo")).toMatchObject({ id: "bo" });
  });

  it("knows no code that is too old, or that another has replaced", async () => {
    await directory.addDeviceCode("first", "anna", 4_000);
    expect(await directory.addDeviceCode("second", "anna", 5_000)).toBe(6_000);
    expect(await directory.useDeviceCode("first", "bo")).toBeNull();
    clock = 6_000;
    expect(await directory.useDeviceCode("second", "bo")).toBeNull();
    expect(await directory.roleOf("kitchen", "bo")).toBeNull();
  });

  it("does nothing to who types their own code", async () => {
    await directory.addDeviceCode("code", "anna", 4_000);
    expect(await directory.useDeviceCode("code", "anna")).toMatchObject({ changes: [] });
    expect(await directory.roleOf("kitchen", "anna")).toBe("facilitator");
    expect(await directory.personOfSession("session of anna")).not.toBeNull();
  });

  it("brings along what the other browser had, and the higher role wins", async () => {
    await addPerson(directory, "cia", "Cia");
    await directory.addBoard({ id: "garden", title: "", personId: "bo" });
    await directory.addBoard({ id: "hall", title: "", personId: "cia" });
    await comeAs(directory, "bo", "editor", "Bo");
    await comeAs(directory, "cia", "viewer", "Cia");
    await directory.addLink(linkOf("to hall", "editor", { boardId: "hall" }), "cia");
    await directory.enter("to hall", "bo", "Bo");

    await directory.addDeviceCode("code", "cia", 5_000);
    const merger = await directory.useDeviceCode("code", "bo");
    expect(merger?.person).toEqual({ id: "cia", name: "Cia" });
    expect(merger?.changes).toHaveLength(2);
    expect(merger?.changes).toEqual(
      expect.arrayContaining([
        { boardId: "garden", personId: "cia", role: "facilitator" },
        { boardId: "kitchen", personId: "cia", role: "editor" },
      ]),
    );
    expect(await directory.roleOf("hall", "cia")).toBe("facilitator");
    expect(await directory.boardsOf("bo")).toEqual([]);
    expect((await directory.boardsOf("cia")).map(({ id }) => id).toSorted()).toEqual([
      "garden",
      "hall",
      "kitchen",
    ]);
    // The ways by which both came are remembered.
    await directory.withdrawLink("kitchen", "editor link of bo", "anna");
    expect(await directory.roleOf("kitchen", "cia")).toBe("viewer");
  });
}
