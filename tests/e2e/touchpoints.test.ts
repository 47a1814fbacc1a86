import type { Locator } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { boxOf } from "./board-page";
import { inspectorOf } from "./inspector-page";
import { facilitator, type Member, pair } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const queue = "Menu, queue message and hold music";
const light = "The light turns green while we are talking";

/** Goes to the table, by the switch of views. */
async function openTable({ page, choose }: Member): Promise<void> {
  await choose("View: Board", "Touchpoints");
  await page.getByRole("table", { name: "Touchpoints" }).waitFor();
}
const cell = ({ page }: Member, field: string, event: string): Locator =>
  page.getByLabel(`${field}: ${event}`, { exact: true });
const row = ({ page }: Member, event: string): Locator => page.getByRole("row", { name: event });
/** What is chosen in a list, in words. */
const chosen = (list: Locator): Promise<string> =>
  list.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.label ?? "");
const events = ({ page }: Member): Promise<string[]> =>
  page
    .locator("tbody th textarea")
    .evaluateAll((all) => all.map((one) => (one instanceof HTMLTextAreaElement ? one.value : "")));

test("a touchpoint is filled in at the right, and stands on the card of everybody", async () => {
  const [maja, tor] = await pair(server, "Call to support");
  const card = tor.note(light);
  await card.getByText("Phone").waitFor();
  await maja.note(light).click();
  const fields = inspectorOf(maja).getByRole("region", { name: "Touchpoint" });
  await fields.getByText("As wished").waitFor();

  await maja.choose("Channel: Phone", "Complaint");
  await fields
    .getByRole("group", { name: "Actual feeling" })
    .getByRole("radio", { name: "very good (+2)" })
    .focus();
  await maja.press("ArrowLeft", "ArrowLeft");
  await fields.getByText("2 worse than wished").waitFor();
  await fields.getByRole("textbox", { name: "Our action" }).fill("Ask how it went");
  await maja.press("Enter");
  await fields.getByLabel("Who acts here").selectOption("A partner of ours");
  await card.getByTitle("A partner acts here").waitFor();

  await card.getByText("Complaint").waitFor();
  await expect.poll(() => card.getByText("2 worse than wished").count(), { timeout: 5000 }).toBe(1);
  expect(await maja.note("I look for the number").locator("[data-touchpoint]").count()).toBe(0);
});

test("several are changed at once, and say where they differ", async () => {
  const maja = await facilitator(server, "Maja", { template: "Call to support" });
  await maja.note(queue).click();
  await maja.note("The contact page").click({ modifiers: ["Shift"] });
  const fields = inspectorOf(maja).getByRole("region", { name: "Touchpoint" });
  await fields.getByRole("button", { name: "Channel: Different" }).waitFor();
  await maja.choose("Channel: Different", "App");
  for (const text of [queue, "The contact page"]) await maja.note(text).getByText("App").waitFor();
  await maja.page.getByRole("button", { name: "Undo" }).first().click();
  await maja.note(queue).getByText("Phone").waitFor();
  expect(await maja.note("The contact page").getByText("App").count()).toBe(0);
});

test("a whole row is filled in by keys alone, while somebody else looks on", async () => {
  const [maja, tor] = await pair(server, "Call to support");
  await openTable(tor);
  await openTable(maja);
  const link = maja.page.getByRole("link", { name: `Show on the board: ${queue}` });
  await link.focus();

  await maja.press("Tab");
  await maja.write("Chat");
  await expect.poll(() => chosen(cell(tor, "Channel", queue))).toBe("Chat");
  await maja.press("Tab", "End", "ArrowUp");
  await expect.poll(() => chosen(cell(tor, "Wished feeling", queue))).toBe("very good (+2)");
  await maja.press("Tab", "Home");
  await expect.poll(() => chosen(cell(tor, "Actual feeling", queue))).toBe("very bad (−2)");
  await row(tor, queue).getByText("4 worse than wished").waitFor();
  await maja.press("Tab", "Control+a");
  await maja.write("Say how long it takes");
  await maja.press("Enter");
  await expect
    .poll(() => cell(tor, "Our action", queue).inputValue())
    .toBe("Say how long it takes");
  await maja.says("Saved");

  // One step of the history each; the table has no other undo than the board.
  await maja.page.getByRole("button", { name: "Undo" }).first().click();
  await expect
    .poll(() => cell(tor, "Our action", queue).inputValue())
    .toBe("Give the wait in minutes, and offer to call back");
});

test("what happens is written in the table as on the note, and its formats stay", async () => {
  const [maja, tor] = await pair(server, "Call to support");
  await tor.open(queue);
  await tor.press("Control+Home");
  for (const _ of "Menu") await tor.press("Shift+ArrowRight");
  await tor.press("Control+b", "Escape", "Escape");
  await openTable(maja);
  const event = cell(maja, "Event", queue);
  await event.focus();
  await maja.press("End");
  await maja.write(", again");
  await maja.press("Shift+Enter");
  await maja.write("and again");
  await maja.press("Enter");
  const now = `${queue}, again\nand again`;
  await expect.poll(() => tor.note("and again").locator("strong").textContent()).toBe("Menu");
  await expect.poll(() => events(maja)).toContain(now);
  await maja.says("Saved");
});

