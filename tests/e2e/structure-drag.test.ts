import { afterAll, expect, test } from "vitest";
import { startServer } from "../support/server";
import { boxOf } from "./board-page";
import { swipe } from "./fingers";
import { dragHead, gripOf, holdHead, spotOf } from "./heads";
import { facilitator, pair } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const phase = "Title of the phase";
const step = "Title of the step";
const lane = "Name of the lane";
const journey = "Title of the journey";
const steps = [
  "Feels a need",
  "Looks for a way",
  "Gets started",
  "Gets it done",
  "Lives with it",
  "Comes back, or moves on",
];
const [needs, looks, starts, done, lives, back] = steps;
const quoted = "Write what the customer thinks, the way they would say it";

test("a step is dragged by its grip into another phase, its notes with it; the other sees it, and one undo takes it back", async () => {
  const [maja, tor] = await pair(server, "Blank journey");
  await maja.press("Shift+1");

  const target = await spotOf(maja, "Step: Gets started", "end");
  await dragHead(maja, "More for step Looks for a way", target);
  const moved = [needs, starts, looks, done, lives, back];
  await expect.poll(() => maja.titles(step)).toEqual(moved);
  await expect.poll(() => tor.titles(step)).toEqual(moved);
  expect(await tor.textsIn({ lane: "Thoughts", step: "Looks for a way" })).toEqual([quoted]);
  // Letting go was no click on the grip.
  expect(await maja.page.getByRole("menu").count()).toBe(0);

  await maja.press("Control+z");
  await expect.poll(() => tor.titles(step)).toEqual(steps);
});

test("while something is held, its name and the line where it lands are seen; Escape lets go of it where it was", async () => {
  const [maja, tor] = await pair(server, "Blank journey");
  await maja.press("Shift+1");
  const held = maja.page.locator("[aria-hidden=true] > *", { hasText: /^Looks for a way$/ });

  await holdHead(
    maja,
    "More for step Looks for a way",
    await spotOf(maja, "Step: Lives with it", "end"),
  );
  await held.waitFor();
  await maja.press("Escape");
  await held.waitFor({ state: "detached" });
  await maja.page.mouse.up();

  await dragHead(
    maja,
    "More for step Feels a need",
    await spotOf(maja, "Step: Gets it done", "end"),
  );
  const moved = [looks, starts, done, needs, lives, back];
  await expect.poll(() => tor.titles(step)).toEqual(moved);
  expect(await maja.titles(step)).toEqual(moved);
});

test("phases and lanes are dragged among their kind; the press alone still opens the menu", async () => {
  const [maja, tor] = await pair(server, "Blank journey");
  await maja.press("Shift+1");

  await dragHead(maja, "More for phase Before", await spotOf(maja, "Phase: During", "end"));
  await expect.poll(() => tor.titles(phase)).toEqual(["During", "Before", "After"]);

  const before = await maja.titles(lane);
  await dragHead(
    maja,
    "More for lane Opportunities",
    await spotOf(maja, "Lane: Thoughts", "start"),
  );
  const others = before.filter((name) => name !== "Opportunities");
  const at = others.indexOf("Thoughts");
  await expect
    .poll(() => tor.titles(lane))
    .toEqual([...others.slice(0, at), "Opportunities", ...others.slice(at)]);

  await maja.choose("More for lane Opportunities", "Move the lane down");
  await expect.poll(async () => (await tor.titles(lane)).indexOf("Opportunities")).toBe(at + 1);
});

test("a journey is dragged below the next", async () => {
  const maja = await facilitator(server, "Maja", { template: "Blank journey" });
  const first = "A journey, in the customer's words";
  await maja.press("Shift+1");
  await maja.page.getByRole("button", { name: "Add a journey" }).click();
  await maja.press("Shift+1");
  await maja.rename("Untitled journey", journey, "Moving house");

  const below = await boxOf(maja.page.getByRole("region", { name: "Moving house" }));
  await dragHead(maja, `More for journey ${first}`, {
    x: below.x + 40,
    y: below.y + below.height - 9,
  });
  await expect.poll(() => maja.titles(journey)).toEqual(["Moving house", first]);
});

test("held at the edge of the window, a step draws the view along to places that were out of sight", async () => {
  const maja = await facilitator(server, "Maja", {
    template: "Blank journey",
    viewport: { width: 760, height: 700 },
  });
  const last = maja.page.getByRole("group", { name: "Step: Comes back, or moves on", exact: true });
  await maja.press("Control+0");
  await maja.page.mouse.move(400, 300);
  await maja.page.mouse.wheel(-2000, -2000);
  await maja.press("Shift+1", "Control+0");
  const grip = await gripOf(maja, "More for step Gets started");
  await holdHead(maja, "More for step Gets started", { x: 755, y: grip.y });
  await expect.poll(async () => (await last.boundingBox())?.x ?? 9999).toBeLessThan(400);
  await maja.page.mouse.up();
  // How far the view went depends on the machine; what is out of sight isn't drawn.
  await maja.press("Shift+1");
  await expect.poll(() => maja.titles(step)).toEqual([needs, looks, done, lives, back, starts]);
});

test("on a phone, a finger on the grip drags a lane, and a tap on it opens its menu", async () => {
  const tor = await facilitator(server, "Tor", {
    template: "Blank journey",
    viewport: { width: 390, height: 844 },
    touch: true,
  });
  const menu = tor.page.getByRole("menu", { name: "More for lane Touchpoints" });
  await tor.page.getByRole("button", { name: "More for lane Touchpoints" }).tap();
  await menu.waitFor();
  await tor.press("Escape");
  await menu.waitFor({ state: "hidden" });

  const from = await gripOf(tor, "More for lane Customer actions");
  const to = await spotOf(tor, "Lane: Touchpoints", "end");
  await swipe(tor.page, [from], [{ x: from.x, y: to.y }]);
  await expect
    .poll(async () => (await tor.titles(lane)).slice(0, 2))
    .toEqual(["Touchpoints", "Customer actions"]);
});
