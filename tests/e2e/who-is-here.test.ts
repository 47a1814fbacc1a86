import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { makeGuest } from "../support/guest";
import { makeOnlooker, type Onlooker } from "../support/onlooker";
import { startServer } from "../support/server";
import { boxOf } from "./board-page";
import { linkFor } from "./front-door";
import { facilitator, guest, type Member } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const cooks = "We cook one at a time";

/** So many come by a link without a browser: Guest 1, Guest 2 and so on. */
async function crowd(maja: Member, count: number): Promise<readonly Onlooker[]> {
  const secret = new URL(await linkFor(maja.page, "viewer")).hash.slice(1);
  const boardId = new URL(maja.page.url()).pathname.split("/").at(-1) ?? "";
  const people = Array.from({ length: count }, async (_, index) => {
    const guest = makeGuest(server.url);
    await guest.ask("POST", "/api/join", { secret, name: `Guest ${index + 1}` });
    const onlooker = await makeOnlooker(server.url, boardId, guest);
    onlooker.show({});
    return onlooker;
  });
  return Promise.all(people);
}

const listOf = ({ page }: Member) =>
  page.getByRole("complementary", { name: "Where everybody is" });
const rowOf = (member: Member, name: string) =>
  listOf(member).getByRole("button", { name: new RegExp(`^${name}\\b`) });

test("of fifty, five have a face in the bar; the list says where each of them is, and goes there", async () => {
  const maja = await facilitator(server, "Maja");
  const people = await crowd(maja, 48);
  const tor = await guest(server, await linkFor(maja.page, "editor"), "Tor");
  const faces = maja.page.getByRole("group", { name: "People here" }).getByRole("button");
  const more = maja.page.getByRole("button", { name: "Where everybody is, 44 more" });
  await more.waitFor();
  expect(await more.textContent()).toBe("44");
  expect(await faces.count()).toBe(5);

  await more.press("Enter");
  await listOf(maja).getByText("50 people here").waitFor();
  expect(await accessibilityViolations(maja.page)).toEqual([]);
  const described = async (name: string): Promise<string | undefined> =>
    rowOf(maja, name).locator("[data-facts]").innerText();
  expect(await described("Guest 7")).toBe("Not looking at the board");

  // Tor writes, in one of two tabs; he stays one person.
  const other = await tor.person.openTab();
  await other.goto(tor.page.url());
  await tor.open(cooks);
  await expect
    .poll(() => described("Tor"))
    .toMatch(/^The wish › Gets tired of the old kitchen\nWrites: We cook one at a time/);
  expect(await rowOf(maja, "Tor").count()).toBe(1);
  await other.close();
  await tor.press("Escape", "Escape");
  await expect.poll(() => described("Tor")).not.toContain("Writes");

  // Somebody points far away from what Maja sees: nothing of that is drawn.
  const pointer = maja.page.locator("[aria-hidden=true]", { hasText: /^Guest 12$/ });
  people[11]?.show({ pointer: { x: 2210, y: 400 } });
  await pointer.waitFor({ state: "attached" });
  const drawn = await pointer.evaluateHandle((element) => {
    const changes: MutationRecord[] = [];
    new MutationObserver((seen) => changes.push(...seen)).observe(element, { attributes: true });
    return changes;
  });
  people[11]?.show({ pointer: { x: 2220, y: 400 } });
  await expect
    .poll(() => described("Guest 12"))
    .toBe("Life in the kitchen › Cooks the first dinner");
  expect(await drawn.evaluate((changes) => changes.length)).toBe(0);

  // She finds them by the place, by keys alone.
  await maja.page.getByRole("searchbox", { name: "Search people and places" }).fill("cooks");
  await expect.poll(() => listOf(maja).getByRole("listitem").count()).toBe(1);
  await maja.press("ArrowDown", "Enter");
  await expect.poll(async () => (await boxOf(pointer)).x).toBeLessThan(1280 - 360);
  expect((await boxOf(pointer)).x).toBeGreaterThan(0);

  await maja.page.getByRole("searchbox").fill("nobody of that name");
  await listOf(maja)
    .getByText(/^Nobody of that name is here/)
    .waitFor();
  // Escape closes it and leads back to where it was opened.
  await maja.press("Escape");
  await listOf(maja).waitFor({ state: "detached" });
  expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
});

test("on a phone the list opens from the people of the board, and closes when it has led somewhere", async () => {
  const maja = await facilitator(server, "Maja");
  const [bo] = await crowd(maja, 1);
  const phone = { viewport: { width: 390, height: 844 }, touch: true };
  const tor = await guest(server, await linkFor(maja.page, "editor"), "Tor", phone);
  bo?.show({ pointer: { x: 1900, y: 700 } });

  await tor.page.getByRole("button", { name: "People on this board, 3 people here" }).tap();
  await tor.page.getByRole("button", { name: "Where everybody is" }).tap();
  await rowOf(tor, "Guest 1").waitFor();
  expect(await accessibilityViolations(tor.page)).toEqual([]);
  // So few need no search.
  expect(await listOf(tor).getByRole("searchbox").count()).toBe(0);
  await rowOf(tor, "Guest 1").tap();
  await listOf(tor).waitFor({ state: "detached" });
  await expect.poll(async () => (await boxOf(tor.pointerOf("Guest 1"))).x).toBeLessThan(390);
});
