import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { networkLoss } from "../support/person";
import { startServer } from "../support/server";
import { commentsPage } from "./comments-page";
import { linkFor, opened } from "./front-door";
import { facilitator, guest } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const light = "The red light on the router";
const waits = "Waits here for a connection, and is sent by itself while this board is open.";

/** Maja leads, Ulla comments; both look at what is said of one note. */
async function two() {
  const maja = await facilitator(server, "Maja", { template: "Call to support" });
  const ulla = await guest(server, await linkFor(maja.page, "commenter"), "Ulla");
  const [told, talk] = [commentsPage(maja.page), commentsPage(ulla.page)];
  await told.button.waitFor();
  await maja.note(light).click();
  await talk.button.waitFor();
  await ulla.note(light).click();
  await ulla.press("c");
  return { maja, ulla, told, talk };
}

/** The facilitator decides what somebody may do. */
const setRole = (page: Page, name: string, role: "viewer" | "commenter"): Promise<void> =>
  page.evaluate(
    async ([name, role]) => {
      const board = `/api/boards/${location.pathname.split("/").at(-1)}`;
      const { people } = (await (await fetch(`${board}/people`)).json()) as {
        people: { id: string; name: string }[];
      };
      await fetch(`${board}/people/${people.find((person) => person.name === name)?.id}`, {
        method: "PATCH",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ role }),
      });
    },
    [name, role] as const,
  );

/** The wire is cut behind the server: it does what it is asked, and nobody hears the answer. */
async function loseAnswers(page: Page): Promise<() => Promise<void>> {
  const address = /\/api\/boards\/[^/]+\/threads/;
  await page.route(address, async (route) => {
    await route.fetch().catch(() => undefined);
    await route.abort("connectionreset");
  });
  return () => page.unroute(address);
}

test("a draft is still there after a reload, with whom it names", async () => {
  const { ulla, talk, told } = await two();
  await ulla.write("Ask @Ma");
  await ulla.page.getByRole("option", { name: "Maja" }).click();
  await ulla.write("about th");
  await ulla.page.reload();
  await opened(ulla.page);
  await talk.button.waitFor();
  await ulla.note(light).click();
  const field = talk.field;
  await expect.poll(() => field.inputValue()).toBe("Ask @Maja about th");
  await field.focus();
  await ulla.press("Control+End");
  await talk.send("is");
  await told.comment("Ask @Maja about this").waitFor();
  await told.button.click();
  await told.panel.getByRole("button", { name: "Mentions of me" }).click();
  await expect.poll(told.rows).toHaveLength(1);
  await ulla.page.reload();
  await talk.button.waitFor();
  await ulla.note(light).click();
  await expect.poll(() => talk.field.inputValue()).toBe("");
});

test("what is said without a connection waits in sight, in its order, and is sent once", async () => {
  const { maja, ulla, talk, told } = await two();
  await talk.send("With a connection");
  await told.comment("With a connection").waitFor();

  await ulla.person.goOffline();
  for (const text of ["First without", "Second without"]) {
    await talk.field.focus();
    await talk.send(text);
  }
  await talk.fields.getByText(waits).first().waitFor();
  await told.field.focus();
  await told.send("Meanwhile");
  await ulla.person.goOnline();
  await talk.fields.getByText(waits).first().waitFor({ state: "detached" });
  const all = ["With a connection", "Meanwhile", "First without", "Second without"];
  for (const { said } of [told, talk]) await expect.poll(said).toEqual(all);
  expect(await maja.note(light).locator("[data-talked]").getAttribute("data-count")).toBe("4");
});

test("an answer that gets lost, and a reload before the next try, make nothing twice", async () => {
  const { ulla, talk, told } = await two();
  ulla.person.allow(networkLoss);
  const restore = await loseAnswers(ulla.page);
  await talk.send("Said once");
  await told.comment("Said once").waitFor();
  await talk.field.focus();
  await talk.send("And this");
  await ulla.page.reload();
  // What has not been sent is not saved either.
  await restore();
  await opened(ulla.page);
  await ulla.note(light).click();
  for (const { said } of [told, talk]) await expect.poll(said).toEqual(["Said once", "And this"]);
});

test("whoever may no longer comment keeps what they were writing, and sends it when they may again", async () => {
  const { maja, ulla, talk, told } = await two();
  await ulla.write("Not any m");
  await setRole(maja.page, "Ulla", "viewer");
  // What was being written is kept; a viewer is not offered to send it.
  await ulla.page.getByText("You may read this board", { exact: true }).waitFor();
  await expect.poll(() => talk.field.count()).toBe(0);
  expect(await told.said()).toEqual([]);
  await setRole(maja.page, "Ulla", "commenter");
  const field = talk.field;
  await expect.poll(() => field.inputValue()).toBe("Not any m");
  await field.focus();
  await ulla.press("Control+End");
  await talk.send("ore");
  await told.comment("Not any more").waitFor();
});
