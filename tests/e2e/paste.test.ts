import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { copyElsewhere, pastedElsewhere } from "./clipboard";
import { beginBoard } from "./front-door";
import { facilitator, type Member, newcomer } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const touchpoints = "Touchpoints";
const stepTitle = "Title of the step";
const need = { lane: touchpoints, step: "Feels a need" };
const way = { lane: touchpoints, step: "Looks for a way" };
const start = { lane: touchpoints, step: "Gets started" };
/** What the template says there. */
const hint = "One note for each meeting with us: a page, a call, a door, a letter";

const maja = (): Promise<Member> => facilitator(server, "Maja", { template: "Blank journey" });
const preview = ({ page }: Member) => page.getByRole("dialog", { name: /^Paste / });

test("ten lines become ten notes where the pointer is, and one undo takes them back", async () => {
  const member = await maja();
  const lines = Array.from({ length: 10 }, (_, at) => `Idea ${at + 1}`);
  await copyElsewhere(member.page, lines.map((line) => `• ${line}\r\n`).join("\r\n"));
  await member.cell(way).hover();
  await member.press("Control+v");
  await expect.poll(() => member.textsIn(way)).toEqual(lines);

  await member.press("Control+z");
  await expect.poll(() => member.textsIn(way)).toEqual([]);
  await member.press("Control+Shift+z");
  await expect.poll(() => member.textsIn(way)).toEqual(lines);
});

test("what is pasted before anything can take it is on the board as soon as that has come", async () => {
  const member = await newcomer(server, { name: "Maja" });
  const { page } = member;
  let bring = (): void => undefined;
  const brought = new Promise<void>((resolve) => (bring = resolve));
  await page.route(/assets\/BoardParts-/, async (route) => {
    await brought;
    await route.continue();
  });
  await beginBoard(page, "Blank journey", "Maja");
  await copyElsewhere(page, "Early");
  await member.cell(way).hover();
  await member.press("Control+v");
  expect(await member.textsIn(way)).toEqual([]);
  bring();
  await expect.poll(() => member.textsIn(way)).toEqual(["Early"]);
});

test("a line is pasted behind the selected note; into the note that is being written it goes as text", async () => {
  const member = await maja();
  await member.addNote(need, "First");
  await member.addNote(need, "Last");
  await copyElsewhere(member.page, "Between");
  await member.note("First").click();
  await member.cell(start).hover();
  await member.press("Control+v");
  await expect.poll(() => member.textsIn(need)).toEqual(["First", "Between", "Last"]);

  await member.open("Last");
  await member.press("End", "Control+v", "Escape");
  await expect.poll(() => member.textsIn(need)).toEqual(["First", "Between", "LastBetween"]);
});

test("many lines are shown first, and can be left", async () => {
  const member = await maja();
  await copyElsewhere(member.page, "x\n".repeat(250));
  await member.cell(way).hover();
  await member.press("Control+v");
  await preview(member).getByText("Only the first 200 of 250 lines are pasted.").waitFor();
  expect(await accessibilityViolations(member.page)).toEqual([]);
  await member.press("Escape");
  await preview(member).waitFor({ state: "detached" });
  expect(await member.textsIn(way)).toEqual([]);
});

