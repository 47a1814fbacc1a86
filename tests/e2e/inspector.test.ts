import { afterAll, expect, test } from "vitest";
import { startServer } from "../support/server";
import { boxOf } from "./board-page";
import { button, field, inspectorOf, select } from "./inspector-page";
import { facilitator, pair } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const stepTitle = "Title of the step";
const need = { lane: "Touchpoints", step: "Feels a need" };

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

  // Who deletes by a key goes on at the next step.
  await select(maja, "step", "Asks around");
  await button(maja, "Delete the step").focus();
  await maja.press("Shift+Tab", "Tab", "Enter");
  await maja.page.locator("[data-thing]:focus", { hasText: "Runs out of patience" }).waitFor();
  await inspectorOf(maja).getByLabel("Close").click();
  await inspectorOf(maja).waitFor({ state: "detached" });
  await maja.page.locator("[data-thing]:focus", { hasText: "Runs out of patience" }).waitFor();
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
