import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { makeBoard, opened, sayName } from "./front-door";
import { homePage } from "./home-page";
import { facilitator, newcomer, pair } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const need = { lane: "Touchpoints", step: "Feels a need" };

test("each template opens with its content; home lists the boards, and search finds them", async () => {
  const maja = await newcomer(server, { name: "Maja" });
  const { page } = maja;
  await page.goto("/");
  await page.getByRole("heading", { name: "Draw the customer's journey together" }).waitFor();

  await makeBoard(page, "Buying a kitchen");
  await sayName(page, "Maja");
  await page
    .getByRole("region", { name: "We want a kitchen that we can cook in together" })
    .waitFor();
  await maja.note("Can we afford it?").waitFor();

  await makeBoard(page, "Call to support");
  await page.getByRole("region", { name: "My internet is down, and I need help now" }).waitFor();
  await page.getByRole("button", { name: "Nora, works from home. Name of the persona" }).waitFor();
  expect(await maja.titles("Title of the step")).toContain("Waits in the queue");

  await makeBoard(page, "Blank journey");
  expect(await maja.titles("Title of the phase")).toEqual(["Before", "During", "After"]);

  await makeBoard(page, "Blank board");
  await page.getByRole("heading", { name: "Whose journey is it?" }).waitFor();
  await page.getByRole("button", { name: "Add an empty journey" }).click();
  await expect.poll(() => maja.titles("Title of the step")).toHaveLength(3);
  await maja.says("Saved");

  const home = homePage(page);
  await home.goTo();
  expect((await home.titles()).toSorted()).toEqual([
    "Blank journey",
    "Buying a kitchen",
    "Call to support",
    "Untitled board",
  ]);
  await home.row("Buying a kitchen").getByText("Changed just now").waitFor();

  await home.search("kitch buy");
  await expect.poll(home.titles).toEqual(["Buying a kitchen"]);
  await home.search("bathroom");
  await page.getByText("No board is called “bathroom”.").waitFor();
  await home.search("");
  await home.row("Call to support").getByRole("link").click();
  await opened(page);
});

test("three templates stand on home, and the others come by one key press", async () => {
  const { page } = await newcomer(server, { name: "Maja" });
  await page.goto("/");
  const cards = page.getByRole("region", { name: "New board" });
  await expect.poll(() => cards.getByRole("listitem").count()).toBe(4);

  await cards.getByRole("button", { name: "All 9 templates" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => cards.getByRole("listitem").count()).toBe(10);
  expect(await accessibilityViolations(page)).toEqual([]);

  // The first that came has the focus, and Enter makes a board of it.
  await page.keyboard.press("Enter");
  await opened(page);
  await page.getByRole("region", { name: "My bike has to work again by Monday" }).waitFor();
});

test("a board is renamed on home or where it stands, and who has it open sees the new title", async () => {
  const [maja, tor] = await pair(server, "Blank journey");
  const heading = (title: string) => tor.page.getByRole("heading", { level: 1, name: title });

  await maja.rename("Blank journey", "Title of the board", "Moving to Malmö");
  await heading("Moving to Malmö").waitFor();
  await expect.poll(() => tor.page.title()).toBe("Moving to Malmö · Resa");
  await maja.says("Saved");

  const home = homePage(maja.page);
  await home.goTo();
  await home.choose("Moving to Malmö", "Rename");
  await maja.page.getByRole("textbox", { name: "Title of the board" }).fill("Moving to Lund");
  await maja.press("Enter");
  await home.row("Moving to Lund").waitFor();
  await heading("Moving to Lund").waitFor();
});

test("a board goes to the trash and comes back, by Undo or from there", async () => {
  const maja = await facilitator(server, "Maja", { template: "Blank journey" });
  await maja.addNote(need, "Keep this");
  await maja.says("Saved");
  const home = homePage(maja.page);
  await home.goTo();

  await home.choose("Blank journey", "Move to the trash");
  await maja.page.getByText("No boards yet.").waitFor();
  await maja.page.getByRole("button", { name: "Undo" }).click();
  await home.row("Blank journey").waitFor();

  await home.choose("Blank journey", "Move to the trash");
  await home.row("Blank journey").waitFor({ state: "detached" });
  await maja.page.getByRole("link", { name: "Trash" }).click();
  await maja.page.getByText("Put in the trash just now").waitFor();
  await maja.page.getByRole("button", { name: "Restore Blank journey" }).click();
  await maja.page.getByText("The trash is empty.").waitFor();

  await maja.page.getByRole("main").getByRole("link", { name: "All boards" }).click();
  await home.row("Blank journey").getByRole("link").click();
  await opened(maja.page);
  expect(await maja.textsIn(need)).toEqual(["Keep this"]);
});

test("a board in the trash says so to those who have it open, and lets them in again when it is back", async () => {
  const [maja, tor] = await pair(server, "Blank journey");
  const home = homePage(maja.page);
  await home.goTo();
  await home.choose("Blank journey", "Move to the trash");

  await tor.page.getByRole("heading", { name: "This board is not here" }).waitFor();
  await tor.page.getByText("It may be in somebody's trash").waitFor();
  await maja.page.getByRole("button", { name: "Undo" }).click();
  await home.row("Blank journey").waitFor();
  await tor.page.reload();
  await opened(tor.page);
  expect(await tor.titles("Title of the phase")).toEqual(["Before", "During", "After"]);
});

test("who has no way in is told so kindly, by a board's address as by half a link", async () => {
  const maja = await facilitator(server, "Maja", { template: "Blank journey" });
  const line = await newcomer(server, { name: "Line" });
  line.person.allow(/404/);

  await line.page.goto(maja.page.url());
  await line.page.getByRole("heading", { name: "This board is not here" }).waitFor();
  await line.page.getByText("Ask for a new link.").waitFor();
  expect(await line.page.getByText("Blank journey").count()).toBe(0);

  await line.page.goto("/join");
  await line.page.getByRole("heading", { name: "This link is not complete" }).waitFor();

  await line.page.goto("/no/such/place");
  await line.page.getByRole("heading", { name: "Nothing here" }).waitFor();
  await line.page.getByRole("link", { name: "All boards" }).click();
  await line.page.getByRole("heading", { name: "Draw the customer's journey together" }).waitFor();
});
