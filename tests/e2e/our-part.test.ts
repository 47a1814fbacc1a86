import type { Locator } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { boxOf } from "./board-page";
import { inspectorOf, select } from "./inspector-page";
import { facilitator, type Member, pair } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const [looks, starts, done, lives, back] = [
  "Looks for a way",
  "Gets started",
  "Gets it done",
  "Lives with it",
  "Comes back, or moves on",
] as const;
const head = ({ page }: Member, step: string): Locator =>
  page.getByRole("group", { name: `Step: ${step}`, exact: true });
const brackets = ({ page }: Member): Locator => page.locator("[data-owner=us]");
const outside = ({ page }: Member): Locator =>
  page.getByRole("button", { name: /outside our part/ });

/** The steps that each bracket reaches over, from left to right. */
async function bracketed(member: Member): Promise<string[][]> {
  const boxes = await Promise.all((await brackets(member).all()).map(boxOf));
  const steps = await Promise.all(
    (await member.titles("Title of the step")).map(async (step) => ({
      step,
      box: await boxOf(head(member, step)),
    })),
  );
  return boxes.map(({ x, width }) =>
    steps
      .filter(({ box }) => box.x >= x - 2 && box.x + box.width <= x + width + 2)
      .map(({ step }) => step),
  );
}

test("the bracket stands over every run of steps in which we act, for everybody", async () => {
  const [maja, tor] = await pair(server, "Blank journey");
  expect(await brackets(tor).count()).toBe(0);
  for (const step of [looks, starts, lives]) await maja.choose(`More for step ${step}`, "We do");
  await expect.poll(() => bracketed(tor)).toEqual([[looks, starts], [lives]]);
  expect(await brackets(tor).first().textContent()).toBe("Our part");
  expect(await head(tor, looks).textContent()).toContain("Our part");

  // By keys, in the fields of the step.
  await select(maja, "step", done);
  await maja.press("Alt+Enter");
  await inspectorOf(maja)
    .getByRole("button", { name: /^We do/ })
    .focus();
  await maja.press("Space");
  await expect.poll(() => bracketed(tor)).toEqual([[looks, starts, done, lives]]);
  await maja.page.getByRole("button", { name: "Undo" }).first().click();
  await expect.poll(() => bracketed(tor)).toEqual([[looks, starts], [lives]]);
});

test("what is outside our part says whose it is, and the head of the journey leads to each", async () => {
  const [maja, tor] = await pair(server, "Blank journey");
  await maja.choose(`More for step ${looks}`, "The customer alone");
  await head(tor, looks).getByText("The customer's own").waitFor();
  await outside(tor).getByText("1 step outside our part").waitFor();
  await maja.choose(`More for step ${back}`, "Nobody");
  await head(tor, back).getByText("Nobody owns this step").waitFor();

  const list = "2 steps outside our part · 1 owned by nobody";
  await tor.page.getByRole("button", { name: list }).focus();
  await tor.press("Enter");
  const menu = tor.page.getByRole("menu", { name: list });
  const nobodys = menu.getByRole("group", { name: "Nobody owns these" });
  expect(await nobodys.getByRole("menuitem").allTextContents()).toEqual([`${back}After`]);
  expect(await accessibilityViolations(tor.page)).toEqual([]);
  await tor.press("Enter");
  await inspectorOf(tor).getByRole("textbox", { name: "Title of the step" }).waitFor();
  await expect.poll(() => head(tor, back).getAttribute("aria-current")).toBe("true");
  expect(await accessibilityViolations(tor.page)).toEqual([]);

  await maja.choose(`More for step ${back}`, "We do");
  await maja.choose(`More for step ${looks}`, "Not said yet");
  await outside(tor).waitFor({ state: "detached" });
});

test("the name of a long bracket stays in view while one moves along, and it all folds away with the journey", async () => {
  const maja = await facilitator(server, "Maja", {
    template: "Blank journey",
    viewport: { width: 800, height: 700 },
  });
  await maja.press("Shift+1");
  for (const step of [looks, starts, done]) await maja.choose(`More for step ${step}`, "We do");
  await maja.press("Control+0");
  const name = brackets(maja).getByText("Our part");
  await maja.page.mouse.move(500, 500);
  await maja.page.mouse.wheel(420, 260);
  await expect.poll(async () => (await boxOf(brackets(maja))).x).toBeLessThan(0);
  const { x } = await boxOf(name);
  expect(x).toBeGreaterThan(100);
  expect((await boxOf(name)).y).toBeLessThan(200);

  await maja.press("Shift+1");
  const fold = maja.page.getByRole("button", { name: /^Sheet of journey/ });
  await maja.choose(`More for step ${lives}`, "A partner of ours");
  await fold.click();
  await brackets(maja).waitFor({ state: "detached" });
  await outside(maja).getByText("1 step outside our part").waitFor();
  await fold.click();
  await expect.poll(() => bracketed(maja)).toEqual([[looks, starts, done]]);

  // From far away no head is drawn, and our part is still to be seen.
  for (let times = 0; times < 8; times += 1) await maja.press("-");
  await head(maja, looks).waitFor({ state: "detached" });
  const far = await boxOf(brackets(maja));
  expect(far.width).toBeGreaterThan(40);
});
