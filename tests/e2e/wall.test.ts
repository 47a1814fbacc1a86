import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { networkLoss } from "../support/person";
import { startServer } from "../support/server";
import { command } from "./by-keys";
import { linkFor } from "./front-door";
import { peoplePage } from "./people-page";
import { facilitator, newcomer, type Member } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

/** As short at each stop as it goes: there is nothing to wait for in a test. */
const quickly = (link: string): string => link.replace("/wall#", "/wall?every=0.2#");

/** How long a wall may take to find a server that is there again, or gone, ms. */
const patience = { timeout: 30_000 };

/** Makes the link by the Share dialog. */
async function wallLink(maja: Member): Promise<string> {
  const people = peoplePage(maja.page);
  await people.open();
  await people.dialog.getByRole("button", { name: /^Wall screen/ }).click();
  await people.dialog.getByRole("button", { name: "Make a link", exact: true }).click();
  const link = await people.dialog.getByLabel("Link to the board").inputValue();
  await people.link("Wall screen").waitFor();
  await people.close();
  return link;
}

/** The same without the dialog. */
const madeLink = (maja: Member): Promise<string> => linkFor(maja.page, "viewer", "wall");

/** A screen on which somebody has opened the link, and which nobody touches from then on. */
async function hang(link: string): Promise<Page> {
  const viewport = { width: 1920, height: 1080 };
  // What travels from stop to stop all day is a part of how heavy it gets.
  const screen = await newcomer(server, { name: "wall", viewport, motion: true });
  screen.person.allow(networkLoss);
  // That it is not let in it says in words.
  screen.person.allow(/status of 4(04|10)/);
  await screen.page.goto(quickly(link));
  screen.page.setDefaultTimeout(patience.timeout);
  await screen.page.getByRole("heading", { level: 1, name: "Buying a kitchen" }).waitFor();
  return screen.page;
}

/** What a page does now and then by itself, and at once when the network comes back. */
const tryAgain = (page: Page): Promise<boolean> =>
  page.evaluate(() => dispatchEvent(new Event("online")));

/** Waits until it comes to a stop, and looks at each frame: it stands there for a moment only. */
const shows = async (wall: Page, stop: string): Promise<void> => {
  await wall.waitForFunction(
    (words) => document.querySelector("[data-stage] h2")?.textContent === words,
    stop,
  );
};

/** How many people have ever come to the board. */
const members = (maja: Member): Promise<string[]> =>
  maja.page.evaluate(async () => {
    const id = location.pathname.split("/").at(-1);
    const { people } = await (await fetch(`/api/boards/${id}/people`)).json();
    return people.map(({ name }: { name: string }) => name);
  });

