import { expect, onTestFinished, test } from "vitest";
import { networkLoss } from "../support/person";
import { startServer } from "../support/server";
import { opened } from "./front-door";
import { pair } from "./team";

const need = { lane: "Touchpoints", step: "Feels a need" };
const way = { lane: "Touchpoints", step: "Looks for a way" };
const start = { lane: "Thoughts", step: "Gets started" };

/** Two people on a board, and a server that the test may treat badly. */
async function begin() {
  const server = await startServer();
  onTestFinished(() => server.dispose());
  const [maja, tor] = await pair(server, "Blank journey");
  for (const { person } of [maja, tor]) person.allow(networkLoss);
  return { server, maja, tor };
}

test("while the server is away the changes are counted; when it is back all of them arrive", async () => {
  const { server, maja, tor } = await begin();
  await maja.addNote(need, "Asks a friend");
  await maja.says("Saved");

  await server.kill();
  await maja.says("Offline");
  await tor.says("Offline");
  await maja.dragNote("Asks a friend", way);
  await maja.says("Offline: 1 change kept here");
  await maja.dragNote("Asks a friend", start);
  await maja.says("Offline: 2 changes kept here");
  await maja.rename("Gets started", "Title of the step", "Begins");
  await maja.says("Offline: 3 changes kept here");
  await tor.dragNote("What went on in the customer's life", need);
  await tor.says("Offline: 1 change kept here");

  await server.restart();
  for (const { says, textsIn } of [maja, tor]) {
    await says("Saved");
    await expect.poll(() => textsIn({ ...start, step: "Begins" })).toEqual(["Asks a friend"]);
    await expect.poll(() => textsIn(need)).toHaveLength(1);
  }
});

test("nothing is called saved before the server has answered", async () => {
  const { server, maja, tor } = await begin();
  await maja.addNote(need, "Asks a friend");
  await maja.says("Saved");
  await tor.note("Asks a friend").waitFor();

  server.freeze();
  await maja.dragNote("Asks a friend", way);
  await maja.says("Saving…");
  // The other looks on: what isn't on disk, nobody sees.
  await tor.note("Asks a friend").hover();
  expect(await tor.textsIn(way)).toEqual([]);
  await server.kill();
  await maja.says("Offline: 1 change kept here");

  await server.restart();
  await maja.says("Saved");
  await expect.poll(() => tor.textsIn(way)).toEqual(["Asks a friend"]);
});

test("what said Saved is there after a kill -9, for whoever loads the page anew", async () => {
  const { server, maja, tor } = await begin();
  await maja.addNote(need, "Written down");
  await maja.says("Saved");

  await server.kill();
  await server.restart();
  await Promise.all([maja.page.reload(), tor.page.reload()]);
  for (const { page, textsIn } of [maja, tor]) {
    await opened(page);
    expect(await textsIn(need)).toEqual(["Written down"]);
  }
});

test("who leaves before all is saved is held back, and let go when it is", async () => {
  const { server, maja } = await begin();
  await maja.addNote(need, "Asks a friend");
  await maja.says("Saved");
  server.freeze();
  await maja.dragNote("Asks a friend", way);

  const home = maja.page.getByRole("link", { name: "All boards" });
  await home.click();
  const held = maja.page.getByRole("dialog", { name: "Not everything is saved yet" });
  await held.getByText("If you leave now, 1 change may be lost.").waitFor();
  await held.getByRole("button", { name: "Stay here" }).last().click();
  await held.waitFor({ state: "detached" });

  await home.click();
  await held.waitFor();
  server.thaw();
  await maja.page.getByRole("link", { name: "Blank journey" }).click();
  await opened(maja.page);
  expect(await maja.textsIn(way)).toEqual(["Asks a friend"]);
});

test("who sends too much at once is told so, goes on, and loses nothing", async () => {
  // Few frames at once, and few a second: a hand that types sends some for each letter.
  const server = await startServer({ env: { LIMITS: "frames=60" } });
  onTestFinished(() => server.dispose());
  const [maja, tor] = await pair(server, "Blank journey");
  const paused = maja.page.getByRole("button", { name: "Disconnected: too much was sent at once" });
  await maja.addNote(need, "Asks");
  await maja.says("Saved");
  await maja.open("Asks");
  await maja.press("End");
  let text = "Asks";
  while (!(await paused.isVisible())) {
    await maja.write(" a friend");
    text += " a friend";
  }
  await maja.write(" again");
  await maja.press("Escape", "Escape");
  await maja.dragNote(text, way);
  await expect.poll(() => maja.textsIn(way)).toEqual([`${text} again`]);
  // It comes back by itself when the server has had its rest.
  const saved = maja.page.getByRole("button", { name: "Saved", exact: true });
  await saved.waitFor({ timeout: 40_000 });
  await expect.poll(() => tor.textsIn(way)).toEqual([`${text} again`]);
});
