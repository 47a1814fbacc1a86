import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { makeGuest } from "../support/guest";
import { makeBomb, makePng } from "../support/png";
import { startServer } from "../support/server";
import { type DeskFile, dropFiles, pasteFiles } from "./files";
import { makeLink } from "./front-door";
import { facilitator, guest, type Member, newcomer } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const touchpoints = "Touchpoints";
const need = { lane: touchpoints, step: "Feels a need" };
const way = { lane: touchpoints, step: "Looks for a way" };

const photo: DeskFile = { name: "counter.png", type: "image/png", bytes: makePng() };
const other: DeskFile = {
  name: "letter.png",
  type: "image/png",
  bytes: makePng({ width: 120, height: 300, colour: [200, 160, 60] }),
};
const refused = /the server responded with a status of/;

const maja = (): Promise<Member> => facilitator(server, "Maja", { template: "Blank journey" });
const picturesIn = (member: Member, place: typeof need) => member.cell(place).locator("img");
const panel = ({ page }: Member) =>
  page.getByRole("region", { name: /^Pictures on|pictures? (on its|on their|did)/ });
/** Waits until the file of a picture is really painted. */
const painted = (member: Member, place: typeof need, count = 1) =>
  expect
    .poll(() =>
      picturesIn(member, place).evaluateAll((images) =>
        images.map((image) => image instanceof HTMLImageElement && image.naturalWidth > 0),
      ),
    )
    .toEqual(Array.from({ length: count }, () => true));

test("a screenshot is pasted where the pointer is, others see it, words are said about it, and undo takes it back", async () => {
  const member = await maja();
  const tor = await guest(server, await makeLink(member.page), "Tor");
  await member.cell(way).hover();
  await pasteFiles(member.page, [photo]);
  await painted(member, way);
  await painted(tor, way);

  // It is selected, since nothing was: one can say at once what it shows.
  await member.page.getByLabel("What the picture shows").fill("The counter in the shop");
  await member.press("Enter");
  await tor.page.getByRole("button", { name: /The counter in the shop$/ }).waitFor();
  expect(await picturesIn(tor, way).getAttribute("alt")).toBe("The counter in the shop");
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
  const member = await maja();
  await member.cell(way).hover();
  await pasteFiles(member.page, [photo], '<img src="https://elsewhere.example/counter.png">');
  await painted(member, way);

  await member.addNote(need, "A need");
  await member.note("A need").click();
  await pasteFiles(member.page, [other], "<img src='x'>");
  await painted(member, need);
  expect(await member.textsIn(need)).toContain("A need");

  await member.open("A need");
  await pasteFiles(member.page, [photo]);
  // One picture a note: the second one gets a note of its own behind it.
  await painted(member, need, 2);
});

test("files are dropped on a note, several into a cell, beside the sheets, and the page stays where it is", async () => {
  const member = await maja();
  const { page } = member;
  const address = page.url();
  await member.addNote(need, "The shop");
  await dropFiles(member.note("The shop"), [photo]);
  await painted(member, need);
  expect(await member.note("The shop").locator("img").count()).toBe(1);

  await dropFiles(member.cell(way), [photo, other]);
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
  expect(page.url()).toBe(address);
});

test("pictures are picked by the tool, put in place of another, and taken away", async () => {
  const member = await maja();
  const { page } = member;
  await member.addNote(need, "The letter");
  await member.note("The letter").click();
  const tool = page.getByRole("toolbar", { name: "Tools" }).getByRole("button", {
    name: "Add a picture",
  });
  const pick = async (open: () => Promise<void>, file: DeskFile): Promise<void> => {
    const chooser = page.waitForEvent("filechooser");
    await open();
    await (
      await chooser
    ).setFiles({
      name: file.name,
      mimeType: file.type ?? "",
      buffer: Buffer.from(file.bytes),
    });
  };
  await pick(() => tool.click(), photo);
  await painted(member, need);
  await page.getByLabel("What the picture shows").fill("A counter");
  await member.press("Enter");

  await pick(() => page.getByRole("button", { name: "Another picture" }).click(), other);
  await expect.poll(() => picturesIn(member, need).getAttribute("width")).toBe("120");
  // The words were about the other one.
  expect(await page.getByLabel("What the picture shows").inputValue()).toBe("");

  await page.getByRole("button", { name: "Remove the picture" }).click();
  await expect.poll(() => picturesIn(member, need).count()).toBe(0);
  await page.getByRole("button", { name: "Undo" }).last().click();
  await painted(member, need);

  await member.press("Escape", "Escape");
  await member.cell(way).hover();
  await pick(() => member.press("i"), photo);
  await painted(member, way);
});

