import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { gripOf } from "./heads";
import { facilitator, pair } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const phase = "Title of the phase";
const step = "Title of the step";
const lane = "Name of the lane";
const first = "A journey, in the customer's words";
const quoted = "Write what the customer thinks, the way they would say it";
const rest = ["Gets started", "Gets it done", "Lives with it", "Comes back, or moves on"];

test("a step is joined with the next and split again by the notes that are selected", async () => {
  const [maja, tor] = await pair(server, "Blank journey");
  const joined = "Feels a need / Looks for a way";
  await maja.press("Shift+1");

  await maja.choose("More for step Feels a need", "Join with the next step");
  await expect.poll(() => tor.titles(step)).toEqual([joined, ...rest]);
  await expect.poll(() => tor.textsIn({ lane: "Thoughts", step: joined })).toEqual([quoted]);

  await maja.note(quoted).click();
  await maja.choose(`More for step ${joined}`, "Move the selected notes to a new step");
  await expect.poll(() => tor.titles(step)).toHaveLength(rest.length + 2);
  expect(await tor.textsIn({ lane: "Thoughts", step: joined })).toEqual([]);
  await tor.note(quoted).waitFor();
  expect(await tor.textsIn({ lane: "Customer actions", step: joined })).toHaveLength(1);
});

test("a phase begins at any step, and is joined with the next", async () => {
  const [maja, tor] = await pair(server, "Blank journey");
  await maja.press("Shift+1");

  await maja.choose("More for step Gets it done", "Begin a new phase here");
  await expect.poll(() => tor.titles(phase)).toHaveLength(4);
  await maja.choose("More for phase Before", "Join with the next phase");
  await expect.poll(async () => (await tor.titles(phase))[0]).toBe("Before / During");
  expect(await tor.titles(step)).toEqual(["Feels a need", "Looks for a way", ...rest]);
});

test("a journey is duplicated with all that stands on it, and a lane is copied to the other; both can be taken back", async () => {
  const [maja, tor] = await pair(server, "Blank journey");
  const copy = `${first} (copy)`;
  const seen = tor.page.getByRole("region", { name: copy });
  const notes = seen.locator("[data-note]", { hasText: quoted });
  const lanes = seen.getByRole("button", { name: new RegExp(`^Thoughts\\. ${lane}$`) });

  await maja.choose(`More for journey ${first}`, "Duplicate the journey");
  await tor.choose("Go to a journey", copy);
  await expect.poll(() => notes.count()).toBe(1);
  expect(await seen.getByRole("button", { name: /\. Title of the step$/ }).count()).toBe(6);

  const own = maja.page.getByRole("region", { name: first, exact: true });
  await own.getByRole("button", { name: "More for lane Thoughts" }).click();
  await own.getByRole("menuitem", { name: copy }).click();
  await maja.page.getByText(`Lane “Thoughts” copied to “${first} (copy)”.`).waitFor();
  await expect.poll(() => lanes.count()).toBe(2);
  await expect.poll(() => notes.count()).toBe(2);

  await maja.page.getByRole("region", { name: "Notices" }).getByText("Undo").click();
  await expect.poll(() => lanes.count()).toBe(1);
  await maja.press("Control+z");
  await seen.waitFor({ state: "detached" });
  await tor.note(quoted).waitFor();
});

test("a note that is written in a step while another joins that step with its neighbour lies in the tray for both", async () => {
  const [maja, tor] = await pair(server, "Blank journey");
  await tor.open(quoted);
  await tor.press("Escape", "Escape");
  // What one does it with comes a moment after the board.
  await gripOf(maja, "More for step Feels a need");
  server.freeze();
  await maja.choose("More for step Feels a need", "Join with the next step");
  await tor.addNote({ lane: "Touchpoints", step: "Looks for a way" }, "I was still writing here");
  server.thaw();

  for (const { page, note, press } of [maja, tor]) {
    await page.getByRole("region", { name: "Unplaced" }).waitFor({ state: "attached" });
    await press("Shift+1");
    await note("I was still writing here").waitFor();
    await note(quoted).waitFor();
  }
  const home = { lane: "Touchpoints", step: "Feels a need / Looks for a way" };
  await maja.dragNote("I was still writing here", home);
  await expect.poll(() => tor.textsIn(home)).toEqual(["I was still writing here"]);
});

test("two who move the same step at once end with the same board, and no note is gone", async () => {
  const [maja, tor] = await pair(server, "Blank journey");
  for (const member of [maja, tor]) await gripOf(member, "More for step Looks for a way");
  server.freeze();
  await maja.choose("More for step Looks for a way", "Move the step right");
  await tor.choose("More for step Looks for a way", "Move the step left");
  server.thaw();
  await maja.says("Saved");
  await tor.says("Saved");
  await expect
    .poll(async () => (await maja.titles(step)).join())
    .toBe((await tor.titles(step)).join());
  expect(await maja.titles(step)).toHaveLength(6);
  await maja.note(quoted).waitFor();
  await tor.note(quoted).waitFor();
});

test("the menus of a sheet are accessible while they are open", async () => {
  // At 100 %, as targets are measured, the whole sheet is in view.
  const viewport = { width: 1700, height: 1500 };
  const maja = await facilitator(server, "Maja", { template: "Blank journey", viewport });
  await maja.press("Shift+1");
  for (const name of ["More for step Gets started", "More for lane Thoughts", "Add a lane"]) {
    const menu = maja.page.getByRole("menu", { name, exact: true });
    await maja.page.getByRole("button", { name, exact: true }).click();
    await menu.waitFor();
    expect(await accessibilityViolations(maja.page)).toEqual([]);
    await maja.press("Escape");
    await menu.waitFor({ state: "hidden" });
  }
});
