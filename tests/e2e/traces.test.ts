import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { field, inspectorOf, select } from "./inspector-page";
import { type Member, pair } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const said = (member: Member): Promise<string[]> =>
  inspectorOf(member).locator("[data-traces] p").allTextContents();
/** The lines without the time: a name and what was done end where the comma stands. */
const who = async (member: Member): Promise<string[]> =>
  (await said(member)).map((line) => line.split(",")[0] ?? "");
// The server writes down what was done when it is left alone for a moment.
const soon = { timeout: 20_000 };

test("the fields of a thing say who made it and who last did something to it, while it is looked at", async () => {
  const [maja, tor] = await pair(server, "Blank journey");
  await select(maja, "step", "Gets started");
  await select(tor, "step", "Gets started");
  await field(tor, "Title of the step").fill("Gets going");
  await tor.press("Enter");
  await expect.poll(() => who(maja), soon).toContain("Last changed by Tor");
  expect((await said(maja)).at(-1)).toMatch(/\d{4}.*\d\d:\d\d|\d:\d\d/);
  expect(await accessibilityViolations(maja.page)).toEqual([]);

  const place = { lane: "Thoughts", step: "Gets it done" };
  await tor.addNote(place, "Where do I begin?");
  await maja.note("Where do I begin?").click();
  await expect.poll(() => who(maja), soon).toEqual(["Made by Tor"]);
  await maja.press("Alt+k", "q");
  await expect.poll(() => who(maja), soon).toEqual(["Made by Tor", "Last changed by Maja"]);
  await tor.dragNote("Where do I begin?", { lane: "Thoughts", step: "Gets going" });
  await expect.poll(() => who(maja), soon).toEqual(["Made by Tor", "Last moved by Tor"]);
});
