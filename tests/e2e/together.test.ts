import { afterAll, expect, test } from "vitest";
import { startServer } from "../support/server";
import { boxOf } from "./board-page";
import { enterBoard, linkFor, makeLink, opened } from "./front-door";
import { facilitator, guest, newcomer, pair } from "./team";
import { countPresence, countUpdates } from "./wire";

const server = await startServer();
afterAll(() => server.dispose());

const tired = "Gets tired of the old kitchen";
const actions = { lane: "Customer actions", step: tired };
const thoughts = { lane: "Thoughts", step: tired };
const ideas = { lane: "Thoughts", step: "Looks around for ideas" };
const afford = "Can we afford it? And where do you even begin?";

test("Maja makes a board and shares it; Tor and Line come by the link and see the same", async () => {
  const maja = await facilitator(server, "Maja", { motion: true });
  const link = await makeLink(maja.page);
  const tor = await guest(server, link, "Tor", { motion: true });
  const line = await guest(server, link, "Line", { motion: true });

  for (const { page, name, note } of [maja, tor, line]) {
    await page.getByRole("heading", { name: "Buying a kitchen" }).waitFor();
    await note("The drawer has been jamming since Christmas").waitFor();
    for (const other of ["Line", "Maja", "Tor"].filter((each) => each !== name))
      await page.getByRole("button", { name: `Jump to ${other}` }).waitFor();
  }

  await line.addNote(ideas, "Borrow a kitchen for a week");
  await maja.note("Borrow a kitchen for a week").waitFor();
  await tor.note("Borrow a kitchen for a week").waitFor();

  await tor.choose("Your name, language and theme", "Change your name");
  await tor.page.getByLabel("Your name", { exact: true }).fill("Torbjörn");
  await tor.press("Enter");
  await maja.page.getByRole("button", { name: "Jump to Torbjörn" }).waitFor();

  await line.page.close();
  const faces = maja.page.getByRole("group", { name: "People here" }).getByRole("button");
  await expect.poll(() => faces.count()).toBe(1);
});

test("a pointer wears its person's name and is where they point; what they select is outlined", async () => {
  const [maja, tor] = await pair(server);

  await tor.note(afford).hover();
  const isOverTheNote = async (): Promise<boolean> => {
    const [pointer, note] = [await boxOf(maja.pointerOf("Tor")), await boxOf(maja.note(afford))];
    const [x, y] = [pointer.x - note.x, pointer.y - note.y];
    return x > 0 && x < note.width && y > 0 && y < note.height;
  };
  await expect.poll(isOverTheNote).toBe(true);

  const outline = maja.note(afford).locator("[data-who='Tor']");
  await tor.note(afford).click();
  await outline.waitFor();
  await tor.press("Escape");
  await outline.waitFor({ state: "detached" });
});

test("who only looks on says nothing, however much others move", async () => {
  const maja = await facilitator(server, "Maja");
  const tor = await newcomer(server, { name: "Tor" });
  const said = countPresence(tor.page);
  await enterBoard(tor.page, await linkFor(maja.page, "editor"), "Tor");
  await maja.moveBy(400, 450);
  await tor.pointerOf("Maja").waitFor();

  const [before, began] = [said(), performance.now()];
  for (let move = 0; move < 30; move++) {
    await maja.moveBy(10, 0);
    await maja.page.waitForTimeout(40);
  }
  await expect.poll(async () => (await boxOf(tor.pointerOf("Maja"))).x).toBeCloseTo(700, 0);
  // Every 15 s everybody says that they are still here, however slow the machine is.
  const signs = 1 + Math.floor((performance.now() - began) / 15_000);
  expect(said() - before).toBeLessThanOrEqual(signs);
});

test("two people write in the same note at once: each sees the other's caret, and both texts stay", async () => {
  const [maja, tor] = await pair(server);
  await maja.open(afford);
  await tor.open(afford);
  const torIsAtTheStart = async (): Promise<boolean> => {
    await tor.press("Control+Home");
    return maja.caretOf("Tor").evaluate((caret) => caret.previousSibling === null);
  };
  await expect.poll(torIsAtTheStart).toBe(true);
  await tor.caretOf("Maja").waitFor();
  await Promise.all([maja.write(" Who knows?"), tor.write("Two things: ")]);

  const whole = `Two things: ${afford} Who knows?`;
  for (const { textsIn } of [maja, tor])
    await expect.poll(() => textsIn(thoughts)).toEqual([whole]);

  await tor.press("Escape");
  await maja.caretOf("Tor").waitFor({ state: "detached" });
});

test("a drag is seen while it goes on, and changes the board once, at the drop", async () => {
  const maja = await facilitator(server, "Maja");
  const tor = await newcomer(server, { name: "Tor" });
  const updates = countUpdates(tor.page);
  await enterBoard(tor.page, await linkFor(maja.page, "editor"), "Tor");
  const before = await boxOf(maja.note(afford));

  await tor.lift(afford);
  await tor.over(ideas);
  const [held, place] = [await boxOf(tor.note(afford)), await boxOf(tor.cell(ideas))];
  expect(held.x).toBeGreaterThan(place.x - held.width);
  await expect.poll(async () => (await boxOf(maja.note(afford))).x).toBeCloseTo(held.x, 0);
  expect(held.x).toBeGreaterThan(before.x + 100);
  expect(await maja.textsIn(thoughts)).toEqual([afford]);
  expect(updates()).toBe(0);

  await tor.drop();
  await expect.poll(() => maja.textsIn(ideas)).toContain(afford);
  expect(await maja.textsIn(thoughts)).toEqual([]);
  await tor.says("Saved");
  expect(updates()).toBe(1);
});

test("undo takes back what one did oneself and nothing else; a reload keeps what all did", async () => {
  const [maja, tor] = await pair(server);
  await maja.addNote(actions, "Maja was here");
  await tor.addNote(actions, "Tor was here");
  await maja.note("Tor was here").waitFor();

  const undo = maja.page.getByRole("button", { name: "Undo" });
  while (await undo.isEnabled()) await undo.click();
  await maja.note("Maja was here").waitFor({ state: "detached" });
  await tor.note("Maja was here").waitFor({ state: "detached" });
  await maja.note("Tor was here").waitFor();

  await maja.press("Control+Shift+Z", "Control+Shift+Z");
  await tor.note("Maja was here").waitFor();
  await maja.says("Saved");

  await Promise.all([maja.page.reload(), tor.page.reload()]);
  for (const { page, textsIn } of [maja, tor]) {
    await opened(page);
    expect((await textsIn(actions)).toSorted()).toEqual([
      "Maja was here",
      "Tor was here",
      "We cook one at a time, as there is no room for two",
    ]);
  }
});
