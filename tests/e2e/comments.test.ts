import { afterAll, expect, test } from "vitest";
import { startServer } from "../support/server";
import { type CommentsPage, commentsPage } from "./comments-page";
import { linkFor } from "./front-door";
import { facilitator, guest, type Member } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const template = "Call to support";
const light = "The red light on the router";
const talk = "The conversation with Samir in support";

type Talker = Member & { readonly talk: CommentsPage };
const talker = (member: Member): Talker => ({ ...member, talk: commentsPage(member.page) });

/** Maja leads, Tor edits, Ulla comments. */
async function three(): Promise<readonly [maja: Talker, tor: Talker, ulla: Talker]> {
  const maja = await facilitator(server, "Maja", { template });
  const tor = await guest(server, await linkFor(maja.page, "editor"), "Tor");
  const ulla = await guest(server, await linkFor(maja.page, "commenter"), "Ulla");
  return [talker(maja), talker(tor), talker(ulla)];
}

/** Selects a note and goes to where one writes about it. */
async function write(member: Talker, note: string): Promise<void> {
  await member.talk.button.waitFor();
  await member.note(note).click();
  await member.press("Alt+c");
}

const bubble = (member: Member, note: string): Promise<string | null> =>
  member.note(note).locator("[data-talked]").getAttribute("data-count");

test("people talk about a note: others see how much, answer, and settle it", async () => {
  const [maja, tor, ulla] = await three();
  await write(ulla, light);
  await ulla.talk.send("Is this where it begins?");
  await expect.poll(() => bubble(maja, light)).toBe("1");
  expect(await maja.note(light).getAttribute("aria-label")).toContain("1 comment");

  await write(tor, light);
  await tor.talk.send("It is.");
  await write(maja, light);
  await maja.talk.send("Says who?");
  for (const { talk } of [maja, tor, ulla])
    await expect.poll(talk.said).toEqual(["Is this where it begins?", "It is.", "Says who?"]);

  await tor.talk.choose("It is.", "Change the comment");
  await tor.press("Control+a");
  await tor.talk.send("It is, for most.");
  await ulla.talk.comment("It is, for most.").getByText("edited").waitFor();
  // Nobody changes what others have said.
  await expect
    .poll(() =>
      ulla.talk.comment("It is, for most.").getByRole("button", { name: /^More/ }).count(),
    )
    .toBe(0);
  await ulla.talk.choose("Is this where it begins?", "Delete the comment");
  await expect.poll(maja.talk.said).toEqual(["It is, for most.", "Says who?"]);
  await maja.talk.fields.getByText("This comment was deleted.").waitFor();
  await maja.talk.choose("It is, for most.", "Delete the comment");
  await expect.poll(tor.talk.said).toEqual(["Says who?"]);

  await ulla.talk.fields.getByRole("button", { name: "Mark as resolved" }).click();
  await maja.note(light).locator("[data-talked]").waitFor({ state: "detached" });
  await maja.talk.fields.getByRole("button", { name: "1 resolved conversation" }).click();
  await maja.talk.fields.getByText("Resolved by Ulla").waitFor();
  await maja.talk.fields.getByRole("button", { name: "Open again" }).click();
  await expect.poll(() => bubble(tor, light)).toBe("1");
});

test("heads and points are talked about too; the list says what about, filters, and leads there", async () => {
  const [maja, tor] = await three();
  const { page, talk: said } = maja;
  const head = (kind: string) => page.locator(`[data-thing^='${kind}:']`).first();
  await said.button.waitFor();
  for (const [kind, position] of [
    ["step", { x: 100, y: 46 }],
    ["phase", { x: 190, y: 12 }],
    ["lane", { x: 60, y: 60 }],
    ["journey", { x: 1000, y: 30 }],
  ] as const) {
    await head(kind).click({ position });
    await page.getByRole("button", { name: "Comment", exact: true }).click();
    await said.send(`About a ${kind}`);
    await expect.poll(() => head(kind).getByRole("button", { name: "1 comment" }).count()).toBe(1);
    await maja.press("Escape", "Escape");
  }
  await write(maja, talk);
  await said.send("About a moment");
  await maja.press("Escape", "Escape");

  await maja.press("c");
  await page.getByText("What is your comment about? Press it.").waitFor();
  await page.mouse.click(1200, 700);
  await said.send("About a place");
  const pin = tor.page.getByRole("button", { name: "Conversation begun by Maja: About a place" });
  await pin.click();
  await tor.talk.panel.getByText("About a place").waitFor();

  await tor.talk.panel.getByRole("button", { name: "All comments" }).click();
  const about = ["place", "moment", "journey", "lane", "phase", "step"];
  await expect.poll(tor.talk.rows).toHaveLength(about.length);
  for (const [at, row] of (await tor.talk.rows()).entries())
    expect(row).toContain(`About a ${about[at]}`);
  await tor.talk.panel.getByRole("button", { name: "Moments of truth" }).click();
  await expect.poll(tor.talk.rows).toHaveLength(1);
  await tor.talk.panel.getByRole("button", { name: "Mine" }).click();
  await tor.talk.panel.getByText("Nothing open that you have taken part in.").waitFor();

  await tor.talk.panel.getByRole("button", { name: "Moments of truth" }).click();
  await tor.talk.panel.getByRole("listitem").getByRole("button").click();
  await expect.poll(() => tor.note(talk).getAttribute("data-mark")).toBe("found");
  await tor.press("Escape", "Escape");
  await expect.poll(() => tor.note(talk).getAttribute("data-mark")).not.toBe("found");
});

