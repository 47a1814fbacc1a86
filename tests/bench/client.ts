/**
 * How does a board feel in the browser? Run by `pnpm bench:client`; prints the tables of docs/measurements.md.
 *
 * Resa, served by the built server, is measured side by side with two other whiteboards and with two floors (a bare canvas
 * and a bare DOM page) that show the same notes at the same places from memory. `--notes 500,2000`, `--only resa,canvas`,
 * `--seconds 4` and `--loads 3` make a run shorter.
 */
import { openBrowser } from "../support/browser";
import type { Results } from "./client/aims";
import { likelyCameras, makeBenchPage } from "./client/bench-page";
import { makeBenchBoard } from "./client/board";
import { buildPeers } from "./client/build-peers";
import type { Contestant, Name } from "./client/contestant";
import { views } from "./client/contestant";
import type { Figures } from "./client/figures";
import { measure } from "./client/measure";
import { readOptions } from "./client/options";
import { startPageServer } from "./client/page-server";
import { startResa } from "./client/resa";
import { tableOf } from "./client/table";

/** What Resa does with so few notes is what it should do with many. */
const smallBoard = 100;
/** So many others are there where many are, on the largest board. */
const present = 50;

const options = readOptions(process.argv.slice(2));
const peers = await buildPeers(
  options.only.filter((name) => name === "excalidraw" || name === "tldraw"),
);
const floors = options.only.filter((name) => name === "canvas" || name === "dom");
const pages = await startPageServer();
const addresses: [Name, string][] = [
  ...floors.map((name): [Name, string] => [name, `${pages.url}/floors/${name}.html`]),
  ...peers.map((name): [Name, string] => [name, `${pages.url}/peers/${name}/${name}.html`]),
];
const browser = await openBrowser();

/** Resa goes first, as the others look from where it looks. */
async function measureAll(count: number, others: typeof addresses): Promise<Map<Name, Figures>> {
  const results = new Map<Name, Figures>();
  let cameras = likelyCameras(makeBenchBoard(count));
  const run = async (
    make: () => Contestant | Promise<Contestant>,
    board = makeBenchBoard(count),
  ) => {
    const contestant = await make();
    console.error(`${count} notes: ${contestant.name} …`);
    try {
      const figures = await measure(browser, contestant, board, options);
      results.set(contestant.name, figures);
      cameras = figures.cameras;
    } catch (error) {
      console.error(`${contestant.name} is left out: ${String(error)}`);
    } finally {
      await contestant.dispose();
    }
  };

  if (options.only.includes("resa")) {
    const board = makeBenchBoard(count);
    await run(() => startResa(board), board);
  }
  if (options.only.includes("crowded") && count === Math.max(...options.notes)) {
    const board = makeBenchBoard(count);
    await run(() => startResa(board, present), board);
  }
  for (const [name, url] of others) {
    await run(() => makeBenchPage(name, url, makeBenchBoard(count), cameras));
  }
  return results;
}

const small = options.only.includes("resa")
  ? (await measureAll(smallBoard, [])).get("resa")
  : undefined;
for (const count of options.notes) {
  const results: Results = { of: await measureAll(count, addresses), small };
  for (const view of views) console.log(`${tableOf(results, view, count)}\n`);
}
await browser.close();
await pages.dispose();
