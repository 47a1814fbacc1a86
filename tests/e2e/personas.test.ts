import type { Locator } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { photo } from "./album";
import { facilitator, type Member, pair } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const nora = "Nora, works from home";
const gunnar = "Gunnar, 81, manages without internet";

async function openPersonas({ page }: Member): Promise<void> {
  await page.getByRole("button", { name: "View: Board" }).click();
  await page.getByRole("menuitemradio", { name: "Personas" }).click();
  await page.getByRole("heading", { level: 1, name: "Personas and customer types" }).waitFor();
}

const card = ({ page }: Member, name: string): Locator =>
  page.getByRole("article", { name: `Persona: ${name}` });

test("a persona is described in one place, and everybody sees it on the journey", async () => {
  const [maja, tor] = await pair(server, "Call to support");
  await openPersonas(maja);
  const hers = card(maja, nora);
  await hers.getByRole("textbox", { name: "What they want" }).fill("To be left alone");
  await hers.getByRole("textbox", { name: "What they would say" }).fill("Not again!");
  await maja.press("Tab");
  await tor.page.getByText("Not again!").waitFor();

  const chooser = maja.page.waitForEvent("filechooser");
  await hers.getByRole("button", { name: `Picture of ${nora}: Choose a picture` }).click();
  await (
    await chooser
  ).setFiles({
    name: photo.name,
    mimeType: "image/png",
    buffer: Buffer.from(photo.bytes),
  });
  const face = tor.page.locator('[data-thing^="journey:"] img');
  await expect
    .poll(() =>
      face.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0),
    )
    .toBe(true);

  await maja.page.getByText("2 personas · 1 of them is not a customer").waitFor();
  await card(maja, gunnar).getByRole("button", { name: "Customer", exact: true }).click();
  await maja.page.getByText("2 personas", { exact: true }).waitFor();
  await card(maja, gunnar).getByRole("button", { name: "Not a customer" }).click();
  await maja.page.getByText("2 personas · 1 of them is not a customer").waitFor();
  expect(await accessibilityViolations(maja.page)).toEqual([]);
  await hers.getByRole("link", { name: "My internet is down" }).click();
  await maja.page.locator('[data-thing^="journey:"]').first().waitFor();
});

test("by keys: a new persona, put first, removed and brought back", async () => {
  const maja = await facilitator(server, "Maja", { template: "Call to support" });
  await openPersonas(maja);
  const names = () =>
    maja.page
      .getByRole("textbox", { name: "Name of the persona" })
      .evaluateAll((all) =>
        all.map((one) => (one instanceof HTMLTextAreaElement ? one.value : "")),
      );
  await maja.page.getByRole("button", { name: "Add a persona" }).focus();
  await maja.press("Enter");
  await card(maja, "Unnamed persona").locator("textarea:focus").waitFor();
  await maja.write("Bo");
  await maja.press("Enter");
  const more = maja.page.getByRole("button", { name: "More for Bo" });
  for (const order of [
    [nora, "Bo", gunnar],
    ["Bo", nora, gunnar],
  ]) {
    await more.focus();
    await maja.press("Enter", "Enter");
    await expect.poll(names).toEqual(order);
    await more.and(maja.page.locator(":focus")).waitFor();
  }

  await maja.choose(`More for ${nora}`, "Delete the persona");
  await expect.poll(names).toEqual(["Bo", gunnar]);
  await maja.page.getByRole("region", { name: "Notices" }).getByText("Undo").click();
  await expect.poll(names).toEqual(["Bo", nora, gunnar]);
  await card(maja, nora).getByRole("link", { name: "My internet is down" }).waitFor();
});

test("the matrix shows what nobody has drawn, and is filled from there, live", async () => {
  const [maja, tor] = await pair(server, "Call to support");
  await openPersonas(maja);
  await openPersonas(tor);
  await maja.page.getByRole("button", { name: "Add a product group" }).click();
  await maja.page.getByRole("textbox", { name: "Name of the product group" }).fill("Broadband");
  await maja.press("Enter");
  await tor.page.getByRole("columnheader", { name: "Broadband" }).waitFor();
  await tor.page.getByText("1 journey · 2 places still empty · 0 interviews").waitFor();

  await tor.page.getByRole("button", { name: `Add a journey: ${gunnar}, Broadband` }).click();
  const asked = `Interviews: ${gunnar}, Broadband`;
  await tor.page.getByRole("spinbutton", { name: asked }).fill("4");
  await tor.press("Enter");
  await maja.page.getByText("2 journeys · 1 place still empty · 4 interviews").waitFor();
  await maja.page.getByRole("table").getByRole("link", { name: "Untitled journey" }).waitFor();
  await expect
    .poll(() => maja.page.getByRole("spinbutton", { name: asked }).inputValue())
    .toBe("4");
  expect(await accessibilityViolations(maja.page)).toEqual([]);

  await maja.choose("More for Broadband", "Delete the product group");
  await tor.page.getByRole("columnheader", { name: "Broadband" }).waitFor({ state: "detached" });
  await tor.page.getByRole("table").getByRole("link", { name: "Untitled journey" }).waitFor();
});

test("on a phone, in the dark, nothing is wider than the window but the matrix, which scrolls by itself", async () => {
  const maja = await facilitator(server, "Maja", {
    template: "Call to support",
    viewport: { width: 390, height: 844 },
    touch: true,
    theme: "dark",
  });
  await openPersonas(maja);
  for (const _ of ["Broadband", "Television"])
    await maja.page.getByRole("button", { name: "Add a product group" }).click();
  await maja.page.getByRole("columnheader").nth(2).waitFor();
  const width = await maja.page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  expect(await accessibilityViolations(maja.page)).toEqual([]);
});
