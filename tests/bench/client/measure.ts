import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import type { BenchBoard } from "./board";
import type { Camera, Contestant, View } from "./contestant";
import { type Figures, framesOf, type Frames, percentile, type ViewFigures } from "./figures";
import * as hand from "./hand";
import { mainThreadSeconds, readHeap, weighScripts } from "./page-metrics";

const viewport = { width: 1440, height: 900 };
const probe = readFileSync(new URL("probe.js", import.meta.url), "utf8");
/** A board that takes longer to load (ms) is loaded once. */
const patience = 10_000;
const median = (values: readonly number[]): number => percentile(values, 0.5);

/** A page that shows the board, and what it took to get there. */
interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly load: number;
  readonly scripts: () => Promise<number>;
}

/** Opens the board in a new browser profile, with nothing in its cache. */
async function visit(browser: Browser, contestant: Contestant): Promise<Visit> {
  const context = await browser.newContext({ viewport, locale: "en" });
  const drawn = new Promise<number>((resolve) => {
    void context.exposeBinding("benchDrawn", (_source, ms: number) => resolve(ms));
  });
  await contestant.prepare(context);
  await context.addInitScript({ content: `${probe}probe.awaitDrawn(() => ${contestant.drawn});` });
  const page = await context.newPage();
  page.on("pageerror", (error) => console.error(`${contestant.name}: ${error.message}`));
  const cdp = await context.newCDPSession(page);
  // Nothing is asked of other machines, whatever a peer would like to fetch.
  await cdp.send("Network.enable");
  await cdp.send("Network.setBlockedURLs", { urls: ["https://*"] });
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  const scripts = weighScripts(page);
  await page.goto(contestant.url, { waitUntil: "commit" });
  const load = await orTooLate(drawn, contestant);
  return { context, page, cdp, load, scripts };
}

function orTooLate(drawn: Promise<number>, { name }: Contestant): Promise<number> {
  const minute = 60_000;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${name} shows no board`)), 2 * minute);
    void drawn.then((ms) => {
      clearTimeout(timer);
      resolve(ms);
    });
  });
}

/** Measures one contestant on one board. `seconds` is how long each movement goes on, `loads` how often it is opened (after a first time that doesn't count). */
export async function measure(
  browser: Browser,
  contestant: Contestant,
  board: BenchBoard,
  { seconds, loads }: { seconds: number; loads: number },
): Promise<Figures & { cameras: Record<View, Camera> }> {
  let last = await visit(browser, contestant);
  const scripts = await last.scripts();
  // The first time warms up servers and disks, and doesn't count; but who takes so long is not asked again and again.
  let times = [last.load];
  for (let time = 0; time < loads && last.load < patience; time++) {
    await last.context.close();
    last = await visit(browser, contestant);
    times = time === 0 ? [last.load] : [...times, last.load];
  }
  const { page, cdp } = last;
  const look = async (view: View): Promise<ViewFigures & { camera: Camera }> => {
    const camera = await contestant.show(page, view);
    const inView = notesIn(board, camera);
    const heap = await readHeap(cdp);
    const [x, y] = [viewport.width / 2, viewport.height / 2];
    const at = nearest(inView, { x, y });
    const typing = view === "work" && at ? await typeIn(at) : null;
    const drag = at && (await delaysOf("pointermove", () => hand.drag(cdp, at, seconds)));
    const pan = await framesWhile(() => hand.pan(cdp, { x, y }, seconds));
    const zoom = await framesWhile(() => hand.zoom(cdp, { x, y }, seconds));
    return {
      camera,
      heap,
      drag,
      typing,
      pan,
      zoom,
      notesInView: inView.length,
      zoomLevel: camera.zoom,
    };
  };

  /** Null when nothing came of it: then it was not what it should have been. */
  async function delaysOf(type: string, act: () => Promise<void>): Promise<number | null> {
    const before = await contestant.changes(page);
    await page.evaluate(`probe.delays(${JSON.stringify(type)})`);
    await act();
    const delays = await page.evaluate<number[]>("probe.end()");
    await page.waitForTimeout(300);
    return (await contestant.changes(page)) === before ? null : percentile(delays, 0.95);
  }
  async function typeIn(at: hand.Spot): Promise<number | null> {
    await page.mouse.dblclick(at.x, at.y);
    await page.waitForTimeout(1000);
    const typing = await delaysOf("keydown", () => hand.type(cdp, seconds));
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    return typing;
  }
  async function framesWhile(act: () => Promise<void>): Promise<Frames> {
    await page.waitForTimeout(500);
    const before = await mainThreadSeconds(cdp);
    await page.evaluate("probe.frames()");
    await act();
    const frames = await page.evaluate<number[]>("probe.end()");
    return framesOf(frames, (await mainThreadSeconds(cdp)) - before);
  }

  const [work, fit] = [await look("work"), await look("fit")];
  await last.context.close();
  return {
    name: contestant.name,
    load: median(times),
    scripts,
    views: { work, fit },
    cameras: { work: work.camera, fit: fit.camera },
  };
}

/** The middles of the notes that are in view, px of the page. */
function notesIn({ notes }: BenchBoard, camera: Camera): hand.Spot[] {
  return notes.flatMap(({ x, y, width, height }) => {
    const spot = {
      x: (x + width / 2 - camera.x) * camera.zoom,
      y: (y + height / 2 - camera.y) * camera.zoom,
    };
    const isIn = spot.x > 0 && spot.x < viewport.width && spot.y > 0 && spot.y < viewport.height;
    return isIn ? [spot] : [];
  });
}

function nearest(spots: readonly hand.Spot[], { x, y }: hand.Spot): hand.Spot | null {
  const far = (spot: hand.Spot): number => Math.hypot(spot.x - x, spot.y - y);
  return spots.toSorted((a, b) => far(a) - far(b))[0] ?? null;
}
