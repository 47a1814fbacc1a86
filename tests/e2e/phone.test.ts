import { afterAll, expect, test } from "vitest";
import { startServer } from "../support/server";
import { boxOf } from "./board-page";
import { swipe } from "./fingers";
import { makeLink } from "./front-door";
import { facilitator, guest } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const phone = { viewport: { width: 390, height: 844 }, touch: true };
const cooks = "We cook one at a time";
/** Where no note lies, below the thoughts of the first step. */
const belowIt = { x: 230, y: 630 };

test("on a phone the board opens, follows a finger, and grows between two", async () => {
  const tor = await facilitator(server, "Tor", phone);
  const before = await boxOf(tor.note(cooks));
  expect(before.x).toBeLessThan(390);
  // All of the bar is there, one's own face at its end.
  const face = await boxOf(tor.page.getByRole("banner").getByRole("button").last());
  expect(face.x + face.width).toBeLessThanOrEqual(390);

  await swipe(tor.page, [belowIt], [{ x: belowIt.x - 60, y: belowIt.y + 40 }]);
  await expect.poll(async () => (await boxOf(tor.note(cooks))).x).toBeCloseTo(before.x - 60, 0);
  expect((await boxOf(tor.note(cooks))).y).toBeCloseTo(before.y + 40, 0);

  const apart = (distance: number) => [
    { x: belowIt.x, y: belowIt.y - distance },
    { x: belowIt.x, y: belowIt.y + distance },
  ];
  await swipe(tor.page, apart(40), apart(80));
  await expect
    .poll(async () => (await boxOf(tor.note(cooks))).width)
    .toBeGreaterThan(1.8 * before.width);
  await swipe(tor.page, apart(80), apart(40));
  await expect
    .poll(async () => (await boxOf(tor.note(cooks))).width)
    .toBeLessThan(1.2 * before.width);
});

test("on a phone a note is added and written with a thumb, and those at their desks see it", async () => {
  const maja = await facilitator(server, "Maja");
  const tor = await guest(server, await makeLink(maja.page), "Tor", phone);

  await tor.page.getByRole("button", { name: "Add a note", exact: true }).tap();
  await tor.editor.waitFor();
  await tor.write("Written on the train");
  await tor.page.touchscreen.tap(belowIt.x, belowIt.y);
  await tor.editor.waitFor({ state: "detached" });
  await tor.says("Saved");
  await maja.note("Written on the train").waitFor();

  await tor.note(cooks).tap();
  await tor.page.getByRole("button", { name: "Write" }).tap();
  await tor.editor.waitFor();
  await tor.write(", always");
  await expect
    .poll(() => maja.note(cooks).textContent())
    .toContain("as there is no room for two, always");

  // What takes it back is in reach, and the bar needs no more room for that.
  await tor.page.touchscreen.tap(belowIt.x, belowIt.y);
  await tor.editor.waitFor({ state: "detached" });
  const bar = tor.page.getByRole("banner");
  expect(await bar.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  await tor.page.getByRole("button", { name: "Undo", exact: true }).tap();
  await expect.poll(() => maja.note(cooks).textContent()).not.toContain("always");
});