test("what is no picture, too large, damaged or a bomb says so in words, and nothing comes onto the board", async () => {
  const member = await maja();
  const { page } = member;
  member.person.allow(refused);
  await member.cell(way).hover();
  const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"></svg>');
  const lie = new TextEncoder().encode("<!doctype html><script>alert(1)</script>");
  const damaged = makePng().subarray(0, 120);
  await pasteFiles(page, [
    { name: "drawing.svg", type: "image/svg+xml", bytes: svg },
    { name: "page.png", type: "image/png", bytes: lie },
    { name: "bomb.png", type: "image/png", bytes: makeBomb(20_000) },
    { name: "half.png", type: "image/png", bytes: damaged },
  ]);
  const row = (name: string) => panel(member).getByRole("listitem").filter({ hasText: name });
  await row("drawing.svg").getByText("This file is not a picture that Resa can show.").waitFor();
  await row("page.png").getByText("This file is not a picture that Resa can show.").waitFor();
  await row("bomb.png").getByText("This picture has more than 40 megapixels").waitFor();
  await row("half.png").getByText("This picture is damaged").waitFor();
  expect(await row("half.png").getByRole("button", { name: "Try again" }).count()).toBe(1);
  expect(await row("bomb.png").getByRole("button", { name: "Try again" }).count()).toBe(0);
  await panel(member).hover();
  expect(await accessibilityViolations(page)).toEqual([]);

  const large = Buffer.concat([makePng(), Buffer.alloc(30 * 1024 * 1024)]);
  await pickFile(member, { name: "large.png", bytes: large });
  await row("large.png").getByText("This picture has more than 10 MB.").waitFor();

  for (const name of ["drawing.svg", "page.png", "bomb.png", "half.png", "large.png"])
    await page.getByRole("button", { name: `Leave ${name}` }).click();
  await panel(member).waitFor({ state: "detached" });
  expect(await picturesIn(member, way).count()).toBe(0);
});

test("without a connection a picture is kept, and comes by itself when that is back", async () => {
  const member = await maja();
  await member.cell(way).hover();
  await member.person.goOffline();
  await pasteFiles(member.page, [photo]);
  await panel(member).getByText("There is no connection.").waitFor();
  await member.person.goOnline();
  await painted(member, way);
  await panel(member).waitFor({ state: "detached" });
});

test("a picture that comes slowly can be cancelled, and the board is worked on meanwhile", async () => {
  const member = await maja();
  const { page } = member;
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route("**/pictures", async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await member.cell(way).hover();
  await pasteFiles(page, [photo]);
  await panel(member).getByText("counter.png").waitFor();
  await member.addNote(need, "Written meanwhile");
  await page.getByRole("button", { name: "Cancel counter.png" }).click();
  await panel(member).waitFor({ state: "detached" });
  letGo();
  expect(await picturesIn(member, way).count()).toBe(0);
});

test("a note with a picture is carried to another board", async () => {
  const member = await maja();
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

test("whoever may only look sees pictures and adds none; a stranger gets nothing", async () => {
  const member = await maja();
  const { page } = member;
  await member.cell(way).hover();
  await pasteFiles(page, [photo]);
  await painted(member, way);
  const boardId = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const link = await page.evaluate(async (boardId) => {
    const answer = await fetch(`/api/boards/${boardId}/links`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ role: "commenter" }),
    });
    return ((await answer.json()) as { url: string }).url;
  }, boardId);
  const bo = await guest(server, link, "Bo");
  await painted(bo, way);
  const tools = bo.page.getByRole("toolbar", { name: "Tools" });
  expect(await tools.getByRole("button", { name: "Add a picture" }).count()).toBe(0);
  await bo.cell(need).hover();
  await pasteFiles(bo.page, [photo]);
  await bo.page.getByText("Your role on this board does not allow that.").waitFor();
  bo.person.allow(refused);
  const status = await bo.page.evaluate(
    async ([boardId, bytes]) => {
      const body = new Uint8Array(bytes);
      return (await fetch(`/api/boards/${boardId}/pictures`, { method: "POST", body })).status;
    },
    [boardId, [...photo.bytes]] as const,
  );
  expect(status).toBe(403);

  const address = new URL((await picturesIn(member, way).getAttribute("src")) ?? "", server.url);
  const stranger = makeGuest(server.url);
  expect((await stranger.ask("GET", address.pathname)).status).toBe(404);
  const tom = await newcomer(server, { name: "Tom" });
  tom.person.allow(refused);
  expect((await tom.page.goto(address.href))?.status()).toBe(404);
});

/** Picks a file that is too large to be handed to the page in any other way. */
async function pickFile({ page }: Member, file: DeskFile): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page
    .getByRole("toolbar", { name: "Tools" })
    .getByRole("button", { name: "Add a picture" })
    .click();
  await (
    await chooser
  ).setFiles({ name: file.name, mimeType: "image/png", buffer: Buffer.from(file.bytes) });
}
