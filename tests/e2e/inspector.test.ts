import type { Locator } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { boxOf } from "./board-page";
import { pastedElsewhere } from "./clipboard";
import { facilitator, type Member, pair } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const need = { lane: "Touchpoints", step: "Feels a need" };
const stepTitle = "Title of the step";

const inspectorOf = ({ page }: Member): Locator =>
  page.getByRole("complementary", { name: "What is selected" });
const field = (member: Member, label: string): Locator =>
  inspectorOf(member).getByRole("textbox", { name: label, exact: true });
const button = (member: Member, name: string): Locator =>
  inspectorOf(member).getByRole("button", { name });

/** Selects a thing by a click beside its words. */
async function select({ page }: Member, kind: string, words: string): Promise<void> {
  const face = page.locator(`[data-thing^="${kind}:"]`, { hasText: words });
  await face.first().click({ position: { x: 3, y: 3 } });
  await page.getByRole("complementary").getByRole("heading", { level: 2 }).waitFor();
}

test("a step gets another title and an owner, and a new one behind it is named at once", async () => {
  const [maja, tor] = await pair(server, "Blank journey");
  await select(maja, "step", "Feels a need");
  await field(maja, stepTitle).fill("Runs out of patience");
  await maja.press("Enter");
  await button(maja, "The customer alone").click();
  await button(maja, "Add a step after").click();
  await field(maja, stepTitle).and(maja.page.locator(":focus")).waitFor();
  await maja.write("Asks around");
  await maja.press("Enter");

  await expect
    .poll(() => tor.titles(stepTitle))
    .toEqual(expect.arrayContaining(["Runs out of patience", "Asks around"]));
  await tor.page.getByText("The customer's own").waitFor();

  await button(maja, "Delete the step").click();
  await inspectorOf(maja).waitFor({ state: "detached" });
  await expect.poll(() => tor.titles(stepTitle)).not.toContain("Asks around");
  await maja.page.getByRole("region", { name: "Notices" }).getByText("Undo").click();
  await expect.poll(() => tor.titles(stepTitle)).toContain("Asks around");
});

test("a phase gets its period, is split at a step and joined again", async () => {
  const [maja, tor] = await pair(server);
  const phases = () => tor.titles("Title of the phase");
  await tor.press("Shift+1");
  const before = await phases();

  await select(maja, "phase", "The wish");
  await button(maja, "While being a customer").click();
  await expect
    .poll(() => tor.page.locator('[data-thing^="phase:"]').first().getAttribute("data-period"))
    .toBe("during");
  await button(maja, "Split: new phase from").click();
  await maja.page.getByRole("menuitem", { name: "Measures at home" }).click();
  await field(maja, "Title of the phase").and(maja.page.locator(":focus")).waitFor();
  await maja.write("The rule");
  await maja.press("Enter");
  await expect.poll(phases).toEqual([before[0], "The rule", ...before.slice(1)]);

  await select(maja, "phase", "The wish");
  await button(maja, "Join with the next phase").click();
  await expect.poll(phases).toEqual(["The wish / The rule", ...before.slice(1)]);
  await expect
    .poll(() => field(maja, "Title of the phase").inputValue())
    .toBe("The wish / The rule");
});

test("a lane gets a purpose, a height and a fold, and an empty name gives the purpose's own", async () => {
  const [maja, tor] = await pair(server, "Blank journey");
  await select(maja, "lane", "Thoughts");
  await button(maja, "What the lane is for: Thoughts").click();
  await maja.page.getByRole("menuitemradio", { name: /^Backstage/ }).click();
  await inspectorOf(maja).getByText("behind the line of visibility").waitFor();
  await field(maja, "Name of the lane").fill("Behind the counter");
  await maja.press("Enter");
  await expect.poll(() => tor.titles("Name of the lane")).toContain("Behind the counter");
  await field(maja, "Name of the lane").fill("");
  await maja.press("Enter");
  await expect.poll(() => tor.titles("Name of the lane")).toContain("Backstage");

  const height = async () => (await boxOf(tor.cell({ lane: "Backstage", step: need.step }))).height;
  const before = await height();
  await button(maja, "Its own").click();
  await inspectorOf(maja).getByRole("spinbutton", { name: "At least" }).fill("600");
  await maja.press("Enter");
  await expect.poll(height).toBeGreaterThan(before);
  await button(maja, "As its notes").click();
  await expect.poll(height).toBe(before);
  await inspectorOf(maja).getByRole("switch", { name: "Folded" }).click();
  await inspectorOf(maja).getByRole("switch", { name: "Folded", checked: true }).waitFor();
});

