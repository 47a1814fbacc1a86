import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { linkFor, opened } from "./front-door";
import { homePage } from "./home-page";
import { peoplePage } from "./people-page";
import { facilitator, guest } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const template = "Blank journey";
const phone = { viewport: { width: 390, height: 844 }, touch: true };
const need = { lane: "Touchpoints", step: "Feels a need" };

test("a facilitator changes what people may, and it holds at once, for them and in everybody's list", async () => {
  const maja = await facilitator(server, "Maja", { template });
  const link = await linkFor(maja.page, "viewer");
  const tor = await guest(server, link, "Tor");
  const line = await guest(server, link, "Line", phone);
  const [majas, lines] = [peoplePage(maja.page), peoplePage(line.page)];
  await majas.open();
  await majas.goTo("People");
  await lines.open();
  await lines.row("Tor").getByText("Viewer", { exact: true }).waitFor();
  expect(await accessibilityViolations(line.page)).toEqual([]);

  await majas.giveRole("Tor", "Editor");
  await tor.page.getByText("Your role has changed. You may edit this board.").waitFor();
  await tor.page.getByText("You may read this board").waitFor({ state: "detached" });
  await lines.row("Tor").getByText("Editor", { exact: true }).waitFor();
  await tor.addNote(need, "At last");
  await maja.note("At last").waitFor();

  // What was changed can be changed back, by the same word as everything else.
  await maja.page.getByText("Tor: Editor from now on.").waitFor();
  await majas.dialog.getByRole("button", { name: "Undo" }).click();
  await tor.page.getByText("You may read this board", { exact: true }).waitFor();
  await expect.poll(() => majas.role("Tor")).toBe("Viewer");
  await tor.note("At last").dblclick();
  expect(await tor.editor.count()).toBe(0);

  await majas.giveRole("Line", "Facilitator");
  await lines.dialog.getByRole("tab", { name: "Links" }).waitFor();
  await lines.goTo("People");
  await lines.giveRole("Maja", "Commenter");
  await maja.page.getByText("You may comment on this board", { exact: true }).waitFor();
  await majas.dialog.getByRole("tab").first().waitFor({ state: "detached" });
});

test("who writes when the right to is taken away stops writing, and nothing that was saved is lost", async () => {
  const maja = await facilitator(server, "Maja", { template });
  const tor = await guest(server, await linkFor(maja.page, "editor"), "Tor");
  await tor.addNote(need, "Begun");
  await tor.open("Begun");
  await tor.write(" by Tor");
  await tor.says("Saved");
  const people = peoplePage(maja.page);
  await people.open();
  await people.goTo("People");
  await people.giveRole("Tor", "Commenter");
  await tor.page.getByText("You may comment on this board", { exact: true }).waitFor();
  await tor.editor.waitFor({ state: "detached" });
  await tor.press("Delete");
  await tor.page.getByRole("button", { name: "Saved", exact: true }).waitFor();
  await people.close();
  await expect.poll(() => maja.textsIn(need)).toEqual(["Begun by Tor"]);
  expect(await tor.textsIn(need)).toEqual(["Begun by Tor"]);
});

test("people are renamed by themselves, by a facilitator, and removed; each sees it at once", async () => {
  const maja = await facilitator(server, "Maja", { template });
  const link = await linkFor(maja.page, "editor");
  const tor = await guest(server, link, "Tor");
  const line = await guest(server, link, "Line");
  const [majas, tors] = [peoplePage(maja.page), peoplePage(tor.page)];
  await majas.open();
  await majas.goTo("People");

  await tors.open();
  await tors.choose("Tor", "Change your name");
  await tor.page.getByRole("textbox", { name: "Name of Tor" }).fill("Torbjörn");
  await tor.press("Enter");
  await tors.row("Torbjörn (you)").waitFor();
  await majas.row("Torbjörn").waitFor();

  await majas.choose("Line", "Rename on this board");
  await maja.page.getByRole("textbox", { name: "Name of Line" }).fill("Line, the shop");
  await maja.press("Enter");
  await tors.row("Line, the shop").waitFor();
  await tors.close();
  await tor.page.getByRole("button", { name: "Jump to Line, the shop" }).waitFor();

  await majas.choose("Line, the shop", "Remove from the board");
  const row = majas.row("Line, the shop");
  await row.getByText("Line, the shop leaves the board at once.").waitFor();
  expect(await accessibilityViolations(maja.page)).toEqual([]);
  // By keys alone: the way back has the focus, and the way there is before it.
  await maja.press("Shift+Tab", "Enter");
  await row.waitFor({ state: "detached" });
  await line.page.getByRole("heading", { name: "You are no longer on this board" }).waitFor();
  await tor.page
    .getByRole("button", { name: "Jump to Line, the shop" })
    .waitFor({ state: "detached" });
  expect(await maja.page.evaluate(() => document.activeElement?.closest("dialog") !== null)).toBe(
    true,
  );

  await majas.goTo("What happened");
  await expect
    .poll(majas.log)
    .toEqual([
      "Maja removed Line, the shop",
      "Maja renamed Line to Line, the shop",
      "Line joined",
      "Tor joined",
      "Maja made a link",
    ]);
  expect(await accessibilityViolations(maja.page)).toEqual([]);
});

