import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { makeLink, opened } from "./front-door";
import { peoplePage } from "./people-page";
import { facilitator, guest } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const template = "Blank journey";
const phone = { viewport: { width: 390, height: 844 }, touch: true };

test("three people come by three links, and each may do what their link says", async () => {
  const maja = await facilitator(server, "Maja", { template });
  const tor = await guest(server, await makeLink(maja.page, { given: "Edit" }), "Tor");
  const line = await guest(server, await makeLink(maja.page, { given: "Comment" }), "Line", phone);
  const nils = await guest(server, await makeLink(maja.page, { given: "Read" }), "Nils");

  await line.page.getByText("You may comment on this board", { exact: true }).waitFor();
  await nils.page.getByText("You may read this board", { exact: true }).waitFor();
  expect(await tor.page.getByText(/^You may/).count()).toBe(0);

  await tor.addNote({ lane: "Touchpoints", step: "Feels a need" }, "Tor was here");
  await nils.note("Tor was here").dblclick();
  await nils.press("Delete", "x");
  expect(await nils.editor.count()).toBe(0);
  await maja.note("Tor was here").waitFor();
  for (const { page } of [line, nils])
    expect(await page.getByRole("button", { name: "Undo" }).count()).toBe(0);
});

test("a link has a name, a passcode, an end and a number of uses, and the list says so", async () => {
  const maja = await facilitator(server, "Maja", { template });
  const people = peoplePage(maja.page);
  await people.open();
  const link = await people.makeLink("Comment", {
    "Name of the link": "Board of directors",
    Passcode: "kaffe",
    "How long people can come by it": "One week",
    "For how many people": "2",
  });
  expect(link).toMatch(/\/join#.{40,}$/);
  await people.dialog.getByText("Passcode: kaffe").waitFor();
  await people.dialog.getByRole("img", { name: "QR code of the link" }).waitFor();

  const row = people.link("Board of directors");
  await row.getByText(/Commenter · Until .* · Passcode · 0 of 2 people came/).waitFor();
  expect(await accessibilityViolations(maja.page)).toEqual([]);

  // Closed and opened again, this tab still knows what it reads like; after a reload nobody does.
  await people.close();
  await people.open();
  await row.getByRole("button", { name: "Copy: Board of directors" }).click();
  expect(await row.getByLabel("Link to the board").inputValue()).toBe(link);
  await row.getByRole("button", { name: "QR code: Board of directors" }).click();
  await row.getByRole("img", { name: "QR code of the link" }).waitFor();
  await maja.page.reload();
  await opened(maja.page);
  await people.open();
  await row.waitFor();
  expect(await row.getByRole("button").allTextContents()).toEqual(["Withdraw"]);
});

test("what is wrong in the form is said field by field, and nothing that was typed is lost", async () => {
  const maja = await facilitator(server, "Maja", { template });
  const { page } = maja;
  const people = peoplePage(page);
  await people.open();
  await people.dialog.getByText("Name, passcode and limits").click();
  await people.dialog.getByLabel("Name of the link").fill("Board");
  await people.dialog.getByLabel("Passcode", { exact: true }).fill("123");
  await people.dialog
    .getByLabel("How long people can come by it")
    .selectOption({ label: "Until a date…" });
  await people.dialog.getByLabel("Last day").fill("2020-01-01");
  await people.dialog.getByLabel("For how many people").fill("many");
  await people.dialog.getByText("Name, passcode and limits").click();

  await people.dialog.getByRole("button", { name: "Make a link" }).click();
  await people.dialog.getByText("A passcode has at least 4 characters.").waitFor();
  await people.dialog.getByText("That day is over.").waitFor();
  await people.dialog.getByText("Write a whole number from 1 to 10,000, or nothing.").waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-invalid"))).toBe(
    "true",
  );
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(await people.dialog.getByLabel("Name of the link").inputValue()).toBe("Board");

  await people.dialog.getByLabel("Passcode", { exact: true }).fill("1234");
  await people.dialog.getByLabel("Last day").fill("2126-01-01");
  await people.dialog.getByLabel("For how many people").fill("");
  await people.dialog.getByRole("button", { name: "Make a link" }).click();
  await people.link("Board").waitFor();
});

test("a withdrawn link takes with it who came by it, and not who was given a role by hand", async () => {
  const maja = await facilitator(server, "Maja", { template });
  const people = peoplePage(maja.page);
  await people.open();
  const link = await people.makeLink("Comment", { "Name of the link": "The team" });
  const tor = await guest(server, link, "Tor");
  const line = await guest(server, link, "Line");
  const row = people.link("The team");
  await row.getByText("Here by it: Line, Tor").waitFor();

  await people.goTo("People");
  await people.row("Tor").getByText("Came by “The team”").waitFor();
  await people.giveRole("Tor", "Editor");
  await tor.page.getByText("You may edit this board").waitFor();

  await people.goTo("Links");
  const withdraw = row.getByRole("button", { name: "Withdraw: The team" });
  await withdraw.click();
  await row.getByText("Nobody can come by this link any more").waitFor();
  expect(await accessibilityViolations(maja.page)).toEqual([]);
  // Escape keeps the link and the dialog.
  await maja.press("Escape");
  await row.getByText("Nobody can come by this link any more").waitFor({ state: "detached" });
  expect(await withdraw.evaluate((button) => button === document.activeElement)).toBe(true);

  await withdraw.click();
  await row.getByRole("button", { name: "Withdraw the link" }).click();
  await maja.page.getByText("The link no longer works.").waitFor();
  await row.waitFor({ state: "detached" });
  await line.page.getByRole("heading", { name: "You are no longer on this board" }).waitFor();
  await maja.page.getByRole("button", { name: "Jump to Line" }).waitFor({ state: "detached" });
  await tor.addNote({ lane: "Touchpoints", step: "Feels a need" }, "Still here");
  await maja.note("Still here").waitFor();
});
