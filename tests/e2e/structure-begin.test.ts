import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { pair } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const phase = "Title of the phase";
const step = "Title of the step";

test("an empty board offers templates; one fills it for everybody, and one undo empties it again", async () => {
  const [maja, tor] = await pair(server, "Blank board");
  const offer = maja.page.getByRole("region", { name: "Whose journey is it?" });
  await offer.getByRole("button", { name: /^Call to support/ }).waitFor();
  expect(await offer.getByRole("listitem").count()).toBe(3);
  expect(await accessibilityViolations(maja.page)).toEqual([]);
  // To show everything is to show it as it stood.
  const stood = await offer.boundingBox();
  await maja.page.locator("[data-canvas]").hover({ position: { x: 900, y: 500 } });
  await maja.page.mouse.wheel(0, 300);
  await expect.poll(() => offer.boundingBox()).not.toEqual(stood);
  await maja.press("Shift+1");
  await expect.poll(() => offer.boundingBox()).toEqual(stood);

  await offer.getByRole("button", { name: /^Call to support/ }).click();
  await offer.waitFor({ state: "detached" });
  await expect.poll(async () => (await tor.titles(phase)).length).toBeGreaterThan(1);

  await maja.press("Control+z");
  await offer.waitFor();
  await expect.poll(() => tor.titles(phase)).toEqual([]);
});

test("a sheet without phases asks for its first, and a phase without steps for its first", async () => {
  const [maja, tor] = await pair(server, "Blank board");
  await maja.page.getByRole("button", { name: "Add an empty journey" }).click();
  await expect.poll(async () => (await tor.titles(phase)).length).toBe(3);
  for (const left of [2, 1, 0]) {
    const menu = "More for phase Untitled phase";
    await maja.page.getByRole("button", { name: menu }).first().click();
    await maja.page.getByRole("menuitem", { name: "Delete the phase" }).click();
    await expect.poll(async () => (await tor.titles(phase)).length).toBe(left);
  }

  await maja.page.getByRole("button", { name: "Add the first phase" }).click();
  await expect.poll(async () => (await tor.titles(step)).length).toBe(1);
  await maja.choose("More for step Untitled step", "Delete the step");
  await expect.poll(async () => (await tor.titles(step)).length).toBe(0);
  await tor.page.getByRole("button", { name: "Add the first step" }).click();
  await expect.poll(async () => (await maja.titles(step)).length).toBe(1);
});
