import type { Locator } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { linkFor, opened } from "./front-door";
import { facilitator, type Member, newcomer, pair } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const template = "Call to support";
const phone = { viewport: { width: 390, height: 844 }, touch: true };
const survey = "The survey about the call";
const queue = "Menu, queue message and hold music";
const contact = "The contact page, on a phone with poor reception";
/** The moments of the template, as they come. */
const moments = [
  contact,
  "The conversation with Samir in support",
  "The light turns green while we are talking",
];

const heading = ({ page }: Member): Locator =>
  page.getByRole("heading", { name: "Moments of truth", level: 1 });
const titles = ({ page }: Member): Promise<string[]> =>
  page.getByRole("heading", { level: 3 }).allTextContents();
const card = ({ page }: Member, title: string): Locator =>
  page.getByRole("region", { name: title });
const star = (member: Member, note: string): Locator => member.note(note).locator("[data-moment]");
const fields = ({ page }: Member): Locator =>
  page.getByRole("complementary", { name: "What is selected" });
const inView = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  });

async function toMoments(member: Member): Promise<void> {
  await member.choose("View: Board", "Moments of truth");
  await heading(member).waitFor();
}

test("a note is marked by key, by tool and by switch; others see its star, and undo takes it back", async () => {
  const [maja, tor] = await pair(server, template);
  await maja.note(survey).click();
  await maja.press("Alt+s");
  await star(maja, survey).waitFor();
  await star(tor, survey).waitFor();
  expect(await tor.note(survey).getAttribute("aria-label")).toContain("Moment of truth");

  const tool = maja.page.getByRole("button", { name: "Moment of truth", exact: true });
  expect(await tool.getAttribute("aria-pressed")).toBe("true");
  await tool.click();
  await star(tor, survey).waitFor({ state: "detached" });
  await maja.page.getByRole("button", { name: "Undo", exact: true }).last().click();
  await star(tor, survey).waitFor();

  const isOne = fields(maja).getByRole("switch", { name: "Moment of truth" });
  await isOne.click();
  await star(tor, survey).waitFor({ state: "detached" });
  await isOne.click();
  await fields(maja)
    .getByRole("button", { name: "Feeling that it leaves: Nobody has said" })
    .click();
  await maja.page.getByRole("menuitemradio", { name: "relieved" }).click();
  expect(await accessibilityViolations(maja.page)).toEqual([]);
  await tor.note(survey).click();
  await fields(tor).getByRole("button", { name: "Feeling that it leaves: relieved" }).waitFor();
});

test("a step and several notes at once are marked by a letter", async () => {
  const maja = await facilitator(server, "Maja", { template });
  await maja.page
    .locator("[data-thing^='step:']")
    .first()
    .click({ position: { x: 100, y: 40 } });
  await maja.press("m");
  await maja.page.getByRole("group", { name: "Step: Needs help. Moment of truth" }).waitFor();

  await maja.note("The red light on the router").click();
  await maja.note(queue).click({ modifiers: ["Shift"] });
  await maja.press("m");
  await star(maja, queue).waitFor();
  await star(maja, "The red light on the router").waitFor();

  await maja.press("Escape");
  // From far away too, when the notes have left the page.
  const marks = maja.page.locator("[data-moment]");
  expect(await marks.count()).toBe(6);
  for (let times = 0; times < 8; times += 1) await maja.press("Control+-");
  await expect.poll(() => maja.page.locator("[data-note]").count()).toBe(0);
  await expect.poll(() => marks.count()).toBe(6);
});

test("the view lists them in the order of the journey, live, and is an address that one can go back from", async () => {
  const [maja, tor] = await pair(server, template);
  await toMoments(maja);
  expect(await titles(maja)).toEqual(moments);
  expect(await maja.page.title()).toBe("Moments of truth · Call to support · Resa");
  expect(new URL(maja.page.url()).search).toBe("?view=moments");
  await maja.page.getByText("Online again the same day, and you tell your story once").waitFor();
  await maja.page.getByText("Be back online in time for the meeting at ten").waitFor();

  await tor.note("The red light on the router").click();
  await tor.press("Alt+s");
  await expect.poll(() => titles(maja)).toEqual(["The red light on the router", ...moments]);
  // The keys of the canvas mean nothing here.
  await maja.press("n", "Delete");
  expect(await maja.page.locator("[data-note]").count()).toBe(0);
  expect(await accessibilityViolations(maja.page)).toEqual([]);

  await maja.page.goBack();
  await maja.note(contact).waitFor();
  await maja.page.goForward();
  await heading(maja).waitFor();
  await maja.page.reload();
  await heading(maja).waitFor();
});

