import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "playwright-core";
import { type BoardPage, boardPage } from "./e2e/board-page";
import { joinBy, makeBoard, makeLink, opened, sayName } from "./e2e/front-door";
import { versionsPage } from "./e2e/versions-page";
import { openBrowser } from "./support/browser";
import { startServer } from "./support/server";

// The README's pictures: three people at the kitchen board, seen by Line, who then looks back and presents it. Made anew by
// `pnpm pictures`.

const folder = fileURLToPath(new URL("../docs/images/", import.meta.url));
const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const written = "Can we afford it?";
const stop = "The quotation, eleven pages long";
const dragged = "White again, or dare we go green?";

const server = await startServer();
const browser = await openBrowser();
try {
  await mkdir(folder, { recursive: true });
  const line = await somebody();
  await makeBoard(line.page, "Call to support");
  await sayName(line.page, "Line");
  await makeBoard(line.page, "Blank journey");
  await line.rename("Blank journey", "Title of the board", "Moving to another city");
  await line.says("Saved");
  await makeBoard(line.page, "Buying a kitchen");
  const link = await makeLink(line.page);

  const worn = new Set([await colourOf(line.page.getByRole("button", { name: "Your name" }))]);
  /** Somebody whose colour nobody else in the picture wears: who gets which is chance. */
  const join = async (name: string): Promise<BoardPage> => {
    for (;;) {
      const guest = await somebody();
      await joinBy(guest.page, link, name);
      const face = line.page.getByRole("button", { name: `Jump to ${name}` });
      const colour = await colourOf(face);
      if (!worn.has(colour)) {
        worn.add(colour);
        return guest;
      }
      await guest.page.context().close();
      await face.waitFor({ state: "detached" });
    }
  };

  const maja = await join("Maja");
  await maja.open(written);
  await maja.write(" We have saved for two years.");
  const tor = await join("Tor");
  await tor.lift(dragged);
  await tor.moveBy(-137, 16);

  /** What Line sees while the others move their pointers: at rest their names would fade. */
  const take = async (name: string): Promise<void> => {
    // Beside the sheet, where nothing answers to it.
    await line.page.mouse.move(10, 200);
    await maja.note(written).hover({ position: { x: 90, y: 70 } });
    await tor.moveBy(-1, 1);
    await line.pointerOf("Maja").waitFor();
    await line.pointerOf("Tor").waitFor();
    await shoot(line.page, name);
  };
  await take("board-light");
  await line.page.emulateMedia({ colorScheme: "dark" });
  await take("board-dark");
  await line.page.emulateMedia({ colorScheme: "light" });
  await line.page.setViewportSize(phone);
  await line.page.reload();
  await opened(line.page);
  await take("board-phone");

  await line.page.setViewportSize(desk);
  await line.page.reload();
  await opened(line.page);
  await line.press("Shift+1");
  const versions = versionsPage(line.page);
  await versions.open();
  await versions.name("Monday’s workshop");
  await tor.drop();
  await maja.write(" Now the bank must say yes.");
  await maja.press("Escape", "Escape");
  await maja.addNote(
    { lane: "Thoughts", step: "Draws it with an adviser" },
    "Why is the cheapest one the vaguest?",
  );
  for (const { says } of [maja, tor]) await says("Saved");
  await versions.compare("Monday’s workshop");
  await shoot(line.page, "versions");

  await line.page.reload();
  await opened(line.page);
  const eva = await somebody(phone);
  await joinBy(eva.page, link, "Eva");
  await line.page.getByRole("button", { name: "Present", exact: true }).click();
  await line.page.getByRole("button", { name: "Present to everyone" }).click();
  await eva.page.getByRole("button", { name: "Follow", exact: true }).click();
  await line.press("o");
  await line.page
    .getByRole("region", { name: "All stops" })
    .getByRole("button", { name: new RegExp(stop) })
    .click();
  for (const { page } of [line, eva])
    await page.getByText(new RegExp(`^Stop \\d+ of \\d+: ${stop}`)).waitFor();
  await shoot(line.page, "presenting");
  await shoot(eva.page, "following");

  await line.page.goto("/");
  await line.page.getByRole("link", { name: "Moving to another city" }).waitFor();
  await line.page.getByText("From the wish to the first dinner").waitFor();
  await shoot(line.page, "home");
} finally {
  await browser.close();
  await server.dispose();
}

async function somebody(viewport = desk): Promise<BoardPage> {
  const context = await browser.newContext({ baseURL: server.url, locale: "en", viewport });
  return boardPage(await context.newPage());
}

/** The colour of the face on a button. */
function colourOf(button: Locator): Promise<string> {
  return button
    .locator("span")
    .first()
    .evaluate((face) => getComputedStyle(face).backgroundColor);
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== "running"),
  );
  // The view glides to where it is led, and no animation of the browser tells of that: it is there when two pictures are the same.
  const path = `${folder}${name}.png`;
  for (let before: Uint8Array = new Uint8Array(); ;) {
    const now = await page.screenshot({ path });
    if (now.equals(before)) return;
    before = now;
  }
}
