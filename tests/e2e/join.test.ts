import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { opened } from "./front-door";
import { peoplePage } from "./people-page";
import { facilitator, guest, type Member, newcomer } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const phone = { viewport: { width: 390, height: 844 }, touch: true };
const template = "Blank journey";

/** A link that Maja makes. */
async function linkOf(maja: Member, limits: Readonly<Record<string, string>> = {}) {
  const people = peoplePage(maja.page);
  await people.open();
  const link = await people.makeLink("Comment", limits);
  await people.close();
  return link;
}

/** Somebody who follows the link and types a name, and may be refused. */
async function comer(link: string, name: string, options = {}): Promise<Member> {
  const somebody = await newcomer(server, { name, ...options });
  somebody.person.allow(/status of (403|404|410|429)/);
  await somebody.page.goto(link);
  await somebody.page.getByLabel("Your name").fill(name);
  await enter(somebody);
  return somebody;
}

const enter = ({ page }: Member): Promise<void> =>
  page.getByRole("button", { name: "Go to the board" }).click();

test("a link with a passcode asks for it, says when it is another one, and lets in by the right one", async () => {
  const maja = await facilitator(server, "Maja", { template });
  const line = await comer(await linkOf(maja, { Passcode: "kaffe och bulle" }), "Line", phone);
  const passcode = line.page.getByLabel("Passcode");
  await passcode.waitFor();
  await line.page.getByText("Whoever sent you the link knows it.").waitFor();
  expect(await accessibilityViolations(line.page)).toEqual([]);

  await passcode.fill("te och bulle");
  await enter(line);
  await line.page.getByText("That is not the passcode of this link.").waitFor();
  expect(await accessibilityViolations(line.page)).toEqual([]);
  expect(await line.page.getByLabel("Your name").inputValue()).toBe("Line");
  expect(await passcode.inputValue()).toBe("te och bulle");

  await passcode.fill("kaffe och bulle");
  await line.press("Enter");
  await opened(line.page);
  await line.page.getByText("You may comment on this board").waitFor();
});

test("who guesses passcodes is asked to wait, and keeps what was typed", async () => {
  const maja = await facilitator(server, "Maja", { template });
  const line = await comer(await linkOf(maja, { Passcode: "kaffe" }), "Line");
  const passcode = line.page.getByLabel("Passcode");
  const tooMany = line.page.getByText(/Those were too many tries\. Wait \d+ minutes?/);
  const wrong = line.page.getByText("That is not the passcode of this link.");
  for (let guess = 0; !(await tooMany.isVisible()); guess++) {
    expect(guess).toBeLessThan(50);
    await passcode.fill(`guess ${guess}`);
    await enter(line);
    await wrong.or(tooMany).waitFor();
  }
  expect(await accessibilityViolations(line.page)).toEqual([]);
  expect(await line.page.getByLabel("Your name").inputValue()).toBe("Line");
});

test("a link that is withdrawn, run out, used up or unknown says so on a page of its own", async () => {
  const maja = await facilitator(server, "Maja", { template });
  const people = peoplePage(maja.page);
  const told = async (link: string, title: string): Promise<void> => {
    const somebody = await comer(link, "Line");
    await somebody.page.getByRole("heading", { name: title }).waitFor();
    expect(await accessibilityViolations(somebody.page)).toEqual([]);
    await somebody.page.getByRole("link", { name: "All boards" }).waitFor();
    await somebody.page.close();
  };

  const withdrawn = await linkOf(maja, { "Name of the link": "Withdrawn" });
  await people.open();
  const row = people.link("Withdrawn");
  await row.getByRole("button", { name: "Withdraw: Withdrawn" }).click();
  await row.getByText("Nobody who is on the board now loses anything.").waitFor();
  await row.getByRole("button", { name: "Withdraw the link" }).click();
  await row.waitFor({ state: "detached" });
  await people.close();
  await told(withdrawn, "This link has been withdrawn");

  const single = await linkOf(maja, { "Name of the link": "One", "For how many people": "1" });
  const tor = await guest(server, single, "Tor");
  await told(single, "This link is used up");
  await people.open();
  await people.link("One").getByText("Used up by 1 person").waitFor();
  await people.close();
  // Whoever has come by it may come again.
  await tor.page.goto("/");
  await tor.page.goto(single);
  await enter(tor);
  await opened(tor.page);

  const boardId = maja.page.url().split("/").at(-1) ?? "";
  const over = await maja.page.evaluate(async (board) => {
    const answer = await fetch(`/api/boards/${board}/links`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ role: "viewer", expiresAt: Date.now() + 1 }),
    });
    return ((await answer.json()) as { url: string }).url;
  }, boardId);
  await told(over, "This link has run out");
  await told(`${single.slice(0, -1)}~`, "This link does not work");
});

test("without a connection the name stays, and the same press works when there is one again", async () => {
  const maja = await facilitator(server, "Maja", { template });
  const link = await linkOf(maja);
  const line = await newcomer(server, { name: "Line", ...phone });
  await line.page.goto(link);
  await line.page.getByLabel("Your name").fill("Line");
  await line.person.goOffline();
  await enter(line);
  await line.page.getByText("The board can't be reached right now.").waitFor();
  expect(await accessibilityViolations(line.page)).toEqual([]);
  await line.person.goOnline();
  await enter(line);
  await opened(line.page);
});
