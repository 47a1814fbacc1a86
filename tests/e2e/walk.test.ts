import type { Locator } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { copyElsewhere } from "./clipboard";
import { boxOf } from "./board-page";
import { barSays, press } from "./following-page";
import { beginBoard, linkFor } from "./front-door";
import { facilitator, guest, newcomer } from "./team";
import { begin, isInWindow, panel, picture, rows, shown, swipe, titles } from "./walk-page";

const server = await startServer();
afterAll(() => server.dispose());

const phone = { viewport: { width: 390, height: 844 }, touch: true };
const template = "Call to support";
const question = "What are people trying to achieve by using what we offer, or by contacting us?";
/** The stops that the template has by itself. */
const stops = [
  "What we promise",
  "My internet is down, and I need help now",
  "Before the call",
  "During the call",
  "After the call",
  "The contact page, on a phone with poor reception",
  "The conversation with Samir in support",
  "The light turns green while we are talking",
  question,
];

test("the walk is arranged by hand and by keys, is the same for everybody, and undo takes it back", async () => {
  const tall = { viewport: { width: 1280, height: 1100 } };
  const maja = await facilitator(server, "Maja", { template, ...tall });
  const tor = await guest(server, await linkFor(maja.page, "viewer"), "Tor", tall);
  const { page } = maja;
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await tor.page.getByRole("button", { name: "Present", exact: true }).click();
  await rows(page).nth(8).waitFor();
  expect(await titles(page)).toEqual(stops);

  // The last stop is dragged to the top, the first moved on by a key.
  const handle = (title: string): Locator =>
    panel(page).getByRole("button", { name: `Move: ${title}` });
  const to = await rows(page).first().boundingBox();
  await handle(question).hover();
  await page.mouse.down();
  await page.mouse.move(to?.x ?? 0, (to?.y ?? 0) + 4, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => titles(page)).toEqual([question, ...stops.slice(0, -1)]);
  await handle("What we promise").focus();
  await maja.press("ArrowDown", "ArrowDown");
  const arranged = [question, ...stops.slice(1, 3), stops[0], ...stops.slice(3, -1)];
  await expect.poll(() => titles(tor.page)).toEqual(arranged);

  await panel(page).getByRole("button", { name: "Leave out: After the call" }).click();
  await tor.page.getByText("8 stops · 1 stop is left out").waitFor();
  await rows(page).filter({ hasText: "During the call" }).click();
  // The button that moves a stop keeps the focus, and moves it on with the next key.
  for (const [way, at] of [
    ["Move up", 2],
    ["Move down", 4],
  ] as const) {
    await panel(page).getByRole("button", { name: way }).focus();
    await maja.press("Enter", "Enter");
    await expect.poll(async () => (await titles(tor.page))[at]).toBe("During the call");
  }
  await panel(page).getByLabel("Presenter’s notes").fill("Ask Samir to tell it");
  await panel(page).getByRole("button", { name: "Add what I see as a stop" }).click();
  await panel(page).getByLabel("What the stop is called").fill("The whole of it");
  await maja.press("Enter");
  await tor.page.getByText("The whole of it").waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);

  // Notes are the presenters' own.
  await rows(tor.page).filter({ hasText: "During the call" }).click();
  await tor.page.getByRole("button", { name: "Present from here" }).waitFor();
  expect(await tor.page.getByText("Ask Samir to tell it").count()).toBe(0);
  expect(
    await panel(tor.page)
      .getByRole("button", { name: /^(Move|Leave out)/ })
      .count(),
  ).toBe(0);

  await panel(page).getByRole("button", { name: "Order as on the board" }).click();
  await expect
    .poll(() => titles(tor.page))
    .toEqual([...stops.slice(0, -1), "The whole of it", question]);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect.poll(async () => (await titles(tor.page))[0]).toBe(question);
});