test("cells of a spreadsheet fill steps and lanes; headings name what is added; one undo takes all back", async () => {
  const member = await maja();
  const { page } = member;
  const [steps, lanes] = [await member.titles(stepTitle), await laneNames(member)];
  const rows = [
    ["", "Monday", "Tuesday", "Wednesday"],
    ["One", "a1", "a2", "a3"],
    ["Two", "b1", '"b2\nin ""two"" lines"', "b3"],
    ["Three", "c1", "", "c3"],
  ];
  await copyElsewhere(page, rows.map((row) => `${row.join("\t")}\r\n`).join(""));
  await member.cell(way).hover();
  await member.press("Control+v");

  const dialog = preview(member);
  await dialog.getByRole("columnheader", { name: "Looks for a way" }).waitFor();
  expect(await dialog.getByLabel("The first row holds titles of steps").isChecked()).toBe(true);
  expect(await dialog.getByLabel("The first column holds names of lanes").isChecked()).toBe(true);
  expect(await accessibilityViolations(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Paste 8 notes" }).click();

  await expect.poll(() => member.textsIn(way)).toEqual(["a1"]);
  expect(await member.textsIn(start)).toEqual([hint, "a2"]);
  const below = lanes[lanes.indexOf(touchpoints) + 1] ?? "";
  expect(await member.textsIn({ ...start, lane: below })).toEqual(['b2\nin "two" lines']);

  await member.press("Control+z");
  await expect.poll(() => member.textsIn(way)).toEqual([]);
  await expect.poll(() => member.titles(stepTitle)).toEqual(steps);
  expect(await laneNames(member)).toEqual(lanes);
});

test("a table of a page is read, never run, and adds the steps that it needs", async () => {
  const member = await maja();
  const steps = await member.titles(stepTitle);
  const cells = Array.from({ length: 3 }, (_, at) => `<td style="color: red">cell ${at}</td>`);
  const html = `<style>td { color: red }</style><table onclick="alert(1)" style="color: red"><tr>${cells.join("")}</tr></table>`;
  const last = steps.at(-1) ?? "";
  await pasteHtml(member, { lane: touchpoints, step: last }, html);
  const dialog = preview(member);
  await dialog.getByText("2 steps are added.").waitFor();
  await dialog.getByRole("button", { name: "Paste 3 notes" }).click();
  await expect.poll(() => member.textsIn({ lane: touchpoints, step: last })).toEqual(["cell 0"]);
  await expect.poll(() => member.titles(stepTitle)).toHaveLength(steps.length + 2);
});

test("beside the sheets a table becomes a journey of its own", async () => {
  const member = await maja();
  const { page } = member;
  await copyElsewhere(page, "a\tb\nc\td\n");
  await page.mouse.move(640, 400);
  await page.mouse.wheel(-900, 0);
  await page.mouse.move(200, 400);
  await member.press("Control+v");
  await preview(member).getByText("The table becomes a journey of its own.").waitFor();
  await member.press("Enter");
  await expect.poll(() => page.locator("[data-journey]").count()).toBe(2);
});

test("notes are copied to another board with kind, colour and places, and are lines elsewhere", async () => {
  const member = await maja();
  const inspector = member.page.getByRole("complementary", { name: "What is selected" });
  await member.addNote(need, "Red light");
  await member.addNote(way, "Green light");
  await member.note("Red light").click();
  await inspector.getByRole("button", { name: "Idea" }).click();
  await inspector.getByRole("button", { name: "Green" }).click();
  await member.note("Green light").click({ modifiers: ["Shift"] });
  await member.press("Control+c");
  expect(await pastedElsewhere(member.page)).toBe("Red light\tGreen light\n");

  const other = await maja();
  await other.cell(way).hover();
  await other.press("Control+v");
  await expect.poll(() => other.textsIn(way)).toEqual(["Red light"]);
  await expect.poll(() => other.textsIn(start)).toEqual([hint, "Green light"]);
  await other.page.getByRole("button", { name: "Idea: Red light" }).waitFor();
  expect(await other.note("Red light").getAttribute("data-colour")).toBe("green");
  expect(await other.note("Green light").getAttribute("data-colour")).toBe("yellow");

  await other.press("Control+z");
  await expect.poll(() => other.textsIn(way)).toEqual([]);
});

test("notes that are cut go, and come back where they are pasted", async () => {
  const member = await maja();
  await member.addNote(need, "Calls");
  await member.note("Calls").click();
  await member.press("Control+x");
  await expect.poll(() => member.textsIn(need)).toEqual([]);
  await member.cell(way).hover();
  await member.press("Control+v");
  await expect.poll(() => member.textsIn(way)).toEqual(["Calls"]);
});

test("a text that is too long is cut, and one is told", async () => {
  const member = await maja();
  await copyElsewhere(member.page, "long ".repeat(1200));
  await member.cell(way).hover();
  await member.press("Control+v");
  await member.page.getByText(/^One note was longer than 5,000 characters/).waitFor();
  expect((await member.textsIn(way))[0]).toHaveLength(5000);
});

test("too much is refused in words", async () => {
  const member = await maja();
  await copyElsewhere(member.page, "a\tb\n".repeat(200));
  await member.cell(way).hover();
  await member.press("Control+v");
  await member.page.getByText(/^That is too much to paste at once\./).waitFor();
  expect(await member.textsIn(way)).toEqual([]);
});

const laneNames = ({ page }: Member): Promise<string[]> =>
  page
    .getByRole("group", { name: /, Feels a need$/ })
    .evaluateAll((cells) =>
      cells
        .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
        .map((cell) => (cell.getAttribute("aria-label") ?? "").replace(/, Feels a need$/, "")),
    );

/** Pastes HTML as it is: the browser's own clipboard would tidy it up first. */
async function pasteHtml(
  { page, cell }: Member,
  place: { lane: string; step: string },
  html: string,
): Promise<void> {
  await cell(place).hover();
  await page.evaluate((html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", html);
    clipboardData.setData("text/plain", "");
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
  }, html);
}