test("rows are sorted by any column, the largest gaps first, and a row leads to its note", async () => {
  const maja = await facilitator(server, "Maja", { template: "Call to support" });
  await openTable(maja);
  const inOrder = await events(maja);
  expect(inOrder[0]).toBe("The red light on the router");
  await maja.page.getByLabel("Sort by").selectOption("Largest gaps first");
  expect((await events(maja)).at(-1)).toBe(light);
  const head = maja.page.getByRole("columnheader", { name: "Gap" });
  expect(await head.getAttribute("aria-sort")).toBe("ascending");
  await head.getByRole("button").click();
  expect(await head.getAttribute("aria-sort")).toBe("descending");
  expect((await events(maja))[0]).toBe(light);

  // What is filled in stays where it is until somebody sorts again.
  await cell(maja, "Actual feeling", light).selectOption("very bad (−2)");
  expect((await events(maja))[0]).toBe(light);
  await maja.page.getByRole("columnheader", { name: "Step" }).getByRole("button").click();
  expect(await events(maja)).toEqual(inOrder);

  await maja.page.getByRole("link", { name: queue }).click();
  await inspectorOf(maja).getByRole("region", { name: "Touchpoint" }).waitFor();
  await expect.poll(() => maja.note(queue).getAttribute("aria-pressed")).toBe("true");
});

test("a channel of the board's own is added, used, renamed and removed", async () => {
  const [maja, tor] = await pair(server, "Call to support");
  await openTable(maja);
  await maja.page.getByRole("button", { name: "Channels of this board" }).click();
  await maja.page.getByRole("textbox", { name: "Name of a new channel" }).fill("Video call");
  await maja.press("Enter");
  await maja.choose("Icon of Video call", "In person");
  await cell(maja, "Channel", queue).selectOption("Video call");
  await tor.note(queue).getByText("Video call").waitFor();
  await maja.page.getByRole("textbox", { name: "Name of the channel" }).fill("Video");
  await maja.press("Enter");
  await tor.note(queue).getByText("Video", { exact: true }).waitFor();

  await maja.choose("More for Video", "Remove");
  await expect.poll(() => chosen(cell(maja, "Channel", queue))).toBe("Not said yet");
  await expect.poll(() => tor.note(queue).getByText("Video").count()).toBe(0);
  await maja.page.getByText("Channel “Video” removed.").waitFor();
});

test("the table is copied as a spreadsheet, in which words never become formulas", async () => {
  const maja = await facilitator(server, "Maja", { template: "Call to support" });
  await maja.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await openTable(maja);
  await cell(maja, "Our action", queue).fill("=1+1");
  await maja.press("Enter");
  await maja.page.getByRole("button", { name: "Copy as a spreadsheet" }).click();
  await maja.page.getByText("Copied. Paste it into a spreadsheet.").waitFor();
  const copied = await maja.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const html = await (await item?.getType("text/html"))?.text();
    return { text: await navigator.clipboard.readText(), html };
  });
  const lines = copied.text.trim().split("\n");
  expect(lines[0]).toBe(
    "Step\tEvent\tChannel\tWished feeling (−2 to 2)\tActual feeling (−2 to 2)\tGap\tOur action",
  );
  expect(lines).toContain(`Waits in the queue\t${queue}\tPhone\t1\t-2\t-3\t'=1+1`);
  expect(copied.html).toContain(`<td>${queue}</td><td>Phone</td><td>1</td><td>-2</td>`);
});

test("axe finds nothing wrong with the table, and on a phone each touchpoint is a card", async () => {
  const phone = await facilitator(server, "Tor", {
    template: "Call to support",
    viewport: { width: 390, height: 844 },
    touch: true,
    theme: "dark",
  });
  await phone.page.goto(`${new URL(phone.page.url()).pathname}?view=touchpoints`);
  await row(phone, queue).waitFor();
  const { x, width } = await boxOf(row(phone, queue));
  expect([x >= 0, x + width <= 390]).toEqual([true, true]);
  const field = await boxOf(cell(phone, "Channel", queue));
  expect(field.width).toBeGreaterThan(120);
  expect(field.height).toBeGreaterThanOrEqual(44);
  expect(await accessibilityViolations(phone.page)).toEqual([]);

  const maja = await facilitator(server, "Maja", { template: "Call to support" });
  await maja.note(queue).click();
  await inspectorOf(maja).getByRole("region", { name: "Touchpoint" }).waitFor();
  expect(await accessibilityViolations(maja.page)).toEqual([]);
  await openTable(maja);
  await maja.page.getByRole("button", { name: "Channels of this board" }).click();
  expect(await accessibilityViolations(maja.page)).toEqual([]);
});

test("a journey without touchpoints says what they are; steps that nobody owns are listed", async () => {
  const maja = await facilitator(server, "Maja", { template: "Blank board" });
  await maja.choose("View: Board", "Touchpoints");
  await maja.page.getByText("A board without a journey has no touchpoints.").waitFor();

  const kitchen = await facilitator(server, "Tor");
  await openTable(kitchen);
  const outside = kitchen.page.getByText("Nobody owns these").locator("..").getByRole("link");
  expect(await outside.count()).toBeGreaterThan(0);
  const title = (await outside.first().textContent()) ?? "";
  await outside.first().click();
  await inspectorOf(kitchen).waitFor();
  await expect
    .poll(() => inspectorOf(kitchen).getByRole("textbox").first().inputValue())
    .toBe(title);
});