test("stop by stop by clicker, click and keys; the others see the same stop, each on their screen, and what is pointed out", async () => {
  const maja = await facilitator(server, "Maja", {
    template,
    viewport: { width: 1440, height: 900 },
    motion: true,
  });
  const link = await linkFor(maja.page, "editor");
  const tor = await guest(server, link, "Tor", { ...phone, motion: true });
  const { page } = maja;
  await begin(maja);
  await shown(page, "What we promise");
  await page
    .getByRole("heading", { name: "Online again the same day, and you tell your story once" })
    .waitFor();
  await tor.page.getByRole("button", { name: "Follow", exact: true }).click();
  await shown(tor.page, "What we promise");

  await maja.press("PageDown", "PageDown", "ArrowRight", "ArrowLeft");
  await shown(tor.page, "Before the call");
  // What is shown stands in the window, on the large screen as on the phone.
  for (const each of [page, tor.page])
    await expect.poll(() => isInWindow(each, "Finds the number")).toBe(true);
  await page.mouse.click(500, 300);
  await shown(tor.page, "During the call");
  await maja.press("m");
  await tor.page.locator("[data-highlight]").waitFor();

  // Keys of the board say nothing to it while the picture lies over it.
  await maja.press("/", "PageDown");
  await shown(tor.page, "After the call");
  expect(await page.locator("[data-finding]").count()).toBe(0);

  // The lead is handed on from the picture, and goes on from where it is; then it is taken back.
  await maja.choose("Hand over", "Tor");
  await tor.page.getByRole("button", { name: "Previous stop" }).click();
  await shown(tor.page, "During the call");
  // Also on a phone the whole bar has room.
  const bar = tor.page.getByRole("toolbar", { name: "Presentation" });
  expect(await bar.evaluate((all) => all.scrollWidth - all.clientWidth)).toBe(0);
  await page.getByText("Tor is presenting").first().waitFor();
  await picture(page).getByRole("button", { name: "Follow", exact: true }).click();
  await shown(page, "During the call");
  await maja.choose("More about the presentation", "Take over");
  await page.getByRole("toolbar", { name: "Presentation" }).waitFor();
  await barSays(tor, "Maja is presenting");
  await press(tor, "Follow");
  await maja.press("m");
  await tor.page.locator("[data-highlight]").waitFor();

  await maja.press("o");
  await page
    .getByRole("region", { name: "All stops" })
    .getByRole("button", { name: /The conversation with Samir/ })
    .click();
  await shown(tor.page, "The conversation with Samir in support");
  await tor.page.locator("[data-highlight]").waitFor({ state: "detached" });
  await tor.page.getByText("Here the customer learns whether they are believed").waitFor();
  expect(await accessibilityViolations(tor.page)).toEqual([]);
  await maja.press("c");
  await page.getByRole("textbox", { name: "Write a comment" }).fill("Samir should tell it himself");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page.getByText("Samir should tell it himself").waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);

  // A timer is set from the picture, and keys say nothing to the stops meanwhile.
  await page.getByRole("toolbar", { name: "Presentation" }).getByLabel("Set a timer").click();
  await maja.press("Escape");
  await page.getByRole("form", { name: "Set a timer" }).waitFor({ state: "detached" });
  await page.getByRole("toolbar", { name: "Presentation" }).getByLabel("Set a timer").click();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  for (const each of [page, tor.page])
    await each.getByRole("region", { name: "Timer", exact: true }).getByRole("timer").waitFor();
  await shown(page, "The conversation with Samir in support");

  // A page that is closed and opened again goes on where it was, and so does the presenter's second window.
  const [second] = await Promise.all([page.waitForEvent("popup"), maja.press("w")]);
  await second.getByRole("heading", { name: "The conversation with Samir in support" }).waitFor();
  await page.reload();
  await second.getByText(/^Go on presenting on the board/).waitFor();
  await page.getByRole("button", { name: "Go on presenting" }).click();
  await shown(page, "The conversation with Samir in support");
  await second.getByRole("button", { name: "Previous stop" }).click();
  await shown(page, "The contact page, on a phone with poor reception");
  await second.getByRole("button", { name: "Next stop" }).click();
  await shown(page, "The conversation with Samir in support");
  await maja.press("PageDown");
  await shown(tor.page, "The light turns green while we are talking");
  await page.getByRole("button", { name: "End", exact: true }).click();
  await page.getByRole("button", { name: "End for everyone" }).click();
  await picture(page).waitFor({ state: "detached" });
  await tor.page.getByText("The presentation has ended.").waitFor();
});