test("the last facilitator can't go, and is told what to do first; then they may step down and leave", async () => {
  const maja = await facilitator(server, "Maja", { template });
  const tor = await guest(server, await linkFor(maja.page, "editor"), "Tor");
  const people = peoplePage(maja.page);
  await people.open();
  await people.goTo("People");
  const explained = people.dialog.getByText("You are the only facilitator.");
  await explained.waitFor();
  const mine = people.dialog.getByRole("combobox", { name: "Role of Maja" });
  expect(await mine.isDisabled()).toBe(true);
  await people.dialog.getByRole("button", { name: "More for Maja" }).click();
  expect(await maja.page.getByRole("menuitem", { name: "Leave the board" }).isDisabled()).toBe(
    true,
  );
  await maja.press("Escape");

  await people.giveRole("Tor", "Facilitator");
  await explained.waitFor({ state: "detached" });
  await people.giveRole("Maja", "Editor");
  await people.row("Maja (you)").getByText("You would no longer lead this board.").waitFor();
  await people.row("Maja (you)").getByRole("button", { name: "No, stay" }).click();
  expect(await people.role("Maja")).toBe("Facilitator");
  await people.giveRole("Maja", "Editor");
  await people.row("Maja (you)").getByRole("button", { name: "Take the other role" }).click();
  await maja.page.getByText("Your role has changed. You may edit this board.").waitFor();

  await people.choose("Maja", "Leave the board");
  maja.person.allow(/404/);
  await people.row("Maja (you)").getByRole("button", { name: "Leave", exact: true }).click();
  await maja.page.getByText("You have left the board.").waitFor();
  await maja.page.getByText("No boards yet.").waitFor();
  await tor.page.getByRole("button", { name: "Jump to Maja" }).waitFor({ state: "detached" });
});

test("home tells the boards that others share from one's own, and one can leave those", async () => {
  const maja = await facilitator(server, "Maja", { template });
  const link = await linkFor(maja.page, "commenter");
  const tor = await facilitator(server, "Tor", { template: "Buying a kitchen" });
  await tor.page.goto(link);
  await tor.page.getByRole("button", { name: "Go to the board" }).click();
  await opened(tor.page);

  const home = homePage(tor.page);
  await home.goTo();
  const listed = (name: string) =>
    tor.page.getByRole("list", { name }).getByRole("listitem").getByRole("link").allTextContents();
  await expect.poll(() => listed("Shared with you")).toEqual(["Blank journey"]);
  expect(await listed("You lead")).toEqual(["Buying a kitchen"]);
  await home.row("Blank journey").getByText("Commenter").waitFor();
  expect(await accessibilityViolations(tor.page)).toEqual([]);

  await home.choose("Blank journey", "Leave the board");
  await home.row("Blank journey").getByText("To come back you need a link.").waitFor();
  expect(await accessibilityViolations(tor.page)).toEqual([]);
  await home.row("Blank journey").getByRole("button", { name: "Leave", exact: true }).click();
  await tor.page.getByText("You have left “Blank journey”.").waitFor();
  await expect.poll(home.titles).toEqual(["Buying a kitchen"]);
});
