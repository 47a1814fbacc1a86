import { kitchen } from "@resa/shared/templates/kitchen/kitchen";
import { afterAll, expect, test } from "vitest";
import { startServer } from "../support/server";
import { englishOn, wordsIn } from "./english";
import { facilitator, newcomer } from "./team";

const server = await startServer();
const en = await wordsIn("en");
const sv = await wordsIn("sv");
const da = await wordsIn("da");
const nb = await wordsIn("nb");
afterAll(() => server.dispose());

test.for([
  ["sv-SE", "sv", sv],
  ["da-DK", "da", da],
  ["no", "nb", nb],
] as const)(
  "a browser that asks for %s gets home and board in %s, and no word of English",
  async ([tag, language, words]) => {
    const { page, person, ...board } = await newcomer(server, { language: tag });
    await page.goto("/");
    await page.getByRole("heading", { name: words.home.welcome }).waitFor();
    expect(await page.getAttribute("html", "lang")).toBe(language);
    expect(await englishOn(page, words)).toEqual([]);

    await page.getByRole("button", { name: kitchen.title[language] }).click();
    await page.getByRole("dialog", { name: words.people.askName }).waitFor();
    expect(await englishOn(page, words)).toEqual([]);
    await board.press("Escape");

    await board.says(words.saved.saved);
    await page.getByRole("region", { name: kitchen.journeys[0]?.title[language] ?? "" }).waitFor();
    await page.locator("[data-note]").first().click();
    await page.getByRole("complementary", { name: words.inspector.label }).waitFor();
    expect(await englishOn(page, words)).toEqual([]);

    await page.getByRole("button", { name: words.board.share, exact: true }).click();
    await page.getByRole("button", { name: words.share.make }).click();
    await page.getByLabel(words.share.link).waitFor();
    expect(await englishOn(page, words)).toEqual([]);
    await page.getByRole("button", { name: words.share.another }).click();
    await page.getByText(words.share.limits).click();
    await page.getByLabel(words.share.passcode, { exact: true }).fill("123");
    await page.getByRole("button", { name: words.share.make }).click();
    await page.getByText(words.share.passcodeShort.replace("{least}", "4")).waitFor();
    expect(await englishOn(page, words)).toEqual([]);
    await page.getByRole("tab", { name: words.share.tabs.people }).click();
    await page.getByText(words.members.last).waitFor();
    expect(await englishOn(page, words)).toEqual([]);
    await page.getByRole("tab", { name: words.share.tabs.log }).click();
    await page.getByRole("list", { name: words.access.title }).waitFor();
    expect(await englishOn(page, words)).toEqual([]);
    await board.press("Escape");

    await board.choose(words.app.menu, words.device.show);
    await page.getByText(words.device.once).waitFor();
    expect(await englishOn(page, words)).toEqual([]);
    await board.press("Escape");
    await page.goto("/");
    await page.getByRole("button", { name: words.device.haveCode }).click();
    await page.getByText(words.device.enterText).waitFor();
    expect(await englishOn(page, words)).toEqual([]);

    person.allow(/404/);
    await page.goto("/join#not-a-link-at-all");
    await page.getByRole("heading", { name: words.join.welcome }).waitFor();
    expect(await englishOn(page, words)).toEqual([]);
    await page.getByLabel(words.people.yourName).fill("Ida");
    await page.getByRole("button", { name: words.join.enter }).click();
    await page.getByRole("heading", { name: words.join.unknown.title }).waitFor();
    expect(await englishOn(page, words)).toEqual([]);
  },
);

test("whoever reads German gets English, and what is English is found by these tests", async () => {
  const { page } = await newcomer(server, { language: "de-DE" });
  await page.goto("/");
  await page.getByRole("heading", { name: en.home.welcome }).waitFor();
  expect(await englishOn(page, sv)).toContain(en.home.welcome);
});

test("language and theme change at once, and stay after a reload", async () => {
  const maja = await facilitator(server, "Maja");
  const { page } = maja;
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();

  await maja.choose("Your name, language and theme", "Dark");
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await maja.choose("Your name, language and theme", "Svenska");
  await maja.says("Sparat");
  await page.getByRole("toolbar", { name: sv.board.tools }).waitFor();
  await maja.cell({ lane: "Tankar", step: "Measures at home" }).waitFor();

  await page.reload();
  await maja.says("Sparat");
  expect(await paper()).toBe(dark);
  await maja.choose(sv.app.menu, sv.app.themes.light);
  await expect.poll(paper).toBe(light);
  await page.goto("/");
  await page.getByRole("link", { name: "Buying a kitchen" }).waitFor();
  expect(await englishOn(page, sv)).toEqual([]);
  await maja.choose(sv.app.menu, "English");
  await page.getByRole("heading", { name: en.home.yourBoards }).waitFor();
});
