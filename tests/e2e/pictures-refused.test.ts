import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { makeGuest } from "../support/guest";
import { makeBomb, makePng } from "../support/png";
import { startServer } from "../support/server";
import { makeMaja, need, painted, photo, pick, picturesIn, refused, tool, way } from "./album";
import { pasteFiles } from "./files";
import { linkFor } from "./front-door";
import { guest, type Member, newcomer } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

/** The pictures that have not arrived. */
const panel = ({ page }: Member) =>
  page.getByRole("region", { name: /pictures? (on (its|their) way|did not come)/ });

test("what is no picture, too large, damaged or a bomb says so in words, and nothing comes onto the board", async () => {
  const member = await makeMaja(server);
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
  await pick(member, () => tool(member).click(), { name: "large.png", bytes: large });
  await row("large.png").getByText("This picture has more than 10 MB.").waitFor();

  for (const name of ["drawing.svg", "page.png", "bomb.png", "half.png", "large.png"])
    await page.getByRole("button", { name: `Leave ${name}` }).click();
  await panel(member).waitFor({ state: "detached" });
  expect(await picturesIn(member, way).count()).toBe(0);
});

test("without a connection a picture is kept, and comes by itself when that is back", async () => {
  const member = await makeMaja(server);
  await member.cell(way).hover();
  await member.person.goOffline();
  await pasteFiles(member.page, [photo]);
  await panel(member).getByText("There is no connection.").waitFor();
  await member.person.goOnline();
  await painted(member, way);
  await panel(member).waitFor({ state: "detached" });
  expect(await picturesIn(member, way).count()).toBe(1);
});

/** Pastes a picture that waits on its way. Returns what lets it go on. */
async function pasteSlowly(member: Member): Promise<() => void> {
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
  return letGo;
}

test("a picture that is on its way comes while another view is looked at, and isn't left behind without a question", async () => {
  const member = await makeMaja(server);
  const { page } = member;
  const letGo = await pasteSlowly(member);
  await member.choose("View: Board", "Moments of truth");
  await page.getByRole("heading", { name: "Moments of truth", level: 1 }).waitFor();
  await page.getByRole("link", { name: "All boards" }).click();
  const question = page.getByRole("dialog", { name: "Not everything is saved yet" });
  await question.getByText(/1 change may be lost/).waitFor();
  await question.getByRole("button", { name: "Stay here" }).last().click();
  letGo();
  await page.getByText("Saved", { exact: true }).waitFor();
  await page.goBack();
  await painted(member, way);
  expect(await picturesIn(member, way).count()).toBe(1);
});

test("a picture that comes slowly can be cancelled, and the board is worked on meanwhile", async () => {
  const member = await makeMaja(server);
  const { page } = member;
  const letGo = await pasteSlowly(member);
  await member.addNote(need, "Written meanwhile");
  await page.getByRole("button", { name: "Cancel counter.png" }).click();
  await panel(member).waitFor({ state: "detached" });
  letGo();
  expect(await picturesIn(member, way).count()).toBe(0);
});

test("whoever may only look sees pictures and adds none; a stranger gets nothing", async () => {
  const member = await makeMaja(server);
  const { page } = member;
  await member.cell(way).hover();
  await pasteFiles(page, [photo]);
  await painted(member, way);
  const boardId = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const bo = await guest(server, await linkFor(page, "commenter"), "Bo");
  await painted(bo, way);
  expect(await tool(bo).count()).toBe(0);
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
