import { closeCodes } from "@resa/shared/protocol/close-codes";
import { expect, test } from "vitest";
import type { Guest } from "../support/guest";
import { makeStockClient } from "../support/stock-client";
import { type Board, idOf, makeBoard } from "./board";
import { type House, openHouse } from "./house";
import { dial, type RawClient } from "./raw-client";

const { notPermitted, roleChanged } = closeCodes;

/** Somebody with the board open in two tabs, with both of its documents. */
async function openTabs(house: House, board: Board, guest: Guest): Promise<RawClient[]> {
  const documents = ["board", "feedback", "board", "feedback"];
  const clients = documents.map((document) => dial(house.url, `${board.id}/${document}`, guest));
  for (const { status } of clients) expect(await status).toBe(101);
  return clients;
}

const codesOf = (clients: readonly RawClient[]) => Promise.all(clients.map(({ ended }) => ended));
const roleOn = async (board: Board, guest: Guest) =>
  (await guest.ask<{ role?: string }>("GET", board.path)).body.role;
const all = (code: number) => [code, code, code, code];

test("withdrawing a link ends what came by it: at once, in every tab, down to what other links gave", async () => {
  const house = await openHouse();
  const board = await makeBoard(house);
  const editing = await board.link("editor");
  const looking = await board.link("viewer");
  const gone = await board.come(await house.guest("Gone"), editing.secret);
  const less = await board.come(await house.guest("Less"), looking.secret);
  await board.come(less, editing.secret);
  const promoted = await board.come(await house.guest("Promoted"), editing.secret);
  await board.facilitator.ask("PATCH", `${board.path}/people/${await idOf(promoted)}`, {
    role: "commenter",
  });
  const other = await board.invite("editor");
  const [goneTabs, lessTabs, promotedTabs, otherTabs, ownTabs] = [
    await openTabs(house, board, gone),
    await openTabs(house, board, less),
    await openTabs(house, board, promoted),
    await openTabs(house, board, other),
    await openTabs(house, board, board.facilitator),
  ];

  const path = `${board.path}/links/${editing.id}`;
  expect((await board.facilitator.ask("DELETE", path)).status).toBe(204);
  expect(await codesOf(goneTabs)).toEqual(all(notPermitted));
  expect(await codesOf(lessTabs)).toEqual(all(roleChanged));
  for (const tab of [...promotedTabs, ...otherTabs, ...ownTabs]) expect(tab.isOpen()).toBe(true);
  expect(await roleOn(board, gone)).toBeUndefined();
  expect(await roleOn(board, less)).toBe("viewer");
  expect(await roleOn(board, promoted)).toBe("commenter");
  // Nobody gets back in by trying again.
  expect(await dial(house.url, `${board.id}/board`, gone).status).toBe(404);
});

test("a person whose role changes is told in all tabs, and the board's others go on", async () => {
  const house = await openHouse();
  const board = await makeBoard(house);
  const bo = await board.invite("viewer");
  const cia = await board.invite("viewer");
  const tabs = await openTabs(house, board, bo);
  const others = await openTabs(house, board, cia);
  const path = `${board.path}/people/${await idOf(bo)}`;
  await board.facilitator.ask("PATCH", path, { role: "editor" });
  expect(await codesOf(tabs)).toEqual(all(roleChanged));

  const again = await openTabs(house, board, bo);
  await board.facilitator.ask("DELETE", path);
  expect(await codesOf(again)).toEqual(all(notPermitted));
  for (const tab of others) expect(tab.isOpen()).toBe(true);
  await cia.ask("DELETE", `${board.path}/people/${await idOf(cia)}`);
  expect(await codesOf(others)).toEqual(all(notPermitted));
});

test("a browser that takes a code is the other person in all its tabs", async () => {
  const house = await openHouse();
  const board = await makeBoard(house);
  const laptop = await board.invite("viewer", "Vi");
  const phone = await board.invite("editor", "Vi's phone");
  const onPhone = await openTabs(house, board, phone);
  const onLaptop = await openTabs(house, board, laptop);
  const made = await laptop.ask<{ code: string }>("POST", "/api/me/device-code");
  await phone.ask("POST", "/api/me/device", { code: made.body.code });
  // The phone comes back as Vi; Vi may edit now, as her phone could.
  expect(await codesOf(onPhone)).toEqual(all(roleChanged));
  expect(await codesOf(onLaptop)).toEqual(all(roleChanged));
  expect(await idOf(phone)).toBe(await idOf(laptop));
  expect(await roleOn(board, laptop)).toBe("editor");
  await openTabs(house, board, phone);
});

test("what a board calls somebody is seen there, and nowhere else", async () => {
  const house = await openHouse();
  const [kitchen, garden] = [await makeBoard(house), await makeBoard(house)];
  const bo = await kitchen.invite("editor", "Bo");
  await garden.come(bo, (await garden.link("editor")).secret, "Bo");
  const nameSeenOn = async ({ id, facilitator }: Board) => {
    const [his, hers] = [bo, facilitator].map((guest) => makeStockClient(house.url, id, guest));
    if (!his || !hers) throw new Error("two were asked for");
    await Promise.all([his.synced(), hers.synced()]);
    his.provider.awareness.setLocalState({ person: { name: "Mallory", role: "facilitator" } });
    return () =>
      hers.provider.awareness.getStates().get(his.doc.clientID)?.["person"] as object | undefined;
  };
  const [inKitchen, inGarden] = [await nameSeenOn(kitchen), await nameSeenOn(garden)];
  await expect.poll(inKitchen).toMatchObject({ name: "Bo", role: "editor" });
  await expect.poll(inGarden).toMatchObject({ name: "Bo", role: "editor" });

  const path = `${kitchen.path}/people/${await idOf(bo)}`;
  await kitchen.facilitator.ask("PATCH", path, { name: "Bo Ek" });
  await expect.poll(inKitchen).toMatchObject({ name: "Bo Ek", role: "editor" });
  expect(inGarden()).toMatchObject({ name: "Bo" });
  await bo.ask("PATCH", "/api/me", { name: "Bosse" });
  await expect.poll(inKitchen).toMatchObject({ name: "Bosse" });
  await expect.poll(inGarden).toMatchObject({ name: "Bosse" });
});

test("who has the board open is told as here", async () => {
  const house = await openHouse();
  const board = await makeBoard(house);
  const bo = await board.invite("viewer", "Bo");
  const hereOf = async () => {
    const { body } = await board.facilitator.ask<{ people: { name: string; here: boolean }[] }>(
      "GET",
      `${board.path}/people`,
    );
    return body.people.filter(({ here }) => here).map(({ name }) => name);
  };
  expect(await hereOf()).toEqual([]);
  const client = makeStockClient(house.url, board.id, bo);
  await client.synced();
  expect(await hereOf()).toEqual(["Bo"]);
  client.dispose();
  await expect.poll(hereOf).toEqual([]);
});
