import { afterAll, beforeEach, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { boxOf } from "./board-page";
import { facilitator, type Member } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const actions = { lane: "Customer actions", step: "Needs help" };
const touch = { lane: "Touchpoints", step: "Needs help" };

let maja: Member;
beforeEach(async () => {
  maja = await facilitator(server, "Maja", { template: "Call to support" });
});

const selected = () => maja.page.locator("[data-note][aria-pressed=true]");

test("the palette finds a command by a word of it and runs it", async () => {
  await maja.note("The connection drops").click();
  await maja.press("Control+k");
  const palette = maja.page.getByRole("dialog", { name: "Find a command" });
  await palette.getByRole("combobox").pressSequentially("kind quest");
  await expect
    .poll(() => palette.getByRole("option").allTextContents())
    .toEqual(["Kind: QuestionAltK9"]);
  expect(await accessibilityViolations(maja.page)).toEqual([]);
  await maja.press("Enter");
  await palette.waitFor({ state: "detached" });
  await maja.page.getByRole("button", { name: /^Question: The connection drops/ }).waitFor();
});

test("only what can be done now is in the palette, and nonsense says so", async () => {
  await maja.press("Control+k");
  const palette = maja.page.getByRole("dialog", { name: "Find a command" });
  await palette.getByRole("combobox").fill("duplicate");
  await palette.getByText("Nothing is called that").waitFor();
  expect(await palette.getByRole("option").count()).toBe(0);
  await maja.press("Escape");
  await palette.waitFor({ state: "detached" });
});

test("what is typed while the palette, or the search, is still on its way is in its field when it comes", async () => {
  const { page, press, write } = maja;
  /** Holds a script back; returns what lets it come. */
  const hold = async (script: string): Promise<() => void> => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(new RegExp(`/${script}-.*\\.js$`), async (route) => {
      await held;
      await route.continue();
    });
    return release;
  };
  const count = await page.locator("[data-note]").count();
  const palette = page.getByRole("dialog", { name: "Find a command" });
  await maja.note("The connection drops").click();

  // Escape is heard before there is anything to close, and the focus is where it was.
  const fetchPalette = await hold("CommandPalette");
  await press("Control+k");
  await write("delete");
  await press("Enter", "Escape");
  await maja.note("The connection drops").and(page.locator(":focus")).waitFor();
  await press("Control+k");
  await write("kind risx");
  await press("Backspace", "Backspace", "Backspace", "Backspace");
  await write("quest");
  await press("Enter");
  fetchPalette();
  await page.getByRole("button", { name: /^Question: The connection drops/ }).waitFor();
  await palette.waitFor({ state: "detached" });

  const fetchSearch = await hold("FindPanel");
  await press("/");
  await write("red light");
  fetchSearch();
  const search = page.getByRole("searchbox", { name: "Find on this board" });
  await search.waitFor();
  expect(await search.inputValue()).toBe("red light");
  // None of it was meant for the board.
  expect(await page.locator("[data-note]").count()).toBe(count);
  expect(await maja.textsIn(actions)).toHaveLength(1);
});

test("? shows every key", async () => {
  await maja.press("?");
  const sheet = maja.page.getByRole("dialog", { name: "Keys" });
  for (const command of [
    "Add a note",
    "Move what is selected one place",
    "Show everything",
    "Undo",
  ]) {
    await sheet.getByText(command, { exact: true }).waitFor();
  }
  expect(await accessibilityViolations(maja.page)).toEqual([]);
});

test("a frame selects what it touches, and Shift adds to it", async () => {
  const { x, y, width, height } = await boxOf(maja.cell(touch));
  await maja.page.mouse.move(x + 3, y + height - 3);
  await maja.page.mouse.down();
  await maja.page.mouse.move(x + width + 40, y + 20, { steps: 5 });
  await maja.page.mouse.up();
  await expect.poll(() => selected().count()).toBe(3);
  await maja.note("The connection drops").click({ modifiers: ["Shift"] });
  await expect.poll(() => selected().count()).toBe(4);
  await maja.page.getByRole("heading", { name: "4 notes selected" }).waitFor();
});

test("a key selects all of the cell, then the lane, then the journey, and one undo brings all back", async () => {
  const all = await maja.page.locator("[data-note]").count();
  await maja.note("The connection drops").click();
  const inLane = await maja.page.locator(`[aria-label^="${actions.lane}, "] [data-note]`).count();
  // It is alone in its cell, so the lane comes first.
  await maja.press("Control+a");
  await expect.poll(() => selected().count()).toBe(inLane);
  await maja.press("Control+a");
  await expect.poll(() => selected().count()).toBe(all);
  await maja.press("Delete");
  await expect.poll(() => maja.page.locator("[data-note]").count()).toBe(0);
  await maja.press("Control+z");
  await expect.poll(() => maja.page.locator("[data-note]").count()).toBe(all);
});

test("Alt at the drop leaves the note and puts a copy", async () => {
  const before = await maja.textsIn(touch);
  await maja.lift("The connection drops");
  await maja.over(touch);
  await maja.page.keyboard.down("Alt");
  await maja.drop();
  await maja.page.keyboard.up("Alt");
  await expect.poll(() => maja.textsIn(touch)).toHaveLength(before.length + 1);
  expect(await maja.textsIn(actions)).toHaveLength(1);
});

test("neighbours make room for what is held over them", async () => {
  const neighbour = maja.note("The red light");
  const before = (await boxOf(neighbour)).y;
  await maja.lift("The connection drops");
  await maja.over(touch, "top");
  await expect.poll(async () => (await boxOf(neighbour)).y).toBeGreaterThan(before + 40);
  await maja.press("Escape");
  await expect.poll(async () => (await boxOf(neighbour)).y).toBe(before);
  await maja.drop();
});

test("the lines of a blueprint follow the lanes", async () => {
  await maja.press("Shift+1");
  const line = maja.page.getByText("Line of visibility", { exact: true });
  await line.waitFor();
  const backstage = maja.page.getByRole("group", {
    name: "What must happen on our side, Needs help",
  });
  const gap = async () => Math.abs((await boxOf(backstage)).y - (await boxOf(line)).y);
  expect(await gap()).toBeLessThan(40);
  await maja.page.getByRole("heading", { name: "What must happen on our side" }).hover();
  await maja.choose("More for lane What must happen on our side", "Move the lane up");
  // Now the customer's pain points lie below it: the line is crossed there and back.
  await expect.poll(() => line.count()).toBe(2);
});