test("what is said of a moment is edited where it stands, and others read it at once", async () => {
  const [maja, tor] = await pair(server, template);
  await toMoments(maja);
  await toMoments(tor);
  const [mine, theirs] = [card(maja, contact), card(tor, contact)];

  const why = theirs.getByLabel("Why it is one");
  await mine.getByLabel("Why it is one").fill("Here they leave us for good");
  await maja.press("Enter");
  await expect.poll(() => why.inputValue()).toBe("Here they leave us for good");

  await mine.getByRole("button", { name: /^Feeling that it leaves/ }).click();
  await maja.page.getByRole("menuitemradio", { name: "A word of your own …" }).click();
  await maja.write("abandoned");
  await maja.press("Enter");
  await theirs.getByRole("button", { name: "Feeling that it leaves: abandoned" }).waitFor();

  const decides = theirs.getByRole("switch", { name: "The customer decides something here" });
  const before = await decides.getAttribute("aria-checked");
  await mine.getByRole("switch", { name: "The customer decides something here" }).click();
  await expect.poll(() => decides.getAttribute("aria-checked")).not.toBe(before);

  // In the middle of a word, somebody else takes another moment away.
  await why.fill("Half a sen");
  await card(maja, moments[1] ?? "")
    .getByRole("button", { name: "No longer a moment of truth" })
    .click();
  await expect.poll(() => titles(tor)).toEqual([contact, moments[2]]);
  expect(await why.inputValue()).toBe("Half a sen");
  await maja.page.getByRole("region", { name: "Notices" }).getByText("Undo").click();
  await expect.poll(() => titles(tor)).toEqual(moments);
});

test("a moment leads to its place on the board, and a face in the bar to where somebody is", async () => {
  const [maja, tor] = await pair(server, template);
  await toMoments(maja);
  await card(maja, moments[1] ?? "")
    .getByRole("link", { name: "Show on the board" })
    .click();
  const note = maja.note(moments[1] ?? "");
  await expect.poll(() => note.getAttribute("aria-pressed")).toBe("true");
  expect(new URL(maja.page.url()).hash).toMatch(/^#moment=/);
  await maja.page.goBack();
  await heading(maja).waitFor();
  await tor.note(queue).hover();
  // Where Tor points takes a moment to come.
  const jump = async (): Promise<number> => {
    await maja.choose("Jump to Tor, or follow", "Jump to Tor");
    return maja.note(queue).count();
  };
  await expect.poll(jump).toBe(1);
  await expect.poll(() => inView(maja.note(queue))).toBe(true);
});

test("a stakeholder's phone shows the moments first, and a link to one shows it on the board", async () => {
  const maja = await facilitator(server, "Maja", { template });
  const link = await linkFor(maja.page, "commenter");
  const tor = await newcomer(server, { name: "Tor", ...phone });
  await tor.page.goto(link);
  await tor.page.getByLabel("Your name").fill("Tor");
  await tor.page.getByRole("button", { name: "Go to the board" }).click();
  await heading(tor).waitFor();
  expect(await titles(tor)).toEqual(moments);
  await card(tor, contact).getByText("frustrated").waitFor();
  expect(await tor.page.getByRole("switch").count()).toBe(0);
  expect(await accessibilityViolations(tor.page)).toEqual([]);
  const width = await tor.page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(390);
  await tor.person.screenshot("moments-phone");

  const shown = card(tor, contact).getByRole("link", { name: "Show on the board" });
  const address = await shown.evaluate((anchor: HTMLAnchorElement) => anchor.href);
  await shown.tap();
  await expect.poll(() => inView(star(tor, contact))).toBe(true);

  const again = await tor.person.openTab();
  await again.goto(address);
  await opened(again);
  const note = again.locator("[data-note]", { hasText: contact });
  await expect.poll(() => note.getAttribute("aria-pressed")).toBe("true");
});

test("a board without moments says what one is; a filter finds those of a board that has some", async () => {
  const maja = await facilitator(server, "Maja", { template: "Blank board" });
  await toMoments(maja);
  await maja.page.getByRole("heading", { name: "No moment of truth yet" }).waitFor();
  expect(await accessibilityViolations(maja.page)).toEqual([]);
  await maja.page.getByRole("link", { name: "Go to the board" }).click();
  await opened(maja.page);

  const tor = await facilitator(server, "Tor", { template });
  await tor.press("/");
  const panel = tor.page.getByRole("search", { name: "Find on this board" });
  await panel.getByRole("button", { name: "Filter", exact: true }).click();
  await panel.getByRole("switch", { name: "Moments of truth only" }).click();
  await panel.getByText("3 matches").waitFor();
  expect(await tor.note(survey).getAttribute("data-mark")).toBe("dimmed");
  expect(await tor.note(contact).getAttribute("data-mark")).toBe("found");
});
