import { beforeEach, expect, it } from "vitest";
import { addPerson, annaAndBo, linkOf } from "./access.harness";
import type { Directory } from "./directory";
import { StorageError } from "./storage";
import type { Open } from "./storage.contract";

export function describeLinks(open: Open): void {
  let clock: number;
  let directory: Directory;
  beforeEach(async () => {
    clock = 1_000;
    directory = await annaAndBo((await open(() => clock)).directory);
  });

  const roleOfBo = () => directory.roleOf("kitchen", "bo");
  const came = (role: string) => ({ boardId: "kitchen", role });

  it("shows the links of a board, oldest first, and never what they keep secret", async () => {
    await directory.addLink(linkOf("one", "editor", { passcodeHash: "hash" }), "anna");
    clock = 2_000;
    const limits = { name: "Staff", kind: "wall" as const, expiresAt: 9_000, mostUses: 5 };
    await directory.addLink(linkOf("two", "viewer", limits), "anna");
    const one = {
      id: "one",
      role: "editor",
      name: "",
      createdAt: 1_000,
      expiresAt: null,
      kind: "join",
      hasPasscode: true,
      uses: { most: null, now: 0 },
    };
    const two = {
      ...one,
      id: "two",
      role: "viewer",
      name: "Staff",
      kind: "wall",
      createdAt: 2_000,
      expiresAt: 9_000,
      hasPasscode: false,
      uses: { most: 5, now: 0 },
    };
    expect(await directory.linksOf("kitchen")).toEqual([one, two]);
    expect(await directory.linksOf("no such board")).toEqual([]);
  });

  it("refuses a second link of the same secret and a link to an unknown board", async () => {
    await directory.addLink(linkOf("one", "editor"), "anna");
    const same = linkOf("two", "editor", { secretHash: "secret of one" });
    await expect(directory.addLink(same, "anna")).rejects.toThrow(StorageError);
    const nowhere = linkOf("three", "editor", { boardId: "none" });
    await expect(directory.addLink(nowhere, "anna")).rejects.toThrow(StorageError);
    expect((await directory.linksOf("kitchen")).map(({ id }) => id)).toEqual(["one"]);
  });

  it("knows a link by its secret alone, as it is for the one who asks", async () => {
    await directory.addLink(linkOf("one", "editor", { passcodeHash: "hash" }), "anna");
    const open = { linkId: "one", passcodeHash: "hash", state: "open" };
    expect(await directory.doorOf("secret of one", "bo")).toEqual(open);
    expect(await directory.doorOf("secret of one", "anna")).toEqual({ ...open, state: "member" });
    expect(await directory.doorOf("one", "bo")).toBeNull();
    expect(await directory.enter("secret of one", "bo", "Bo")).toBeNull();
  });

  it("lets somebody in under their name, once for all", async () => {
    await directory.addLink(linkOf("one", "editor", { mostUses: 2 }), "anna");
    expect(await directory.enter("one", "bo", "Bosse")).toEqual(came("editor"));
    expect(await directory.memberOf("kitchen", "bo")).toMatchObject({ name: "Bosse" });
    expect(await directory.doorOf("secret of one", "bo")).toMatchObject({ state: "member" });
    expect(await directory.enter("one", "bo", "Bo")).toEqual(came("editor"));
    expect(await directory.personOfSession("session of bo")).toMatchObject({ name: "Bo" });
    expect((await directory.linksOf("kitchen"))[0]?.uses).toEqual({ most: 2, now: 1 });
  });

  it("lets in as many as a link is for, at once or one after the other", async () => {
    await directory.addLink(linkOf("one", "editor", { mostUses: 3 }), "anna");
    const crowd = Array.from({ length: 9 }, (_, i) => `person ${i}`);
    for (const id of crowd) await addPerson(directory, id, id);
    const outcomes = await Promise.all(crowd.map((id) => directory.enter("one", id, id)));
    expect(outcomes.filter((outcome) => outcome === "used-up")).toHaveLength(6);
    expect(await directory.peopleOf("kitchen")).toHaveLength(1 + 3);
    expect(await directory.doorOf("secret of one", "bo")).toMatchObject({ why: "used-up" });
    // Who was let in comes and goes; who was removed has lost the place to nobody.
    expect(await directory.enter("one", "person 0", "Zoë")).toMatchObject({ role: "editor" });
    await directory.removeMember("kitchen", "person 0", "anna");
    expect(await directory.enter("one", "person 0", "Zoë")).toBe("used-up");
  });

  it("lets nobody new in by a link that has expired or been withdrawn", async () => {
    await directory.addLink(linkOf("brief", "viewer", { expiresAt: 5_000 }), "anna");
    await directory.addLink(linkOf("gone", "viewer"), "anna");
    await addPerson(directory, "cia", "Cia");
    await directory.enter("brief", "cia", "Cia");
    clock = 5_000;
    expect(await directory.doorOf("secret of brief", "bo")).toMatchObject({ why: "expired" });
    expect(await directory.enter("brief", "bo", "Bo")).toBe("expired");
    expect(await directory.enter("brief", "cia", "Cia")).toMatchObject({ role: "viewer" });

    expect(await directory.withdrawLink("kitchen", "gone", "anna")).toEqual([]);
    expect(await directory.doorOf("secret of gone", "bo")).toMatchObject({ why: "withdrawn" });
    expect(await directory.doorOf("secret of gone", "anna")).toMatchObject({ why: "withdrawn" });
    expect(await directory.enter("gone", "bo", "Bo")).toBe("withdrawn");
    expect(await roleOfBo()).toBeNull();
  });

  it("opens no board in the trash, and takes no use for trying", async () => {
    await directory.addLink(linkOf("one", "viewer", { mostUses: 1 }), "anna");
    await directory.trashBoard("kitchen", 2_000);
    expect(await directory.doorOf("secret of one", "bo")).toBeNull();
    expect(await directory.enter("one", "bo", "Bo")).toBeNull();
    await directory.trashBoard("kitchen", null);
    expect(await directory.enter("one", "bo", "Bo")).toEqual(came("viewer"));
  });

  it("raises a role that came by a link, never lowers it, and leaves alone what was given by hand", async () => {
    for (const role of ["viewer", "editor", "commenter"] as const)
      await directory.addLink(linkOf(role, role), "anna");
    expect(await directory.enter("viewer", "bo", "Bo")).toEqual(came("viewer"));
    expect(await directory.enter("editor", "bo", "Bo")).toEqual(came("editor"));
    expect(await directory.enter("commenter", "bo", "Bo")).toEqual(came("editor"));

    await directory.setRole("kitchen", "bo", "viewer", "anna");
    expect(await directory.enter("editor", "bo", "Bo")).toEqual(came("viewer"));
    await directory.addLink(linkOf("another", "editor"), "anna");
    expect(await directory.enter("another", "bo", "Bo")).toEqual(came("viewer"));
  });

  it("takes back what came by a withdrawn link, down to what other links gave", async () => {
    for (const role of ["viewer", "editor", "commenter"] as const) {
      await directory.addLink(linkOf(role, role), "anna");
      await directory.enter(role, "bo", "Bo");
    }
    await addPerson(directory, "cia", "Cia");
    await directory.enter("editor", "cia", "Cia");
    expect(await directory.withdrawLink("garden", "editor", "anna")).toBeNull();
    expect(await directory.withdrawLink("kitchen", "viewer", "anna")).toEqual([]);
    const changes = await directory.withdrawLink("kitchen", "editor", "anna");
    expect(changes).toHaveLength(2);
    expect(changes).toContainEqual({ ...came("commenter"), personId: "bo" });
    expect(changes).toContainEqual({ boardId: "kitchen", personId: "cia", role: null });
    expect(await roleOfBo()).toBe("commenter");
    expect(await directory.memberOf("kitchen", "bo")).toMatchObject({ linkId: "commenter" });
    expect(await directory.withdrawLink("kitchen", "editor", "anna")).toBeNull();
    await directory.withdrawLink("kitchen", "commenter", "anna");
    expect(await roleOfBo()).toBeNull();
    expect(await directory.linksOf("kitchen")).toEqual([]);
  });

  it("leaves a role that was given by hand when the link is withdrawn", async () => {
    await directory.addLink(linkOf("viewer", "viewer"), "anna");
    await directory.enter("viewer", "bo", "Bo");
    await directory.setRole("kitchen", "bo", "editor", "anna");
    expect(await directory.withdrawLink("kitchen", "viewer", "anna")).toEqual([]);
    expect(await roleOfBo()).toBe("editor");
    // The same role given by hand counts as much.
    await directory.addLink(linkOf("again", "viewer"), "anna");
    await addPerson(directory, "cia", "Cia");
    await directory.enter("again", "cia", "Cia");
    await directory.setRole("kitchen", "cia", "viewer", "anna");
    expect(await directory.withdrawLink("kitchen", "again", "anna")).toEqual([]);
    expect(await directory.roleOf("kitchen", "cia")).toBe("viewer");
  });
}
