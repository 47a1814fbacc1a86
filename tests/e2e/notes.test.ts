import { afterAll, beforeEach, expect, test } from "vitest";
import { startServer } from "../support/server";
import { boxOf } from "./board-page";
import { facilitator, type Member } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const need = { lane: "Touchpoints", step: "Feels a need" };
const way = { lane: "Touchpoints", step: "Looks for a way" };
const start = { lane: "Touchpoints", step: "Gets started" };
const thought = { lane: "Thoughts", step: "Feels a need" };

let maja: Member;
beforeEach(async () => {
  maja = await facilitator(server, "Maja", { template: "Blank journey" });
});

test("a note is added by a double click, by the cell's +, and by N where the pointer is", async () => {
  await maja.cell(need).dblclick();
  await maja.editor.waitFor();
  await maja.write("A neighbour tells");
  await maja.press("Escape", "Escape");
  expect(await maja.textsIn(need)).toEqual(["A neighbour tells"]);

  await maja.cell(need).hover();
  await maja
    .cell(need)
    .getByRole("button", { name: /^Add a note/ })
    .click();
  await maja.editor.waitFor();
  await maja.write("An advert");
  await maja.press("Escape", "Escape");
  await expect.poll(() => maja.textsIn(need)).toEqual(["A neighbour tells", "An advert"]);

  await maja.cell(way).hover();
  await maja.press("n");
  await maja.editor.waitFor();
  await maja.write("The shop's window");
  await maja.press("Escape");
  expect(await maja.textsIn(way)).toEqual(["The shop's window"]);
});

test("beside the sheet a note is parked, and a drag takes it onto the sheet", async () => {
  await maja.page.mouse.move(640, 400);
  await maja.page.mouse.wheel(-500, 0);
  await maja.page.mouse.dblclick(200, 400);
  await maja.editor.waitFor();
  await maja.write("Who owns the fitting?");
  await maja.press("Escape", "Escape");

  const onSheet = maja.page.locator("[data-journey]").filter({ has: maja.note("Who owns") });
  expect(await onSheet.count()).toBe(0);
  await maja.dragNote("Who owns", need);
  await expect.poll(() => maja.textsIn(need)).toEqual(["Who owns the fitting?"]);
  expect(await onSheet.count()).toBe(1);
});

test("Enter makes a new line, Escape ends, and typing goes on where it stood", async () => {
  await maja.addNote(need, "Red light");
  await maja.open("Red light");
  await maja.press("Enter");
  await maja.write("Green light");
  await maja.press("Escape");
  await maja.editor.waitFor({ state: "detached" });
  expect(await maja.textsIn(need)).toEqual(["Red light\nGreen light"]);

  await maja.press("Enter");
  await maja.editor.waitFor();
  await maja.write("!");
  await maja.press("Control+Enter");
  await maja.editor.waitFor({ state: "detached" });
  expect(await maja.textsIn(need)).toEqual(["Red light\nGreen light!"]);
});

test("kind and colour are chosen in the inspector, which Escape closes", async () => {
  await maja.addNote(need, "A sign in the window");
  const sign = maja.note("A sign in the window");
  const inspector = maja.page.getByRole("complementary", { name: "What is selected" });
  await sign.click();

  await inspector.getByRole("button", { name: "Idea" }).click();
  await inspector.getByRole("button", { name: "Green" }).click();
  await maja.page.getByRole("button", { name: "Idea: A sign in the window" }).waitFor();
  await expect.poll(() => sign.getAttribute("data-colour")).toBe("green");
  await inspector.getByText(/^Made by Maja, /).waitFor();

  // Back to the note, then away from it.
  await maja.press("Escape", "Escape");
  await inspector.waitFor({ state: "detached" });
});

test("Ctrl+D duplicates, Delete deletes, Alt and arrows move, keys and buttons undo and redo", async () => {
  const { page, press, textsIn } = maja;
  await maja.addNote(need, "Asks a friend");
  await maja.note("Asks a friend").click();

  await press("Control+d");
  await expect.poll(() => textsIn(need)).toEqual(["Asks a friend", "Asks a friend"]);
  await press("Delete");
  await expect.poll(() => textsIn(need)).toEqual(["Asks a friend"]);

  await maja.note("Asks a friend").click();
  await press("Alt+ArrowRight");
  await expect.poll(() => textsIn(way)).toEqual(["Asks a friend"]);
  await press("Alt+ArrowLeft", "Alt+ArrowDown");
  await expect.poll(() => textsIn(thought)).toEqual(["Asks a friend"]);

  await press("Control+z", "Control+z");
  await expect.poll(() => textsIn(way)).toEqual(["Asks a friend"]);
  await press("Control+Shift+z");
  await expect.poll(() => textsIn(need)).toEqual(["Asks a friend"]);
  await page.getByLabel("Undo").click();
  await expect.poll(() => textsIn(way)).toEqual(["Asks a friend"]);
  await page.getByRole("button", { name: "Redo" }).click();
  await expect.poll(() => textsIn(need)).toEqual(["Asks a friend"]);
});

test("a drag moves a note to another cell or within its own; Escape leaves it where it was", async () => {
  await maja.addNote(need, "First");
  await maja.addNote(need, "Second");

  await maja.dragNote("Second", need, "top");
  await expect.poll(() => maja.textsIn(need)).toEqual(["Second", "First"]);
  await maja.dragNote("Second", way);
  await expect.poll(() => maja.textsIn(way)).toEqual(["Second"]);

  const before = await boxOf(maja.note("Second"));
  await maja.lift("Second");
  await maja.over(start);
  expect((await boxOf(maja.note("Second"))).x).toBeGreaterThan(before.x + 50);
  await maja.press("Escape");
  await maja.drop();
  expect(await boxOf(maja.note("Second"))).toEqual(before);
  expect(await maja.textsIn(start)).not.toContain("Second");
});

test("several are selected with Shift and dragged together", async () => {
  await maja.addNote(need, "Oslo");
  await maja.addNote(way, "Malmö");
  await maja.addNote(way, "Aarhus");

  await maja.note("Oslo").click();
  await maja.note("Malmö").click({ modifiers: ["Shift"] });
  await maja.page.getByRole("heading", { name: "2 notes selected" }).waitFor();
  await maja.dragNote("Oslo", thought);
  await expect.poll(() => maja.textsIn(thought)).toEqual(["Oslo", "Malmö"]);
  expect(await maja.textsIn(way)).toEqual(["Aarhus"]);

  await maja.press("Control+z");
  await expect.poll(() => maja.textsIn(need)).toEqual(["Oslo"]);
  await expect.poll(() => maja.textsIn(way)).toEqual(["Malmö", "Aarhus"]);
});

test("letters that are typed before the editor has come are written, and not taken for commands", async () => {
  const { page, press, write } = maja;
  await page.route(/note-editor.*js/, async (route) => {
    await write("nvh ");
    await route.continue();
  });
  await maja.cell(need).hover();
  await press("n");
  await maja.editor.waitFor();
  await write("Heard it on the radio");
  await press("Escape", "Escape");
  await expect.poll(() => maja.textsIn(need)).toEqual(["nvh Heard it on the radio"]);
});

test("a note that is deleted while it is written in takes its editor along, and keys work again", async () => {
  await maja.addNote(need, "A rumour");
  await maja.open("A rumour");
  await maja.page.getByRole("button", { name: "Delete" }).click();
  await maja.editor.waitFor({ state: "detached" });
  expect(await maja.textsIn(need)).toEqual([]);

  await maja.cell(need).hover();
  await maja.press("n");
  await maja.editor.waitFor();
});
