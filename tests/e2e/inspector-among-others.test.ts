import type { Locator } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { boxOf } from "./board-page";
import { pastedElsewhere } from "./clipboard";
import { button, field, inspectorOf, select } from "./inspector-page";
import { facilitator, pair } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const stepTitle = "Title of the step";

test("the link of a step is copied, and opens the board with the step in view and chosen", async () => {
  const maja = await facilitator(server, "Maja");
  await select(maja, "step", "Measures at home");
  await maja.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await button(maja, "Copy a link to it").click();
  await maja.page.getByText("The link is copied.").waitFor();
  const link = await pastedElsewhere(maja.page);

  await maja.page.goto("/");
  await maja.page.goto(link);
  await expect.poll(() => field(maja, stepTitle).inputValue()).toBe("Measures at home");
  const { x, width } = await boxOf(
    maja.page.getByRole("group", { name: "Step: Measures at home" }),
  );
  expect(x + width).toBeLessThan((await boxOf(inspectorOf(maja))).x);
});

test("what another writes comes into the field, but not over what is being typed", async () => {
  const [maja, tor] = await pair(server, "Blank journey");
  const title = field(maja, stepTitle);
  await select(maja, "step", "Feels a need");
  await tor.rename("Feels a need", stepTitle, "Needs it");
  await expect.poll(() => title.inputValue()).toBe("Needs it");

  await title.fill("Mine");
  await tor.rename("Needs it", stepTitle, "Theirs");
  await inspectorOf(maja).getByText("Somebody else wrote “Theirs” meanwhile.").waitFor();
  expect(await title.inputValue()).toBe("Mine");
  await maja.press("Escape");
  expect(await title.inputValue()).toBe("Theirs");
  expect(await tor.titles(stepTitle)).toContain("Theirs");

  await title.fill("Mine again");
  await tor.rename("Theirs", stepTitle, "Theirs again");
  await inspectorOf(maja).getByText("Somebody else wrote “Theirs again” meanwhile.").waitFor();
  await maja.press("Enter");
  await expect.poll(() => tor.titles(stepTitle)).toContain("Mine again");

  // Going to another thing commits what stands there.
  await title.fill("Said at last");
  await select(maja, "step", "Gets started");
  await expect.poll(() => tor.titles(stepTitle)).toContain("Said at last");
});

test("when somebody removes what is being written about, it closes and says why", async () => {
  const [maja, tor] = await pair(server, "Blank journey");
  await select(maja, "step", "Looks for a way");
  await field(maja, stepTitle).fill("Half a thou");
  await tor.choose("More for step Looks for a way", "Delete the step");
  await inspectorOf(maja).waitFor({ state: "detached" });
  await maja.page.getByText("Somebody has taken that off the board.").waitFor();
  expect(await maja.titles(stepTitle)).not.toContain("Half a thou");
});

test("without a pointer: into the fields, through them, and back to the thing", async () => {
  const maja = await facilitator(server, "Maja", { template: "Blank journey" });
  const focused = (locator: Locator) => locator.and(maja.page.locator(":focus")).waitFor();
  const journey = maja.page.locator('[data-thing^="journey:"]');
  const title = field(maja, "Title of the journey");
  const isThere = () => journey.evaluate((face) => face === document.activeElement);
  while (!(await isThere())) await maja.press("Tab");
  await inspectorOf(maja).waitFor();

  const before = await title.inputValue();
  await maja.press("Alt+Enter");
  await focused(title);
  await maja.write("x");
  await maja.press("Escape");
  expect(await title.inputValue()).toBe(before);
  await focused(title);
  await maja.press("Tab", "Control+a");
  await maja.write("A home near the sea");
  await maja.press("Tab");
  await maja.page.getByText("A home near the sea", { exact: true }).first().waitFor();

  // Undo takes back what a button did also while the button has the focus.
  const fold = inspectorOf(maja).getByRole("switch", { name: "Folded" });
  const isAtFold = () => fold.evaluate((button) => button === document.activeElement);
  for (let tabs = 0; tabs < 30 && !(await isAtFold()); tabs += 1) await maja.press("Tab");
  await focused(fold);
  await maja.press("Space");
  await expect.poll(() => fold.getAttribute("aria-checked")).toBe("true");
  await maja.press("Control+z");
  await expect.poll(() => fold.getAttribute("aria-checked")).toBe("false");

  await maja.press("Escape");
  await focused(journey);
  await maja.press("F6");
  await focused(title);
  await maja.press("Escape", "Escape");
  await inspectorOf(maja).waitFor({ state: "detached" });
});

test("axe finds nothing wrong with the fields of any kind of thing", async () => {
  const maja = await facilitator(server, "Maja", { template: "Blank journey" });
  await maja.page.locator("[data-note]").first().click();
  expect(await accessibilityViolations(maja.page)).toEqual([]);
  for (const [kind, words] of [
    ["cell", ""],
    ["step", "Looks for a way"],
    ["phase", ""],
    ["lane", "Thoughts"],
    ["journey", ""],
  ] as const) {
    await select(maja, kind, words);
    expect({ kind, wrong: await accessibilityViolations(maja.page) }).toEqual({ kind, wrong: [] });
  }
});

test("nor with those of several notes, and of a step, in the dark", async () => {
  const maja = await facilitator(server, "Maja", { template: "Blank journey", theme: "dark" });
  await maja.page.locator("[data-note]").first().click();
  await maja.page
    .locator("[data-note]")
    .nth(1)
    .click({ modifiers: ["Shift"] });
  expect(await accessibilityViolations(maja.page)).toEqual([]);
  await select(maja, "step", "Looks for a way");
  expect(await accessibilityViolations(maja.page)).toEqual([]);
});

test("what is selected comes out from under the panel; on a phone, above it", async () => {
  const desk = await facilitator(server, "Maja", { viewport: { width: 1024, height: 768 } });
  const far = desk.note("We sign an order");
  await far.click();
  const panel = await boxOf(inspectorOf(desk));
  await expect
    .poll(async () => {
      const { x, width } = await boxOf(far);
      return x + width;
    })
    .toBeLessThan(panel.x);

  const phone = await facilitator(server, "Tor", {
    viewport: { width: 390, height: 844 },
    touch: true,
  });
  const low = phone.page.locator("[data-note]", { hasText: "Can we afford it" });
  await low.tap();
  const sheet = await boxOf(inspectorOf(phone));
  expect([sheet.x, sheet.width]).toEqual([0, 390]);
  await expect
    .poll(async () => {
      const { y, height } = await boxOf(low);
      return y + height;
    })
    .toBeLessThan(sheet.y);
});
