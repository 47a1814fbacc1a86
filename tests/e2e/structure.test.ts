import { afterAll, expect, test } from "vitest";
import { startServer } from "../support/server";
import { gripOf } from "./heads";
import { pair } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const phase = "Title of the phase";
const step = "Title of the step";
const lane = "Name of the lane";
const journey = "Title of the journey";
const quoted = "Write what the customer thinks, the way they would say it";

test("phases are added, renamed, moved and deleted; the other sees it as it happens", async () => {
  const [maja, tor] = await pair(server, "Blank journey");
  const seen = () => tor.titles(phase);

  await maja.choose("More for phase Before", "Add a phase after");
  await maja.rename("Untitled phase", phase, "Deciding");
  await expect.poll(seen).toEqual(["Before", "Deciding", "During", "After"]);
  await maja.choose("More for phase Deciding", "Move the phase left");
  await expect.poll(seen).toEqual(["Deciding", "Before", "During", "After"]);
  await maja.choose("More for phase Deciding", "Before being a customer");

  await maja.choose("More for phase Before", "Delete the phase");
  await expect.poll(seen).toEqual(["Deciding", "During", "After"]);
  await tor.note(quoted).waitFor({ state: "detached" });
  await maja.page.getByText("Phase “Before” deleted, with its steps and notes.").waitFor();
  await maja.page.getByRole("region", { name: "Notices" }).getByText("Undo").click();
  await expect.poll(seen).toEqual(["Deciding", "Before", "During", "After"]);
  await tor.note(quoted).waitFor();
});

test("steps are added, renamed, moved across phases, given an owner and deleted", async () => {
  const [maja, tor] = await pair(server, "Blank journey");
  const seen = () => tor.titles(step);
  const rest = ["Gets started", "Gets it done", "Lives with it", "Comes back, or moves on"];

  await maja.choose("More for step Feels a need", "Add a step after");
  await maja.rename("Untitled step", step, "Asks around");
  await expect.poll(seen).toEqual(["Feels a need", "Asks around", "Looks for a way", ...rest]);
  await maja.choose("More for step Asks around", "Move the step right");
  await maja.choose("More for step Asks around", "Move the step right");
  await expect.poll(seen).toEqual(["Feels a need", "Looks for a way", "Asks around", ...rest]);
  await maja.choose("More for step Asks around", "Nobody");
  await tor.page.getByText("Nobody owns this step").waitFor();

  await maja.choose("More for step Looks for a way", "Delete the step");
  await expect.poll(seen).toEqual(["Feels a need", "Asks around", ...rest]);
  await maja.page.getByRole("region", { name: "Notices" }).getByText("Undo").click();
  await tor.note(quoted).waitFor();

  // Who deletes by keys in the menu goes on at the step beside it.
  await maja.page.getByRole("button", { name: "More for step Asks around" }).focus();
  await maja.press("Enter", "d", "Enter");
  await maja.page.locator("[data-thing^='step:']:focus", { hasText: "Looks for a way" }).waitFor();
  await expect.poll(seen).toEqual(["Feels a need", "Looks for a way", ...rest]);
});

test("lanes are added by what they are for, renamed, moved and deleted", async () => {
  const [maja, tor] = await pair(server, "Blank journey");
  const seen = () => tor.titles(lane);
  const ours = ["Touchpoints", "Thoughts", "Feelings", "Pain points", "Opportunities"];

  await maja.choose("More for lane Customer actions", "Add a lane below");
  await maja.rename("Free lane", lane, "Weather");
  await expect.poll(seen).toEqual(["Customer actions", "Weather", ...ours]);
  await maja.choose("More for lane Weather", "Move the lane up");
  await expect.poll(seen).toEqual(["Weather", "Customer actions", ...ours]);

  await maja.choose("More for lane Thoughts", "Delete the lane");
  await tor.note(quoted).waitFor({ state: "detached" });
  await maja.page.getByRole("region", { name: "Notices" }).getByText("Undo").click();
  await tor.note(quoted).waitFor();
  await expect.poll(seen).toEqual(["Weather", "Customer actions", ...ours]);
});

test("journeys are added, renamed, moved, gone to and deleted", async () => {
  const [maja, tor] = await pair(server, "Blank journey");
  const first = "A journey, in the customer's words";
  const seen = () => tor.titles(journey);

  await maja.press("Shift+1");
  await maja.page.getByRole("button", { name: "Add a journey" }).click();
  await maja.press("Shift+1");
  await maja.rename("Untitled journey", journey, "Moving house");
  await tor.press("Shift+1");
  await expect.poll(seen).toEqual([first, "Moving house"]);
  await maja.choose("More for journey Moving house", "Move the journey up");
  await expect.poll(seen).toEqual(["Moving house", first]);

  await tor.choose("Go to a journey", "Moving house");
  await tor.page.getByRole("region", { name: "Moving house" }).waitFor();

  await maja.choose(`More for journey ${first}`, "Delete the journey");
  await expect.poll(seen).toEqual(["Moving house"]);
  await maja.page.getByRole("region", { name: "Notices" }).getByText("Undo").click();
  await expect.poll(seen).toEqual(["Moving house", first]);
  await tor.press("Control+0");
  await tor.choose("Go to a journey", first);
  await tor.note(quoted).waitFor();
});

test("a note that is written in a lane while another deletes it lies in the tray for both, and goes home by a drag", async () => {
  const [maja, tor] = await pair(server, "Blank journey");
  const home = { lane: "Touchpoints", step: "Feels a need" };

  // Neither can know what the other does. The editor is fetched when one first writes.
  await tor.open(quoted);
  await tor.press("Escape", "Escape");
  await gripOf(maja, "More for lane Thoughts");
  server.freeze();
  await maja.choose("More for lane Thoughts", "Delete the lane");
  await tor.addNote({ lane: "Thoughts", step: "Feels a need" }, "Is it just me?");
  server.thaw();

  for (const { page, note, press } of [maja, tor]) {
    await page.getByRole("region", { name: "Unplaced" }).waitFor({ state: "attached" });
    await press("Shift+1");
    await page.getByRole("region", { name: "Unplaced" }).and(page.locator(":visible")).waitFor();
    await note("Is it just me?").waitFor();
  }
  await tor.dragNote("Is it just me?", home);
  await expect.poll(() => maja.textsIn(home)).toEqual(["Is it just me?"]);
  await maja.page.getByRole("region", { name: "Unplaced" }).waitFor({ state: "detached" });
});