test("a journey gets words, a purpose and a persona that it had not, and is duplicated", async () => {
  const [maja, tor] = await pair(server, "Blank board");
  await maja.page.getByRole("button", { name: "Add an empty journey" }).click();
  await select(maja, "journey", "Untitled journey");
  await field(maja, "Title of the journey").fill("I want to move house");
  await field(maja, "What is the customer trying to achieve?").fill("A home near the sea");
  await field(maja, "Persona").fill("Astrid, 34");
  await field(maja, "What they would say").fill("It has to be now.");
  await maja.press("Enter");

  await tor.page.getByRole("region", { name: "I want to move house" }).waitFor();
  for (const words of ["A home near the sea", "Astrid, 34", "It has to be now."])
    await tor.page.getByText(words).waitFor();

  await button(maja, "Duplicate the journey").click();
  await expect
    .poll(() => field(maja, "Title of the journey").inputValue())
    .toBe("I want to move house (copy)");
  await tor.press("Shift+1");
  await tor.page.getByRole("region", { name: "I want to move house (copy)" }).waitFor();
});

test("a cell says what belongs there, takes a note and selects all of its own", async () => {
  const maja = await facilitator(server, "Maja", { template: "Blank journey" });
  await maja.cell(need).click({ position: { x: 3, y: 3 } });
  await inspectorOf(maja).getByText("What or whom does the customer meet here?").waitFor();
  for (const text of ["An advert", "A neighbour"]) {
    await button(maja, "Add a note").click();
    await maja.editor.waitFor();
    await maja.write(text);
    await maja.press("Escape", "Escape");
    await maja.cell(need).click({ position: { x: 3, y: 3 } });
  }
  await inspectorOf(maja).getByText("2 notes").waitFor();
  await button(maja, "Select all notes here").click();
  await inspectorOf(maja).getByRole("heading", { name: "2 notes selected" }).waitFor();
  expect(await maja.cell(need).locator("[data-selected]").count()).toBe(2);

  // From a note the way leads out to what it stands in.
  await maja.note("An advert").click();
  await button(maja, "Touchpoints").click();
  await inspectorOf(maja).getByRole("heading", { name: "Lane", exact: true }).waitFor();
});

test("of several notes it shows what they share, and changes all of them", async () => {
  const maja = await facilitator(server, "Maja", { template: "Blank journey" });
  await maja.addNote(need, "First");
  await maja.addNote(need, "Second");
  await maja.note("First").click();
  await button(maja, "Idea").click();
  await maja.note("Second").click({ modifiers: ["Shift"] });
  const pressed = (name: string) => button(maja, name).getAttribute("aria-pressed");
  await expect
    .poll(() => Promise.all(["Idea", "Plain", "Fact", "Medium"].map(pressed)))
    .toEqual(["mixed", "mixed", "false", "true"]);

  await button(maja, "Fact").click();
  await button(maja, "Large").click();
  await button(maja, "Green").click();
  for (const text of ["First", "Second"]) {
    await maja.page.getByRole("button", { name: `Fact: ${text}` }).waitFor();
    await expect.poll(() => maja.note(text).getAttribute("data-colour")).toBe("green");
  }
  expect(await Promise.all(["Fact", "Idea", "Large", "Medium"].map(pressed))).toEqual([
    "true",
    "false",
    "true",
    "false",
  ]);
});

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
  await maja.press("Tab", "Tab", "Tab");
  await maja.page.getByText("A home near the sea", { exact: true }).first().waitFor();

  // Undo takes back what a button did also while the button has the focus.
  const fold = inspectorOf(maja).getByRole("switch", { name: "Folded" });
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

const things = [
  ["cell", "cook one at a time"],
  ["step", "Measures at home"],
  ["phase", "The wish"],
  ["lane", "Thoughts"],
  ["journey", "cook in together"],
] as const;

test("axe finds nothing wrong with the fields of any kind of thing", async () => {
  const maja = await facilitator(server, "Maja");
  await maja.page.locator("[data-note]").first().click();
  expect(await accessibilityViolations(maja.page)).toEqual([]);
  for (const [kind, words] of things) {
    await select(maja, kind, words);
    expect({ kind, wrong: await accessibilityViolations(maja.page) }).toEqual({ kind, wrong: [] });
  }
});

test("nor with those of several notes, and of a step, in the dark", async () => {
  const maja = await facilitator(server, "Maja", { theme: "dark" });
  await maja.page.locator("[data-note]").first().click();
  await maja.page
    .locator("[data-note]")
    .nth(1)
    .click({ modifiers: ["Shift"] });
  expect(await accessibilityViolations(maja.page)).toEqual([]);
  await select(maja, "step", "Measures at home");
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
  const low = phone.page.locator("[data-note]", { hasText: "Our friends' new kitchen" });
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
