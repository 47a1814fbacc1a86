import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { letter, makeMaja, need, painted, photo, pick, picturesIn, tool, way } from "./album";
import { boxOf } from "./board-page";
import { dropFiles, pasteFiles } from "./files";
import { linkFor } from "./front-door";
import { guest } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

/** A GIF of one pixel that is black, then white. */
const blinking = Buffer.from(
  [
    "GIF89a".split("").map((sign) => sign.charCodeAt(0)),
    // One pixel; two colours.
    [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255],
    // Each for a fifth of a second.
    ...[0x44, 0x4c].map((pixel) => [
      ...[0x21, 0xf9, 4, 0, 20, 0, 0, 0],
      ...[0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, pixel, 1, 0],
    ]),
    [0x3b],
  ].flat(),
);

test("a screenshot is pasted where the pointer is, others see it, words are said about it, and undo takes it back", async () => {
  const member = await makeMaja(server);
  const tor = await guest(server, await linkFor(member.page, "editor"), "Tor");
  await member.cell(way).hover();
  await pasteFiles(member.page, [photo]);
  await painted(member, way);
  await painted(tor, way);

  // It is selected, since nothing was: one can say at once what it shows.
  await member.page.getByLabel("What the picture shows").fill("The counter in the shop");
  await member.press("Enter");
  await tor.page.getByRole("button", { name: /The counter in the shop$/ }).waitFor();
  expect(await picturesIn(tor, way).getAttribute("alt")).toBe("The counter in the shop");
  await member.press("Escape");
  expect(await accessibilityViolations(member.page)).toEqual([]);

  await member.page.getByRole("button", { name: "Show the picture" }).click();
  const dialog = member.page.getByRole("dialog", { name: "Picture" });
  await dialog.getByRole("img", { name: "The counter in the shop" }).waitFor();
  expect(await accessibilityViolations(member.page)).toEqual([]);
  await member.press("Escape");
  await dialog.waitFor({ state: "detached" });

  await member.page.locator("main").press("Control+z");
  await member.press("Control+z");
  await expect.poll(() => picturesIn(tor, way).count()).toBe(0);
});

test("a picture of a web page comes as a picture, and not as its HTML; words win over a picture of them", async () => {
  const member = await makeMaja(server);
  await member.cell(way).hover();
  await pasteFiles(member.page, [photo], '<img src="https://elsewhere.example/counter.png">');
  await painted(member, way);

  await member.addNote(need, "A need");
  await member.note("A need").click();
  await pasteFiles(member.page, [letter], "<img src='x'>");
  await painted(member, need);
  expect(await member.textsIn(need)).toContain("A need");

  await member.open("A need");
  await pasteFiles(member.page, [photo]);
  // One picture a note: the second one gets a note of its own behind it.
  await painted(member, need, 2);
});

test("files are dropped on a note, several into a cell, beside the sheets, and the page stays where it is", async () => {
  const member = await makeMaja(server);
  const { page } = member;
  const address = page.url();
  await member.addNote(need, "The shop");
  const place = page.locator("[data-drop-place]");
  await dropFiles(member.note("The shop"), [photo], async () => {
    // The frame lies around the note that would show it.
    const [frame, note] = [await boxOf(place), await boxOf(member.note("The shop"))];
    expect(Math.abs(frame.x - note.x)).toBeLessThan(2);
    expect(Math.abs(frame.y - note.y)).toBeLessThan(2);
  });
  await place.waitFor({ state: "detached" });
  await painted(member, need);
  expect(await member.note("The shop").locator("img").count()).toBe(1);

  await dropFiles(member.cell(way), [photo, letter]);
  await painted(member, way, 2);
  const [first, second] = await picturesIn(member, way).evaluateAll((images) =>
    images
      .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
      .map((image) => Number(image.getAttribute("width"))),
  );
  expect([first, second]).toEqual([320, 120]);

  const before = await page.locator("[data-note]").count();
  await dropFiles(page.locator("header").first(), [photo]);
  expect(await page.locator("[data-note]").count()).toBe(before);

  // Beside the sheets: a note that stands in no cell.
  await page.mouse.move(640, 400);
  await page.mouse.wheel(-1000, 0);
  await expect
    .poll(async () => (await boxOf(page.locator("[data-journey]"))).x)
    .toBeGreaterThan(700);
  await dropFiles(page.locator("main"), [photo]);
  await page.locator("[data-note]:not([data-lane] *):has(img)").waitFor();
  expect(page.url()).toBe(address);
});

test("pictures are picked by the tool, put in place of another, and taken away", async () => {
  const member = await makeMaja(server);
  const { page } = member;
  await member.addNote(need, "The letter");
  await member.note("The letter").click();
  await pick(member, () => tool(member).click(), photo);
  await painted(member, need);
  await page.getByLabel("What the picture shows").fill("A counter");
  await member.press("Enter");

  await pick(member, () => page.getByRole("button", { name: "Another picture" }).click(), letter);
  await expect.poll(() => picturesIn(member, need).getAttribute("width")).toBe("120");
  // The words were about the other one.
  expect(await page.getByLabel("What the picture shows").inputValue()).toBe("");

  await page.getByRole("button", { name: "Remove the picture" }).click();
  await expect.poll(() => picturesIn(member, need).count()).toBe(0);
  await page.getByRole("button", { name: "Undo" }).last().click();
  await painted(member, need);

  await member.press("Escape", "Escape");
  await member.cell(way).hover();
  await pick(member, () => member.press("i"), photo);
  await painted(member, way);
});

test("a note with a picture is carried to another board", async () => {
  const member = await makeMaja(server);
  const { page } = member;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await member.addNote(need, "The counter");
  await member.note("The counter").click();
  await pasteFiles(page, [photo]);
  await painted(member, need);
  await page.getByLabel("What the picture shows").fill("A counter");
  await member.press("Enter");
  await member.note("The counter").click();
  await member.press("Control+c");

  await page.goto("/");
  await page
    .getByRole("region", { name: "New board" })
    .getByRole("button", { name: "Blank journey" })
    .click();
  await member.cell(way).hover();
  await member.press("Control+v");
  await expect.poll(() => member.textsIn(way)).toEqual(["The counter"]);
  await painted(member, way);
  expect(await picturesIn(member, way).getAttribute("alt")).toBe("A counter");
});

test("an animation is still on the board, moves when it is shown large, and can be stopped", async () => {
  const member = await makeMaja(server);
  const { page } = member;
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await member.cell(way).hover();
  await pasteFiles(page, [{ name: "blink.gif", type: "image/gif", bytes: blinking }]);
  await painted(member, way);
  expect(await picturesIn(member, way).getAttribute("src")).toContain("size=thumb");

  const dialog = page.getByRole("dialog", { name: "Picture" });
  const shown = dialog.getByRole("img");
  await member.press("Shift+Enter");
  await dialog.getByRole("button", { name: "Stop the movement" }).click();
  await expect.poll(() => shown.getAttribute("src")).toContain("size=thumb");
  await member.press("Escape");

  await page.emulateMedia({ reducedMotion: "reduce" });
  await member.press("Shift+Enter");
  expect(await shown.getAttribute("src")).toContain("size=thumb");
  await dialog.getByRole("button", { name: "Let it move" }).click();
  await expect.poll(() => shown.getAttribute("src")).toContain("size=full");
});
