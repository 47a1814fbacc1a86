import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { commentsPage } from "./comments-page";
import { linkFor } from "./front-door";
import { facilitator, guest, type Member } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const template = "Call to support";
const light = "The red light on the router";
const talker = (member: Member) => ({ ...member, talk: commentsPage(member.page) });

test("without a pointer: one writes, reacts, finds it in the list, and comes back", async () => {
  const maja = await facilitator(server, "Maja", { template });
  const ulla = talker(await guest(server, await linkFor(maja.page, "commenter"), "Ulla"));
  const { page, press } = ulla;
  const focus = () =>
    page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent);
  const tabTo = async (name: string): Promise<void> => {
    for (let times = 0; times < 30 && (await focus()) !== name; times += 1) await press("Tab");
    expect(await focus()).toBe(name);
  };
  await ulla.talk.button.waitFor();
  await press("Tab");
  await ulla.note(light).focus();
  await press("c");
  await ulla.talk.send("By keys alone");
  await ulla.talk.comment("By keys alone").and(page.locator(":focus")).waitFor();
  await ulla.talk.comment("By keys alone").getByRole("button", { name: "React" }).waitFor();
  await tabTo("React");
  await press("Enter", "ArrowRight", "ArrowRight", "Enter");
  await page.getByRole("button", { name: "Wow: Ulla" }).waitFor();
  expect(await focus()).toBe("React");

  await press("Escape");
  await expect.poll(focus).toContain(light);
  await press("Shift+C");
  await ulla.talk.panel.getByText("By keys alone").waitFor();
  await tabTo("Mine");
  await press("Enter");
  await ulla.talk.panel.getByRole("listitem").getByRole("button").focus();
  await press("Enter");
  await tabTo("Mark as resolved");
  await press("Enter");
  await ulla.talk.panel.getByText("Resolved by Ulla").waitFor();
  await press("Escape");
  await ulla.talk.panel.getByText("Nothing open that you have taken part in.").waitFor();
  await press("Escape");
  await expect.poll(focus).toContain(light);

  await press("Escape", "c");
  await page.getByText("What is your comment about? Press it.").waitFor();
  await press("Enter");
  await ulla.talk.send("In the middle of it all");
  await page.getByRole("button", { name: "Conversation begun by Ulla: In the middle" }).waitFor();
});

test.for(["light", "dark"] as const)("axe finds nothing in any state, %s", async (theme) => {
  const maja = talker(await facilitator(server, "Maja", { template, theme }));
  const tor = talker(await guest(server, await linkFor(maja.page, "editor"), "Tor"));
  const { page } = maja;
  const found: string[] = [];
  const look = async (where: string): Promise<void> => {
    for (const violation of await accessibilityViolations(page))
      found.push(`${where}: ${violation}`);
  };
  await maja.talk.button.waitFor();
  await maja.note(light).click();
  await maja.press("Alt+c");
  await look("a comment is begun");
  await maja.write("Ask @");
  await page.getByRole("option", { name: "Tor" }).waitFor();
  await look("names are offered");
  await maja.press("Enter");
  await maja.talk.send("https://example.org");
  // At once: what is mentioned doesn't stand there for long, and looking takes a while.
  await tor.page.getByText("Maja mentions you.").waitFor();
  await tor.page.getByRole("button", { name: "Read", exact: true }).click();
  await tor.talk.panel.getByText("Ask @Tor").waitFor();
  await look("it is said");
  await maja.talk.comment("Ask @Tor").getByRole("button", { name: "React", exact: true }).click();
  await look("reactions are offered");
  await page.getByRole("button", { name: "Wow" }).click();
  await maja.talk.choose("Ask @Tor", "Change the comment");
  await look("it is changed");
  await maja.press("Escape");
  await maja.talk.choose("Ask @Tor", "Delete the comment");
  await maja.talk.fields.getByText("This comment was deleted.").waitFor();
  await look("it is deleted");
  await maja.talk.button.click();
  await expect.poll(maja.talk.rows).toHaveLength(1);
  await look("the list");
  await maja.talk.panel.getByRole("button", { name: "Resolved" }).click();
  await look("nothing to list");
  await maja.press("Escape", "Escape", "Escape", "c");
  await page.getByText("What is your comment about? Press it.").waitFor();
  await look("the tool is in the hand");
  await maja.press("Enter");
  await maja.talk.send("A pin");
  await look("a pin");
  expect(found).toEqual([]);
});