test("a wall goes round by itself, shows what is written meanwhile, and comes back after the server was gone", async () => {
  const maja = await facilitator(server, "Maja");
  maja.person.allow(networkLoss);
  const link = await wallLink(maja);
  expect(link).toMatch(/\/wall#[\w-]{40,}$/);
  const wall = await hang(link);

  // Its secret is nowhere to be read, and a reload makes nobody new.
  expect(wall.url()).toBe(`${server.url}/wall?every=0.2`);
  // It is nobody who is here, and yet one sees where it stands.
  await command(maja, "Where everybody is");
  const list = maja.page.getByRole("complementary", { name: "Where everybody is" });
  await list.getByRole("button", { name: /^Wall screen (?!Not looking)/ }).waitFor();
  await list.getByText("1 person here").waitFor();
  expect(await list.getByRole("button", { name: /^Follow/ }).count()).toBe(0);
  await maja.press("Escape");
  await wall.reload();
  await wall.locator("[data-stage] h2").waitFor();
  expect(await members(maja)).toEqual(["Maja", "Wall screen"]);
  expect(await accessibilityViolations(wall)).toEqual([]);
  expect(await wall.locator("main button:not([inert] *)").count()).toBe(0);
  expect(await wall.locator("main").evaluate((main) => getComputedStyle(main).cursor)).toBe("none");
  await wall.getByText("1 person here").waitFor();
  await wall.getByRole("img", { name: "QR code with the way to the board" }).waitFor();

  // Round and round, each framed in the picture.
  for (const stop of ["Choosing and buying", "The wish"]) await shows(wall, stop);

  await maja.rename("The wish", "Title of the phase", "Wishing");
  await shows(wall, "Wishing");

  await server.kill();
  await wall.getByText(/^Offline since .*\. What stands here is from then\.$/).waitFor();
  // It goes on with what it knows.
  await shows(wall, "Choosing and buying");
  await server.restart();
  await Promise.all([tryAgain(wall), tryAgain(maja.page)]);
  await wall.getByText(/^Offline since/).waitFor({ state: "detached" });
  await maja.page.getByRole("button", { name: "Saved", exact: true }).waitFor(patience);
  await maja.rename("Wishing", "Title of the phase", "Wondering");
  await shows(wall, "Wondering");
});

test("a wall whose board or link is gone says so, tries again by itself, and takes in a new build when it finds one", async () => {
  const maja = await facilitator(server, "Maja");
  const wall = await hang(await madeLink(maja));
  const board = `/api/boards/${new URL(maja.page.url()).pathname.split("/").at(-1)}`;
  const ask = (method: string, path: string) => maja.page.request.fetch(board + path, { method });
  const title = wall.getByRole("heading", { level: 1 });
  await maja.page.goto("/");
  await ask("DELETE", "");
  await title.getByText("This link does not work").waitFor();
  expect(await accessibilityViolations(wall)).toEqual([]);
  await ask("POST", "/restore");
  await tryAgain(wall);
  await title.getByText("Buying a kitchen").waitFor();

  // The server has another build from now on: the page of the wall begins with other scripts.
  await wall.route(
    (url) => url.pathname === "/wall",
    async (route) => {
      if (route.request().resourceType() !== "fetch") return route.continue();
      const body = await (await route.fetch()).text();
      await route.fulfill({
        contentType: "text/html",
        body: body.replace(/assets\/index-[\w-]+\.js/, "assets/index-new.js"),
      });
    },
  );
  await wall.evaluate(() => (document.body.dataset["build"] = "old"));
  await server.restart();
  await tryAgain(wall);
  await wall.locator("body:not([data-build])").waitFor();
  await title.getByText("Buying a kitchen").waitFor();

  const { links } = await (await ask("GET", "/links")).json();
  await ask("DELETE", `/links/${links[0].id}`);
  await title.getByText("This link has been withdrawn").waitFor();
  await wall.getByText(/^The board's facilitator can make a new link/).waitFor();
});

test("a wall hangs in Maja's own browser without passing for her, and is no heavier when it has gone round many times", async () => {
  const maja = await facilitator(server, "Maja", { motion: true });
  const link = await madeLink(maja);
  const wall = await maja.person.openTab();
  await wall.setViewportSize({ width: 1920, height: 1080 });
  const sockets: string[] = [];
  wall.on("websocket", (socket) => void sockets.push(new URL(socket.url()).pathname));
  await wall.goto(quickly(link));
  const cdp = await wall.context().newCDPSession(wall);
  await cdp.send("Performance.enable");
  /** Once round, to the first stop again. */
  const goRound = () =>
    wall.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const facts = document.querySelector("main footer p");
          let wasElsewhere = false;
          const look = (_: unknown, observer: MutationObserver): void => {
            const isFirst = facts?.textContent.startsWith("1 of ") === true;
            if (isFirst && wasElsewhere) {
              observer.disconnect();
              resolve();
            }
            wasElsewhere ||= !isFirst;
          };
          const all = { subtree: true, childList: true, characterData: true };
          if (facts) new MutationObserver(look).observe(facts, all);
        }),
    );
  /** What there is after a round, when all that nobody holds is gone. */
  const weigh = async () => {
    await goRound();
    await cdp.send("HeapProfiler.collectGarbage");
    const { metrics } = await cdp.send("Performance.getMetrics");
    const of = (name: string): number =>
      metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { nodes: of("Nodes"), listeners: of("JSEventListeners") };
  };
  await wall.getByText(/^1 of \d+$/).waitFor();
  // She is there on her other tab. Of what the wall shows she has seen nothing for all that: it doesn't hear what is said.
  await wall.getByText("1 person here").waitFor();
  const first = await weigh();
  await goRound();
  // A caption that stayed at each stop would be hundreds, and never go; but it is weighed where it has got to, and stops differ.
  await expect
    .poll(weigh, { timeout: 60_000 })
    .toSatisfy(
      ({ nodes, listeners }) => nodes < first.nodes + 150 && listeners < first.listeners + 30,
    );
  expect(sockets.map((path) => path.split("/").at(-1))).toEqual(["board"]);
});
