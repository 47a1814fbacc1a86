import type { Locator } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { linkFor, opened } from "./front-door";
import { facilitator, guest, type Member } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const need = { lane: "Touchpoints", step: "Feels a need" };
const way = { lane: "Touchpoints", step: "Looks for a way" };

const line = ({ page }: Member): Locator =>
  page.getByRole("region", { name: "Since your last visit" });
const panel = ({ page }: Member): Locator =>
  page.getByRole("complementary", { name: "Since your last visit" });
const rows = async (member: Member): Promise<string[]> =>
  (await panel(member).getByRole("listitem").allTextContents()).map((row) =>
    row.replace(/ · .*$/, ""),
  );
const old = "Write what the customer thinks, the way they would say it";
/** The server writes traces a moment after a thing was left alone. */
const patience = { timeout: 20_000 };

test("who comes back sees what others did meanwhile: marked, listed, walked along, and marked as seen", async () => {
  const maja = await facilitator(server, "Maja", { template: "Blank journey" });
  await maja.addNote(need, "Soon gone");
  const tor = await guest(server, await linkFor(maja.page, "viewer"), "Tor");
  const learned = tor.page.waitForResponse(/\/reads$/);
  await tor.page.reload();
  await learned;
  await tor.note("Soon gone").waitFor();
  // What he sees happen is nothing new.
  const board = tor.page.url();
  await maja.addNote(way, "Watched");
  await tor.note("Watched").waitFor();
  // And he looks at it: what comes in the very moment when one leaves may well be new.
  await maja.says("Saved");
  await tor.note("Watched").click();
  await tor.page.locator("[data-note][data-selected]").waitFor();
  await tor.page.goto("about:blank");

  await maja.note("Soon gone").click();
  await maja.press("Delete");
  await maja.addNote(way, "Made meanwhile");
  await maja.dragNote(old, need);
  await maja.press("Escape");
  await maja.says("Saved");

  await tor.page.goto(board);
  await opened(tor.page);
  await line(tor).getByText("changes since your last visit").waitFor(patience);
  await line(tor).getByText("3 changes").waitFor(patience);
  expect(await accessibilityViolations(tor.page)).toEqual([]);
  const marks = tor.page.locator("[data-note][data-mark=new]");
  expect((await marks.allTextContents()).toSorted()).toEqual(["Made meanwhile", old]);

  await line(tor).getByRole("button", { name: "Show what is new" }).click();
  expect(await rows(tor)).toEqual([
    `${old}Moved by Maja`,
    "Made meanwhileAdded by Maja",
    "Soon goneRemoved by Maja",
  ]);
  expect(await accessibilityViolations(tor.page)).toEqual([]);
  await tor.page.getByRole("button", { name: "Next change" }).click();
  await panel(tor).getByText("1 of 3").waitFor();
  await tor.page.locator("[data-note][data-selected]", { hasText: old }).waitFor();

  await panel(tor).getByRole("button", { name: "Mark as seen" }).click();
  await panel(tor).waitFor({ state: "detached" });
  await line(tor).waitFor({ state: "detached" });
  expect(await marks.count()).toBe(0);
  await tor.page.reload();
  await opened(tor.page);
  await tor.says("Saved");
  // Somebody else's deed that he watches tells that the answer to what is new has come.
  await maja.addNote(need, "One more");
  await tor.note("One more").waitFor();
  expect(await line(tor).count()).toBe(0);
});
