import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { command } from "./by-keys";
import { opened } from "./front-door";
import { homePage } from "./home-page";
import { facilitator, pair } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const waiting = { lane: "Touchpoints", step: "Waits in the queue" };

/** The cards of one's own templates. */
const yours = (page: Page) => page.getByRole("list", { name: "Your templates" });

/** Answers the dialog that asks what a template is to be called. */
async function keepAs(page: Page, title: string): Promise<void> {
  const dialog = page.getByRole("dialog", { name: "Save as a template" });
  await dialog.getByLabel("Title of the template").fill(title);
  await dialog.getByRole("button", { name: "Save the template" }).click();
  await page.getByText(`“${title}” is now among your templates`).waitFor();
  await dialog.waitFor({ state: "detached" });
}

test("a board is kept as a template from the palette, and a new board has all of it", async () => {
  const maja = await facilitator(server, "Maja", { template: "Call to support" });
  const { page } = maja;
  await maja.addNote(waiting, "And a song that nobody likes");
  await maja.says("Saved");
  await maja.press("Escape", "Escape");
  await command(maja, "Save as a template");
  await page.getByRole("dialog", { name: "Save as a template" }).waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await keepAs(page, "How people call us");

  await page.goto("/");
  const card = yours(page).getByRole("button", { name: /^How people call us/ });
  await card.waitFor();
  // Its picture has the curves of feelings, as those of Resa's own templates have.
  expect(await card.locator("svg path").count()).toBe(3);
  expect(await accessibilityViolations(page)).toEqual([]);
  await card.click();
  await opened(page);
  await page.getByRole("heading", { level: 1, name: "How people call us" }).waitFor();
  await page.getByRole("button", { name: "Nora, works from home. Name of the persona" }).waitFor();
  expect(await maja.textsIn(waiting)).toEqual([
    "Menu, queue message and hold music",
    "And a song that nobody likes",
  ]);
  await page.getByText("Online again the same day, and you tell your story once").waitFor();
  await maja.says("Saved");
});

test("whoever sees a board keeps it for themselves alone, without what is written on the notes", async () => {
  const [maja, tor] = await pair(server, "Call to support");
  const home = homePage(tor.page);
  await home.goTo();
  await home.choose("Call to support", "Save as a template");
  const dialog = tor.page.getByRole("dialog", { name: "Save as a template" });
  await dialog.getByRole("switch", { name: "With what is written on the notes" }).click();
  await dialog.getByText("The notes come empty, in their places").waitFor();
  await keepAs(tor.page, "A form for calls");

  await maja.page.goto("/");
  await maja.page.getByRole("button", { name: "All 9 templates" }).waitFor();
  expect(await yours(maja.page).count()).toBe(0);

  await yours(tor.page)
    .getByRole("button", { name: /^A form for calls/ })
    .click();
  await opened(tor.page);
  expect(await tor.titles("Title of the step")).toContain("Waits in the queue");
  await expect.poll(() => tor.textsIn(waiting)).toEqual([""]);
});

test("a template takes another name and is deleted, by keys; what was made from it stays", async () => {
  const maja = await facilitator(server, "Maja", { template: "Blank journey" });
  const { page } = maja;
  const home = homePage(page);
  await home.goTo();
  await home.choose("Blank journey", "Save as a template");
  await page.getByRole("dialog").getByLabel("Title of the template").fill(" ");
  await maja.press("Enter");
  await page.getByText("A template needs a title.").waitFor();
  await keepAs(page, "Ours");

  const more = (title: string) =>
    yours(page).getByRole("button", { name: `More for the template ${title}` });
  await more("Ours").focus();
  await maja.press("Enter", "Enter");
  await page.getByRole("textbox", { name: "Title of the template" }).fill("Onboarding");
  await maja.press("Enter");
  await yours(page)
    .getByRole("button", { name: /^Onboarding/ })
    .and(page.locator(":focus"))
    .waitFor();
  await page.reload();
  await yours(page)
    .getByRole("button", { name: /^Onboarding/ })
    .click();
  await opened(page);

  await home.goTo();
  await more("Onboarding").focus();
  await maja.press("Enter", "ArrowDown", "Enter");
  const asked = page.getByRole("dialog", { name: "Delete the template?" });
  await asked.getByText("“Onboarding” goes for good.").waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await asked.getByRole("button", { name: "Cancel" }).click();
  await more("Onboarding").waitFor();
  await more("Onboarding").focus();
  await maja.press("Enter", "ArrowDown", "Enter");
  await asked.getByRole("button", { name: "Delete the template" }).click();
  await page.getByText("“Onboarding” is deleted.").waitFor();
  await yours(page).waitFor({ state: "detached" });
  await page.getByRole("heading", { name: "New board" }).and(page.locator(":focus")).waitFor();
  expect((await home.titles()).toSorted()).toEqual(["Blank journey", "Onboarding"]);
});
