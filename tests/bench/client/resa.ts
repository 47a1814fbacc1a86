import type { Page } from "playwright-core";
import { startServer } from "../../support/server";
import { shareBoard } from "../../support/shared-board";
import { makeStockClient } from "../../support/stock-client";
import type { BenchBoard } from "./board";
import type { Camera, Contestant } from "./contestant";

/** Resa as people have it: the built server with the board on its disk, and the client that it sends. A colleague has the board open too. */
export async function startResa(board: BenchBoard): Promise<Contestant> {
  const server = await startServer();
  const { id, invite } = await shareBoard(server.url);
  const colleague = makeStockClient(server.url, id, await invite("Colleague"), { doc: board.doc });
  await colleague.saved();
  const cookie = (await invite("Visitor")).cookie();
  const [name = "", value = ""] = cookie.split("=");

  let changes = 0;
  colleague.doc.on("update", () => (changes += 1));

  return {
    name: "resa",
    url: `${server.url}/board/${id}`,
    drawn: `document.querySelector("[data-note]") !== null`,
    prepare: (context) => context.addCookies([{ name, value, url: server.url }]),
    async show(page, view) {
      await page.keyboard.press(view === "work" ? "Control+0" : "Shift+Digit1");
      await page.waitForTimeout(1000);
      return readCamera(page, board);
    },
    async changes(page) {
      // It comes over the server and its disk.
      await page.waitForTimeout(500);
      return changes;
    },
    async dispose() {
      colleague.dispose();
      colleague.doc.destroy();
      await server.dispose();
    },
  };
}

/** Reads off a sheet where the view is. */
async function readCamera(page: Page, board: BenchBoard): Promise<Camera> {
  const seen = await page.evaluate<{ id: string; left: number; top: number; width: number }>(`
    (() => {
      const sheet = document.querySelector("[data-journey]");
      const { left, top, width } = sheet.getBoundingClientRect();
      return { id: sheet.dataset.journey, left, top, width };
    })()
  `);
  const box = board.journeyBox(seen.id);
  if (!box) throw new Error("Resa shows a sheet that the board doesn't have");
  const zoom = seen.width / box.width;
  return { x: box.x - seen.left / zoom, y: box.y - seen.top / zoom, zoom };
}
