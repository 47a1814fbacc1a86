import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { startServer } from "../../support/server";
import { shareBoard, type SharedBoard } from "../../support/shared-board";
import { makeStockClient } from "../../support/stock-client";
import type { BenchBoard } from "./board";
import type { Camera, Contestant } from "./contestant";
import type { PassersBy } from "./passers-by";

/**
 * Resa as people have it: the built server with the board on its disk, and the client that it sends. A colleague has the board open too,
 * and so many others (`present`) move their pointers over it all the time.
 */
export async function startResa(board: BenchBoard, present = 0): Promise<Contestant> {
  const server = await startServer();
  const { id, invite } = await shareBoard(server.url);
  const colleague = makeStockClient(server.url, id, await invite("Colleague"), { doc: board.doc });
  await colleague.saved();
  const others = present > 0 ? await startOthers(server.url, { id, invite }, present) : undefined;
  const cookie = (await invite("Visitor")).cookie();
  const [name = "", value = ""] = cookie.split("=");

  let changes = 0;
  colleague.doc.on("update", () => (changes += 1));

  return {
    name: present > 0 ? "crowded" : "resa",
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
      others?.disconnect();
      colleague.dispose();
      colleague.doc.destroy();
      await server.dispose();
    },
  };
}

/** Others on the board, in a process of their own, so that they don't hold up what is measured more than they must. */
async function startOthers(
  url: string,
  { id, invite }: Pick<SharedBoard, "id" | "invite">,
  count: number,
): Promise<ChildProcess> {
  const guests = await Promise.all(Array.from({ length: count }, (_, at) => invite(`P${at + 1}`)));
  const others = fork(fileURLToPath(new URL("passers-by.ts", import.meta.url)));
  const task: PassersBy = {
    address: `${url.replace(/^http/, "ws")}/sync/${id}/board`,
    cookies: guests.map((guest) => guest.cookie()),
  };
  others.send(task);
  await once(others, "message");
  return others;
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
