import { beforeEach, expect, it } from "vitest";
import { mostLogged } from "./access";
import { addPerson, annaAndBo, comeAs, linkOf } from "./access.harness";
import type { Directory } from "./directory";
import type { Open } from "./storage.contract";

export function describeMembers(open: Open): void {
  let clock: number;
  let directory: Directory;
  beforeEach(async () => {
    clock = 1_000;
    directory = await annaAndBo((await open(() => clock)).directory);
  });

  it("knows who has which role, under which name and by which link", async () => {
    await comeAs(directory, "bo", "editor", "Bo");
    expect(await directory.roleOf("kitchen", "anna")).toBe("facilitator");
    expect(await directory.roleOf("kitchen", "nobody")).toBeNull();
    const bo = { id: "bo", name: "Bo", role: "editor", linkId: "editor link of bo" };
    expect(await directory.memberOf("kitchen", "bo")).toEqual(bo);
    expect(await directory.memberOf("kitchen", "nobody")).toBeNull();
    expect(await directory.memberOf("no such board", "bo")).toBeNull();
    expect(await directory.peopleOf("kitchen")).toEqual([
      { id: "anna", name: "Anna", role: "facilitator", linkId: null },
      bo,
    ]);
    expect(await directory.peopleOf("no such board")).toEqual([]);
  });

  it("gives no role on a board in the trash, still shows it, and gives all back with it", async () => {
    await comeAs(directory, "bo", "editor");
    await directory.trashBoard("kitchen", 2_000);
    expect(await directory.roleOf("kitchen", "bo")).toBeNull();
    expect(await directory.memberOf("kitchen", "bo")).toBeNull();
    expect(await directory.boardsOf("bo")).toMatchObject([
      { id: "kitchen", role: "editor", removedAt: 2_000 },
    ]);

    await directory.trashBoard("kitchen", null);
    expect(await directory.roleOf("kitchen", "bo")).toBe("editor");
    expect(await directory.board("kitchen", "bo")).toMatchObject({ removedAt: null });
  });

  it("changes the role of those who have one, and still tells by which link they came", async () => {
    await comeAs(directory, "bo", "viewer");
    expect(await directory.setRole("kitchen", "bo", "editor", "anna")).toBe("done");
    expect(await directory.memberOf("kitchen", "bo")).toMatchObject({
      role: "editor",
      linkId: "viewer link of bo",
    });
    expect(await directory.setRole("kitchen", "nobody", "editor", "anna")).toBe("unknown");
    expect(await directory.setRole("no such board", "bo", "editor", "anna")).toBe("unknown");
    expect(await directory.roleOf("kitchen", "nobody")).toBeNull();
  });

  it("keeps a facilitator, whatever is asked", async () => {
    await comeAs(directory, "bo", "editor");
    expect(await directory.setRole("kitchen", "anna", "viewer", "anna")).toBe("last-facilitator");
    expect(await directory.removeMember("kitchen", "anna", "anna")).toBe("last-facilitator");
    expect(await directory.setRole("kitchen", "anna", "facilitator", "anna")).toBe("done");
    expect(await directory.roleOf("kitchen", "anna")).toBe("facilitator");

    // Both at once: one of them has to stay.
    await directory.setRole("kitchen", "bo", "facilitator", "anna");
    const both = ["anna", "bo"].map((id) => directory.removeMember("kitchen", id, id));
    expect(await Promise.all(both)).toEqual(["done", "last-facilitator"]);
    expect(await directory.roleOf("kitchen", "bo")).toBe("facilitator");
  });

  it("calls somebody what a board calls them, until they say otherwise", async () => {
    await comeAs(directory, "bo", "editor", "Bo");
    expect(await directory.renameMember("kitchen", "bo", "Bo Ek", "anna")).toBe(true);
    expect(await directory.renameMember("kitchen", "nobody", "X", "anna")).toBe(false);
    expect(await directory.memberOf("kitchen", "bo")).toMatchObject({ name: "Bo Ek" });
    expect(await directory.personOfSession("session of bo")).toMatchObject({ name: "Bo" });
    expect((await directory.peopleOf("kitchen")).map(({ name }) => name)).toEqual([
      "Anna",
      "Bo Ek",
    ]);

    await directory.renamePerson("bo", "Bosse");
    expect(await directory.memberOf("kitchen", "bo")).toMatchObject({ name: "Bosse" });
  });

  it("removes somebody, who may come again as if for the first time", async () => {
    await comeAs(directory, "bo", "editor");
    expect(await directory.removeMember("kitchen", "bo", "anna")).toBe("done");
    expect(await directory.removeMember("kitchen", "bo", "anna")).toBe("unknown");
    expect(await directory.roleOf("kitchen", "bo")).toBeNull();
    expect(await directory.boardsOf("bo")).toEqual([]);

    expect(await directory.enter("editor link of bo", "bo", "Bo")).toMatchObject({
      role: "editor",
    });
    expect((await directory.linksOf("kitchen"))[0]?.uses).toEqual({ most: null, now: 2 });
  });

  it("logs every change of access under the names of its time, newest first", async () => {
    await directory.addLink(linkOf("link", "viewer", { name: "For the store" }), "anna");
    clock = 2_000;
    await directory.enter("link", "bo", "Bo");
    await directory.setRole("kitchen", "bo", "viewer", "anna");
    await directory.setRole("kitchen", "bo", "editor", "anna");
    await directory.renameMember("kitchen", "bo", "Bo Ek", "anna");
    await directory.withdrawLink("kitchen", "link", "anna");
    await directory.removeMember("kitchen", "bo", "anna");
    const anna = { by: "anna", byName: "Anna" };
    const none = { personId: null, personName: null, linkId: null, role: null, name: null };
    const bo = { personId: "bo", personName: "Bo" };
    expect(await directory.accessLog("kitchen", 100)).toMatchObject([
      { ...none, ...anna, what: "removed", personId: "bo", personName: "Bo Ek" },
      { ...none, ...anna, what: "link-withdrawn", linkId: "link" },
      { ...none, ...anna, ...bo, what: "renamed", name: "Bo Ek" },
      { ...none, ...anna, ...bo, what: "role-changed", role: "editor" },
      { ...none, by: "bo", byName: "Bo", ...bo, what: "joined", linkId: "link", role: "viewer" },
      {
        ...none,
        ...anna,
        what: "link-made",
        linkId: "link",
        role: "viewer",
        name: "For the store",
      },
    ]);
    const times = (await directory.accessLog("kitchen", 100)).map(({ at }) => at);
    expect(times).toEqual([2_000, 2_000, 2_000, 2_000, 2_000, 1_000]);
    expect(await directory.accessLog("kitchen", 2)).toHaveLength(2);
    expect(await directory.accessLog("no such board", 2)).toEqual([]);
  });

  it("logs who left by themselves as such", async () => {
    await comeAs(directory, "bo", "editor", "Bo");
    await directory.removeMember("kitchen", "bo", "bo");
    expect((await directory.accessLog("kitchen", 1))[0]).toMatchObject({
      what: "left",
      by: "bo",
      personName: "Bo",
    });
  });

  it("keeps so many entries of a board, and forgets none of another for it", async () => {
    await addPerson(directory, "cia", "Cia");
    await directory.addBoard({ id: "garden", title: "", personId: "cia" });
    await directory.addLink(linkOf("theirs", "viewer", { boardId: "garden" }), "cia");
    await comeAs(directory, "bo", "viewer");
    const all = Array.from({ length: mostLogged + 200 }, (_, i) =>
      directory.renameMember("kitchen", "bo", `Bo ${i}`, "anna"),
    );
    await Promise.all(all);
    const kept = await directory.accessLog("kitchen", 2 * mostLogged);
    expect(kept.length).toBeGreaterThanOrEqual(mostLogged);
    expect(kept.length).toBeLessThan(mostLogged + 150);
    expect(kept[0]).toMatchObject({ name: `Bo ${mostLogged + 199}` });
    expect(await directory.accessLog("garden", 10)).toHaveLength(1);
  });
}