test("who is mentioned finds it, and what has been read is no longer new", async () => {
  const [maja, tor, ulla] = await three();
  await ulla.talk.button.waitFor();
  await write(tor, light);
  await tor.write("Ask @ul");
  await tor.page.getByRole("option", { name: "Ulla" }).waitFor();
  await tor.press("Enter");
  await tor.talk.send("about it, not me");
  await expect.poll(tor.talk.said).toEqual(["Ask @Ulla about it, not me"]);

  const news = { name: "Comments: 1 conversation with something new" };
  await ulla.page.getByRole("button", news).click();
  await maja.page.getByRole("button", news).waitFor();
  await ulla.talk.panel.getByRole("button", { name: "Mentions of me" }).click();
  await ulla.talk.panel.getByText("1 new").waitFor();
  await ulla.talk.panel.getByRole("listitem").getByRole("button").click();
  await ulla.page.getByRole("button", { name: "Comments", exact: true, pressed: true }).waitFor();
  // It is known on the next visit, too.
  await ulla.page.reload();
  await ulla.page.getByRole("button", { name: "Comments", exact: true }).waitFor();
  await maja.page.getByRole("button", news).waitFor();
});

test("a reaction is given by click or key, once of each kind, and taken back", async () => {
  const [maja, tor, ulla] = await three();
  await write(ulla, light);
  await ulla.talk.send("Look at this");
  await ulla.talk
    .comment("Look at this")
    .getByRole("button", { name: "React", exact: true })
    .click();
  await ulla.page.getByRole("button", { name: "That gives me an idea" }).click();

  await maja.talk.button.waitFor();
  await maja.note(light).click();
  await maja.talk.comment("Look at this").waitFor();
  await maja.press("Alt+r", "ArrowRight", "Enter");
  const loved = (names: string) => ({ name: `I love it: ${names}`, exact: true });
  await tor.note(light).click();
  const chip = tor.talk.fields.getByRole("button", loved("Maja"));
  await chip.click();
  await maja.talk.fields.getByRole("button", loved("Maja, Tor")).waitFor();
  expect(await maja.note(light).locator("[data-reacted]").getAttribute("data-count")).toBe("2");
  await tor.talk.fields.getByRole("button", loved("Maja, Tor")).click();
  await maja.talk.fields.getByRole("button", loved("Maja")).click();
  await tor.note(light).locator("[data-reacted]").waitFor({ state: "detached" });
  await tor.talk
    .comment("Look at this")
    .getByRole("button", { name: "That gives me an idea: Ulla" })
    .waitFor();
});

test("what is deleted leaves its conversation, with what it was about; a viewer only reads", async () => {
  const maja = talker(await facilitator(server, "Maja", { template }));
  const vera = talker(await guest(server, await linkFor(maja.page, "viewer"), "Vera"));
  await write(maja, light);
  await maja.talk.send("Will this stay?");
  await vera.talk.button.waitFor();
  await vera.note(light).click();
  await vera.talk.fields.getByText("Will this stay?").waitFor();
  for (const name of ["React", "Mark as resolved", "Comment"])
    expect(await vera.page.getByRole("button", { name, exact: true }).count()).toBe(0);
  expect(await vera.page.locator("[data-composer]").count()).toBe(0);

  await maja.press("Escape");
  await maja.note(light).focus();
  await maja.press("Delete");
  await vera.note(light).waitFor({ state: "detached" });
  await vera.talk.button.click();
  await expect.poll(vera.talk.rows).toHaveLength(1);
  expect((await vera.talk.rows())[0]).toContain(light);
  await vera.talk.panel.getByText("No longer on the board").waitFor();
  await vera.talk.panel.getByRole("listitem").getByRole("button").click();
  await vera.talk.panel.getByText("Will this stay?").waitFor();
  expect(await vera.talk.panel.getByRole("button", { name: "Show on the board" }).count()).toBe(0);
});
