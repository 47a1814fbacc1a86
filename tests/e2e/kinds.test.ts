import type { Locator } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { inspectorOf, select } from "./inspector-page";
import { facilitator, type Member, pair } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const [drawer, quarrel] = [
  "The drawer has been jamming since Christmas",
  "The shop blames the fitter",
];
const kindOf = (member: Member, text: string): Promise<string | null> =>
  member.note(text).locator("[title]").first().getAttribute("title");
const picker = ({ page }: Member): Locator =>
  page.getByRole("menu", { name: "Kind of the selected notes …" });
const counts = (member: Member): Locator =>
  inspectorOf(member).getByRole("list", { name: "Notes by kind" }).getByRole("button");
const said = (buttons: Locator): Promise<string[]> =>
  buttons.evaluateAll((all) => all.map((each) => each.getAttribute("aria-label") ?? ""));

test("two keys give all selected notes another kind, in one step of the history", async () => {
  const [maja, tor] = await pair(server);
  await maja.press("Shift+1");
  await tor.press("Shift+1");
  await maja.note(drawer).click();
  await maja.note("No real prices").click({ modifiers: ["Shift"] });
  await maja.press("Alt+k", "9");
  await expect.poll(() => kindOf(tor, drawer)).toBe("Question");
  await expect.poll(() => kindOf(tor, "No real prices")).toBe("Question");
  await picker(maja).waitFor({ state: "detached" });
  await maja.press("Control+z");
  await expect.poll(() => kindOf(tor, drawer)).toBe("Irritates");
  expect(await kindOf(tor, "No real prices")).toBe("Irritates");

  // With one note selected too: nothing is written on it, and it keeps the focus.
  await maja.note(drawer).click();
  await maja.press("Alt+k", "q");
  await expect.poll(() => kindOf(tor, drawer)).toBe("Quote");
  expect(await maja.note(drawer).locator("p").textContent()).toBe(drawer);
  await maja.press("ArrowDown", "ArrowUp", "Alt+k", "Escape", "Enter");
  await maja.editor.waitFor();
});

test("the kinds stand beside the note with their keys, for arrows, fingers and the sheet of keys", async () => {
  const maja = await facilitator(server, "Maja");
  await maja.press("Shift+1");
  await maja.note(drawer).click();
  await maja.press("Alt+k");
  await picker(maja).getByRole("menuitemradio", { name: "Irritates", checked: true }).waitFor();
  expect(await accessibilityViolations(maja.page)).toEqual([]);
  await maja.press("ArrowDown", "Enter");
  await expect.poll(() => kindOf(maja, drawer)).toBe("Delights");
  await maja.press("Alt+k");
  await picker(maja).getByRole("menuitemradio", { name: "Observation" }).click();
  await expect.poll(() => kindOf(maja, drawer)).toBe("Observation");

  await maja.press("Escape", "?");
  const sheet = maja.page.getByRole("dialog", { name: "Keys" });
  await sheet.getByRole("heading", { name: "Kinds of notes" }).waitFor();
  await sheet.getByText("Observation", { exact: true }).waitFor();
});

test("a phase says how many notes of each kind it has, and a press shows these alone", async () => {
  const [maja, tor] = await pair(server);
  await select(maja, "phase", "Delivery and fitting");
  await counts(maja).first().waitFor();
  expect(await said(counts(maja))).toContain("Irritates: 4 notes. Show only these");
  expect(await accessibilityViolations(maja.page)).toEqual([]);

  // Somebody else gives one of them another kind meanwhile.
  await tor.press("Shift+1");
  await tor.note(quarrel).click();
  await tor.press("Alt+k", "0");
  await expect.poll(() => said(counts(maja))).toContain("Irritates: 3 notes. Show only these");

  await inspectorOf(maja)
    .getByRole("button", { name: /^Irritates/ })
    .click();
  const panel = maja.page.getByRole("search", { name: "Find on this board" });
  await panel.getByText("3 matches").waitFor();
  await panel.getByRole("switch", { name: "Only in “Delivery and fitting”" }).waitFor();
  expect(await maja.note("A panel is missing").getAttribute("data-mark")).toBe("found");
  expect(await maja.note(drawer).getAttribute("data-mark")).toBe("dimmed");
  expect(await accessibilityViolations(maja.page)).toEqual([]);
  await panel.getByRole("switch", { name: "Only in “Delivery and fitting”" }).click();
  await panel.getByText("9 matches").waitFor();
});
