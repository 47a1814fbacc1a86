import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { linkFor, opened } from "./front-door";
import { homePage } from "./home-page";
import { facilitator, guest, newcomer } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const template = "Blank journey";
const phone = { viewport: { width: 390, height: 844 }, touch: true };

test("a board goes on on another device by a code that works once", async () => {
  const maja = await facilitator(server, "Maja", { template });
  await maja.choose("Your name, language and theme", "Continue on another device");
  const shown = maja.page.getByRole("dialog", { name: "Continue on another device" });
  const code = (await shown.getByRole("status", { name: "Code" }).textContent()) ?? "";
  expect(code).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/);
  await shown.getByText(/^Works for (10:00|9:5\d)$/).waitFor();
  expect(await accessibilityViolations(maja.page)).toEqual([]);

  const { page, person, press } = await newcomer(server, { name: "Maja's phone", ...phone });
  person.allow(/404/);
  await page.goto("/");
  await page.getByRole("button", { name: "I have a code" }).tap();
  const asked = page.getByRole("dialog", { name: "Continue here" });
  const field = asked.getByLabel("Code");
  await field.fill("abc");
  await press("Enter");
  await asked.getByText("A code has eight letters and digits.").waitFor();
  await field.fill("AAAA-AAAA");
  await press("Enter");
  await asked.getByText("This code does not work").waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);

  await field.fill(code.toLowerCase().replace("-", " "));
  await asked.getByRole("button", { name: "Continue here" }).tap();
  await asked.getByText("Here too, you are Maja now.").waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await asked.getByRole("button", { name: "To my boards" }).tap();
  const home = homePage(page);
  await home.row("Blank journey").getByText("Facilitator").waitFor();
  await home.row("Blank journey").getByRole("link").tap();
  await opened(page);
  // One person in two places is nobody else.
  expect(await page.getByRole("group", { name: "People here" }).count()).toBe(0);

  const other = await newcomer(server, { name: "Somebody" });
  other.person.allow(/404/);
  await other.page.goto("/");
  await other.page.getByRole("button", { name: "I have a code" }).click();
  await other.page.getByLabel("Code").fill(code);
  await other.press("Enter");
  await other.page.getByText("This code does not work").waitFor();
});

test("a board that is open in another tab goes on as the person of the code", async () => {
  const maja = await facilitator(server, "Maja", { template });
  const tor = await guest(server, await linkFor(maja.page, "viewer"), "Tor");
  await maja.page.getByRole("button", { name: "Jump to Tor" }).waitFor();
  await maja.choose("Your name, language and theme", "Continue on another device");
  const code = await maja.page.getByRole("status", { name: "Code" }).textContent();

  const home = await tor.person.openTab();
  await home.goto("/");
  await home.getByRole("button", { name: "I have a code" }).click();
  await home.getByLabel("Code").fill(code ?? "");
  await home.keyboard.press("Enter");
  await home.getByText("Here too, you are Maja now.").waitFor();

  await maja.press("Escape");
  await maja.page.getByRole("button", { name: "Jump to Tor" }).waitFor({ state: "detached" });
  await tor.page.getByRole("button", { name: "Share" }).waitFor();
  await tor.page.getByRole("button", { name: "Jump to Maja" }).waitFor({ state: "detached" });
  await tor.addNote({ lane: "Touchpoints", step: "Feels a need" }, "As Maja");
  await maja.note("As Maja").waitFor();
  expect(await tor.page.getByText("You may read this board").count()).toBe(0);
});
