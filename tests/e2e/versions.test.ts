import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { linkFor } from "./front-door";
import { facilitator, guest, pair } from "./team";
import { versionsPage } from "./versions-page";

const server = await startServer();
afterAll(() => server.dispose());

const place = { lane: "Thoughts", step: "Gets started" };
const later = { lane: "Thoughts", step: "Gets it done" };

test("a version is restored while two others write, and nothing of theirs is lost", async () => {
  const [maja, tor] = await pair(server, "Blank journey");
  const eva = await guest(server, await linkFor(maja.page, "editor"), "Eva");
  const versions = versionsPage(maja.page);
  await maja.addNote(place, "Where do I begin?");
  await versions.open();
  await versions.name("Before lunch");

  await tor.note("Where do I begin?").waitFor();
  await tor.open("Where do I begin?");
  await tor.press("End");
  await tor.write(" And when");
  await eva.addNote(later, "Eva was here");
  await eva.open("Eva was here");
  await eva.press("End");
  await eva.write(" and writes");
  await maja.note("Eva was here and writes").waitFor();
  await maja.note("And when").waitFor();

  await versions.compare("Before lunch");
  await expect
    .poll(() => versions.differences())
    .toEqual([
      "Where do I begin? And when · Note · changed since",
      "Eva was here and writes · Note · added since",
    ]);
  await maja.page
    .getByRole("button", { name: /^Eva was here/ })
    .nth(0)
    .click();
  const marked = versions.side("Now").locator("[data-note][data-mark=added]");
  await expect.poll(() => marked.textContent()).toContain("Eva was here");
  await expect
    .poll(() => versions.side("Then").locator("[data-mark]").allTextContents())
    .toEqual(["Where do I begin?"]);
  expect(await accessibilityViolations(maja.page)).toEqual([]);

  // Escape leaves the question alone, and leads back to where it was asked.
  const ask = maja.page.getByRole("button", { name: "Restore this version…" });
  await ask.press("Enter");
  await maja.press("Escape");
  await ask.and(maja.page.locator(":focus")).waitFor();
  await versions.restore();
  await eva.note("Eva was here").waitFor({ state: "detached" });
  await expect.poll(() => tor.editor.textContent()).toBe("Where do I begin?");
  // The caret stands where it stood, and what is written from now on is there for all.
  await tor.write(" Here");
  await maja.note("Where do I begin? Here").waitFor();
  await eva.note("Where do I begin? Here").waitFor();

  await versions.open();
  await expect.poll(() => versions.titles()).toEqual(["Before a restore", "Before lunch"]);
  await versions.compare("Before a restore");
  await expect
    .poll(() => versions.differences())
    .toEqual([
      "Where do I begin? Here · Note · changed since",
      "Eva was here and writes · Note · removed since",
    ]);
  await versions.restore();
  for (const { note } of [maja, tor, eva]) await note("Eva was here and writes").waitFor();
  await maja.note("Where do I begin? And when").waitFor();

  // What Tor takes back is his own, as ever.
  await tor.press("Escape", "Escape");
  await tor.says("Saved");
  await tor.press("Control+z");
  await maja.note("Eva was here and writes").waitFor();
  await maja.page.getByRole("button", { name: "Take it back" }).last().click();
  await maja.note("Eva was here and writes").waitFor({ state: "detached" });
});

test("a viewer looks at versions on a phone, and restores none", async () => {
  const maja = await facilitator(server, "Maja", { template: "Blank journey" });
  const hers = versionsPage(maja.page);
  await maja.addNote(place, "As it was");
  await hers.open();
  await hers.name("Monday");
  await maja.press("Escape");
  await hers.panel.waitFor({ state: "detached" });
  await maja.open("As it was");
  await maja.write("!");
  await maja.press("Escape", "Escape");
  await maja.says("Saved");

  const link = await linkFor(maja.page, "viewer");
  const vi = await guest(server, link, "Vi", { viewport: { width: 390, height: 844 } });
  const versions = versionsPage(vi.page);
  await versions.open();
  await vi.page.getByText("Editors and facilitators can restore it.").waitFor();
  expect(await accessibilityViolations(vi.page)).toEqual([]);
  expect(await versions.panel.getByRole("button", { name: /Name|Delete/ }).count()).toBe(0);
  await versions.compare("Monday");
  await vi.page.getByRole("button", { name: /changed since/ }).click();
  await expect.poll(() => versions.side("Now").locator("[data-mark=changed]").count()).toBe(1);
  await vi.page.getByRole("tab", { name: "Then" }).click();
  const old = versions.side("Then").locator("[data-mark=changed]");
  await expect.poll(() => old.textContent()).toContain("As it was");
  expect(await vi.page.getByRole("button", { name: /Restore/ }).count()).toBe(0);
  expect(await accessibilityViolations(vi.page)).toEqual([]);

  // In her list Maja names it otherwise, and deletes it.
  await hers.open();
  await hers.panel.getByRole("button", { name: "Name “Monday”" }).click();
  await hers.panel.getByLabel("What do you call this version?").fill("Tuesday");
  await maja.press("Enter");
  await hers.name("Wednesday");
  const remove = (title: string) =>
    hers.panel.getByRole("button", { name: `Delete “${title}”` }).press("Enter");
  const focused = maja.page.locator(":focus");
  await remove("Wednesday");
  expect(await accessibilityViolations(maja.page)).toEqual([]);
  await hers.panel.getByRole("button", { name: "Delete the version" }).press("Enter");
  // The focus goes on to the one behind it, and from the last to what the list is called.
  await hers.panel
    .getByRole("button", { name: /^Tuesday/ })
    .and(focused)
    .waitFor();
  expect(await hers.titles()).toEqual(["Tuesday"]);
  await remove("Tuesday");
  await hers.panel.getByRole("button", { name: "Delete the version" }).press("Enter");
  await maja.page.getByText("There are no versions yet.").waitFor();
  await hers.panel.getByRole("heading", { name: "Versions" }).and(focused).waitFor();
});