test("the presenter's view stands beside the picture and in a window of its own, in step; a black screen hides all", async () => {
  const maja = await facilitator(server, "Maja", { template });
  const { page } = maja;
  await begin(maja, "Only for me");
  await copyElsewhere(page, "From under the picture");
  await maja.press("n", "End", "Control+v");
  const beside = page.getByRole("complementary", { name: "Presenter’s view" });
  await beside.getByText("This is the last stop.").waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  const [second] = await Promise.all([page.waitForEvent("popup"), maja.press("w")]);
  await second.getByText("This is the last stop.").waitFor();
  await second.getByRole("button", { name: "Previous stop" }).click();
  await shown(page, "The light turns green while we are talking");
  await second.keyboard.press("PageUp");
  await shown(page, "The conversation with Samir in support");
  await second.getByRole("heading", { name: "The conversation with Samir in support" }).waitFor();
  expect(await accessibilityViolations(second)).toEqual([]);
  await maja.press("b");
  await page.getByText("The screen is black. Press any key to go on.").waitFor();
  await maja.press("x");
  await page.getByText("The screen is black.").waitFor({ state: "detached" });
  await maja.press("Home");
  await shown(page, "What we promise");
  await Promise.all([second.waitForEvent("close"), maja.press("Escape", "Escape")]);
  await picture(page).waitFor({ state: "detached" });
  await page.getByRole("toolbar", { name: "Tools" }).waitFor();
  // What is pasted reaches the board again, and what was pasted on the picture did not.
  await copyElsewhere(page, "In full view");
  await maja.press("Control+v");
  await maja.note("In full view").waitFor();
  expect(await maja.note("From under the picture").count()).toBe(0);
  // Nor does the window wait for a page that has been closed.
  await maja.says("Saved");
  await begin(maja, "Only for me");
  const [third] = await Promise.all([page.waitForEvent("popup"), maja.press("w")]);
  await third.getByRole("heading", { name: "What we promise" }).waitFor();
  await Promise.all([third.waitForEvent("close"), page.close({ runBeforeUnload: true })]);
});

test("whoever has lost the connection presents for themselves, and a finger turns the pages", async () => {
  const line = await newcomer(server, { name: "Line", ...phone });
  await beginBoard(line.page, template, "Line");
  const { page } = line;
  await page.getByRole("button", { name: "Present", exact: true }).waitFor();
  await line.person.goOffline();
  await begin(line, "Only for me");
  await swipe(page, -1);
  await shown(page, "My internet is down, and I need help now");
  await swipe(page, -1);
  await shown(page, "Before the call");
  await swipe(page, 1);
  await shown(page, "My internet is down, and I need help now");
  expect(await accessibilityViolations(page)).toEqual([]);
  // What is told in passing lies neither on the bar nor on what stands above it; while one writes, it stands at the top.
  await page.evaluate(() => void (window.open = () => null));
  await line.press("n", "w");
  const topOf = async (it: Locator) => (await boxOf(it)).y;
  const toast = page.getByText(/^The browser did not allow a second window/);
  const beside = page.getByRole("complementary", { name: "Presenter’s view" });
  await expect.poll(async () => (await topOf(beside)) - (await topOf(toast))).toBeGreaterThan(40);
  await line.press("c");
  await page.getByRole("textbox", { name: "Write a comment" }).focus();
  await expect.poll(() => topOf(toast)).toBeLessThan(200);
  await line.person.goOnline();
});
