import type { Locator } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { boxOf } from "./board-page";
import { facilitator, type Member, pair } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const actions = { lane: "Customer actions", step: "Gets tired of the old kitchen" };
const drawer = "The drawer has been jamming since Christmas";

const field = ({ page }: Member): Locator =>
  page.getByRole("searchbox", { name: "Find on this board" });
const panel = ({ page }: Member): Locator =>
  page.getByRole("search", { name: "Find on this board" });
const hits = (member: Member): Locator => panel(member).getByRole("listitem");
const isFocused = (element: Locator): Promise<boolean> =>
  element.evaluate((it) => it === document.activeElement);

async function says(member: Member, words: string): Promise<void> {
  await panel(member).getByRole("status").getByText(words, { exact: true }).waitFor();
}

test("a word is found wherever it stands, and Enter goes from hit to hit", async () => {
  const maja = await facilitator(server, "Maja");
  await maja.press("/");
  await expect.poll(() => isFocused(field(maja))).toBe(true);
  await maja.write("FÎTTER");
  await says(maja, "12 matches");

  await maja.press("Enter");
  await says(maja, "1 of 12");
  await maja.page.getByRole("heading", { name: "Finds a fitter" }).waitFor();
  await maja.press("Enter");
  await says(maja, "2 of 12");
  const call = maja.note("We call six fitters");
  await expect.poll(() => call.getAttribute("aria-pressed")).toBe("true");
  expect(await call.getAttribute("data-mark")).toBe("found");
  // It stands where the panel does not cover it.
  const [note, cover] = [await boxOf(call), await boxOf(panel(maja))];
  expect(note.x + note.width).toBeLessThanOrEqual(cover.x);
  expect(await isFocused(field(maja))).toBe(true);

  await maja.person.screenshot("find-words");

  await maja.press("Shift+Enter", "Shift+Enter");
  await says(maja, "12 of 12");
  await maja.press("Escape");
  await panel(maja).waitFor({ state: "detached" });
  expect(await maja.page.locator("[data-mark]").count()).toBe(0);
});

test("what somebody else writes meanwhile is found too, and they see no mark", async () => {
  const [maja, tor] = await pair(server);
  await maja.press("Control+f");
  await field(maja).fill("drawer");
  await says(maja, "2 matches");

  await tor.addNote(actions, "Every DRAWER is full");
  await says(maja, "3 matches");
  await hits(maja).filter({ hasText: "Every DRAWER is full" }).click();
  const found = maja.note("Every DRAWER is full");
  await expect.poll(() => found.getAttribute("data-mark")).toBe("found");
  expect(await tor.page.locator("[data-mark]").count()).toBe(0);

  await tor.open("Every DRAWER is full");
  await tor.press("Control+a");
  await tor.write("All is full");
  await says(maja, "2 matches");
  expect(await maja.note("All is full").getAttribute("data-mark")).toBeNull();
});

test("a filter dims every other note, says how many, and is cleared by a button", async () => {
  const maja = await facilitator(server, "Maja");
  await maja.page.getByRole("button", { name: "Find", exact: true }).click();
  const press = (name: string): Promise<void> =>
    panel(maja).getByRole("button", { name, exact: true }).click();
  await press("Filter");
  await press("Irritates");
  await says(maja, "10 matches");
  await says(maja, "52 notes dimmed");
  expect(await maja.note(drawer).getAttribute("data-mark")).toBe("found");
  expect(await maja.note("We cook one at a time").getAttribute("data-mark")).toBe("dimmed");

  await press("Pink");
  await press("Maja");
  await says(maja, "1 match");
  await says(maja, "61 notes dimmed");
  expect(await accessibilityViolations(maja.page)).toEqual([]);
  await maja.person.screenshot("find-filter");

  await press("Clear the filter");
  expect(await maja.page.locator("[data-mark]").count()).toBe(0);
  await maja.press("Escape");
});

test("closing gives the focus back: to the note that was found, else to where it was", async () => {
  const maja = await facilitator(server, "Maja");
  const button = maja.page.getByRole("button", { name: "Find", exact: true });
  await button.focus();
  await maja.press("Enter");
  await expect.poll(() => isFocused(field(maja))).toBe(true);
  await maja.press("Escape");
  expect(await isFocused(button)).toBe(true);

  await maja.press("/");
  await expect.poll(() => isFocused(field(maja))).toBe(true);
  await maja.write("jamming");
  await says(maja, "1 match");
  await maja.press("ArrowDown", "Escape");
  expect(await isFocused(maja.note(drawer))).toBe(true);
});

test.each([
  ["a phone in the dark", { viewport: { width: 390, height: 844 }, theme: "dark", touch: true }],
  ["a tablet", { viewport: { width: 1024, height: 768 }, theme: "light" }],
] as const)("on %s the panel leaves room for what was found", async (name, options) => {
  const maja = await facilitator(server, "Maja", options);
  await maja.page.getByRole("button", { name: "Find", exact: true }).click();
  await field(maja).fill("drawer");
  await hits(maja).filter({ hasText: drawer }).getByRole("button").click();
  await says(maja, "1 of 2");

  const overlaps = async (): Promise<boolean> => {
    const [note, cover] = [await boxOf(maja.note(drawer)), await boxOf(panel(maja))];
    return note.y < cover.y + cover.height && note.x + note.width > cover.x;
  };
  await expect.poll(overlaps).toBe(false);
  // Titles of a sheet that is drawn small are small, with the panel or without.
  const violations = await accessibilityViolations(maja.page);
  expect(violations.filter((each) => !each.startsWith("target-size"))).toEqual([]);
  await maja.person.screenshot(`find-${name.replaceAll(" ", "-")}`);
});
