import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { makeLink } from "./front-door";
import { facilitator, newcomer } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const phone = { viewport: { width: 390, height: 844 }, touch: true };

test.for([
  ["light", "a desk", {}],
  ["dark", "a desk", {}],
  ["light", "a phone", phone],
  ["dark", "a phone", phone],
] as const)("axe finds nothing on any page, %s, at %s", async ([theme, , options]) => {
  const maja = await newcomer(server, { name: "Maja", theme, ...options });
  const { page } = maja;
  maja.person.allow(/404/);
  const found: string[] = [];
  const look = async (where: string): Promise<void> => {
    // What is still fading in has the colours of a ghost.
    await page.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState !== "running"),
    );
    for (const violation of await accessibilityViolations(page))
      found.push(`${where}: ${violation}`);
  };

  await page.goto("/");
  await page.getByRole("button", { name: "Buying a kitchen" }).waitFor();
  await look("first run");

  await page.getByRole("button", { name: "Buying a kitchen" }).click();
  await page.getByLabel("Your name", { exact: true }).waitFor();
  await look("a name is asked for");
  await page.getByLabel("Your name", { exact: true }).fill("Maja");
  await maja.press("Enter");
  await maja.says("Saved");
  await look("board");

  await page.locator("[data-note]").first().click();
  await page.getByRole("complementary", { name: "What is selected" }).waitFor();
  await look("a note is selected");
  await maja.press("Enter");
  await maja.editor.waitFor();
  await look("a note is written in");
  await maja.press("Escape", "Escape");

  await page.getByRole("button", { name: "More for step Gets tired of the old kitchen" }).click();
  await page.getByRole("menu", { name: "More for step" }).waitFor();
  await look("a menu is open");
  await maja.press("Escape");

  const link = await makeLink(page, { look: () => look("the share dialog is open") });

  await page.goto("/");
  await page.getByRole("link", { name: "Buying a kitchen" }).waitFor();
  await look("home");
  await page.goto("/trash");
  await page.getByText("The trash is empty.").waitFor();
  await look("trash");
  await page.goto(link);
  await page.getByRole("button", { name: "Go to the board" }).waitFor();
  await look("join");
  await page.goto("/nowhere");
  await page.getByRole("heading", { name: "Nothing here" }).waitFor();
  await look("not found");
  await page.goto("/board/nobodysboard0123456789");
  await page.getByRole("heading", { name: "This board is not here" }).waitFor();
  await look("no way in");

  expect(found).toEqual([]);
});

test("without a pointer: Tab reaches every tool; a note is made, written, moved, edited and deleted", async () => {
  const maja = await facilitator(server, "Maja", { template: "Blank journey" });
  const { page, press } = maja;
  const focus = () =>
    page.evaluate(
      () => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? "",
    );
  /** Goes on with Tab until the focus is on what is called so; returns what it passed. */
  const tabTo = async (name: RegExp): Promise<string[]> => {
    const passed: string[] = [];
    while (passed.length < 100) {
      await press("Tab");
      passed.push(await focus());
      if (name.test(passed.at(-1) ?? "")) return passed;
    }
    throw new Error(`Tab does not reach ${name.source}:\n${passed.join("\n")}`);
  };

  await page.reload();
  await maja.says("Saved");
  const passed = (await tabTo(/^Add a note$/)).join("\n");
  for (const stop of ["Skip to the content", "All boards", "Title of the board", "Saved", "Share"])
    expect(passed).toContain(stop);
  for (const stop of [
    "Your name",
    "Title of the journey",
    "More for journey",
    "Add a lane",
    "Select",
  ])
    expect(passed).toContain(stop);

  // The view has followed the focus; the note comes to its middle.
  await press("Shift+1", "Enter");
  await maja.editor.waitFor();
  await maja.write("By keys alone");
  await press("Escape");
  await expect.poll(focus).toContain("By keys alone");
  const placeOfNote = () =>
    page
      .locator("[data-lane]")
      .filter({ has: maja.note("By keys alone") })
      .getAttribute("aria-label");
  const place = await placeOfNote();

  await press("Alt+ArrowLeft");
  await expect.poll(placeOfNote).not.toBe(place);
  await expect.poll(focus).toContain("By keys alone");
  await press("Enter");
  await maja.editor.waitFor();
  await maja.write(", twice");
  await press("Escape");
  await expect.poll(focus).toContain("By keys alone, twice");
  await press("Delete");
  await maja.note("By keys alone").waitFor({ state: "detached" });
  await press("Control+z");
  await maja.note("By keys alone, twice").waitFor();
});
