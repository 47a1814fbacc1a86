import { afterAll, expect, test } from "vitest";
import { startServer } from "../support/server";
import { linkFor } from "./front-door";
import { facilitator, guest } from "./team";
import { commentsPage } from "./comments-page";

const server = await startServer();
afterAll(() => server.dispose());

const light = "The red light on the router";
const attacks = [
  "<img src=x onerror=alert(1)><script>alert(2)</script>",
  "[click](javascript:alert(3)) javascript:alert(4)",
  "<a href='data:text/html,<script>alert(5)</script>'>here</a>",
  "\u202Etxet tfel-ot-thgir\u202C and \u2066isolated\u2069",
  "zero\u200B\u200Dwidth\uFEFF and e\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
  "مرحبا بالعالم https://example.org/?q=<script>",
  "{{constructor.constructor('alert(6)')()}} ${alert(7)}",
  `wide ${"W".repeat(900)}`,
];

test("whatever is written is shown as text: nothing runs, nothing is loaded, only true links lead anywhere", async () => {
  const maja = await facilitator(server, "Maja", { template: "Call to support" });
  const tor = await guest(server, await linkFor(maja.page, "editor"), "<b>Tor</b>");
  const [talk, told] = [commentsPage(maja.page), commentsPage(tor.page)];
  const seen: string[] = [];
  for (const { page } of [maja, tor]) {
    page.on("dialog", (dialog) => {
      seen.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.evaluate(() => {
      document.addEventListener("securitypolicyviolation", ({ blockedURI }) =>
        console.error(`refused by the policy: ${blockedURI}`),
      );
    });
  }
  await talk.button.waitFor();
  await told.button.waitFor();
  await tor.note(light).click();
  await maja.note(light).click();
  for (const [at, text] of attacks.entries()) {
    await told.field.fill(text);
    await tor.press("Control+Enter");
    await expect.poll(() => talk.fields.locator("[data-comment]").count()).toBe(at + 1);
  }
  const texts = talk.fields.locator("[data-comment] p[dir=auto]");
  expect(await texts.evaluateAll((all) => all.map(({ textContent }) => textContent))).toEqual(
    attacks,
  );
  const inner = "img, script, iframe, b, [onerror], [href^=javascript], [href^=data]";
  expect(await talk.fields.locator("[data-talk]").locator(inner).count()).toBe(0);
  const links = talk.fields.locator("[data-comment] a");
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")))).toEqual([
    "https://example.org/?q=",
  ]);
  expect(await links.first().getAttribute("rel")).toContain("noopener");
  // Nothing sticks out of what holds it.
  const fits = talk.fields.locator("[data-fields]");
  expect(await fits.evaluate((body) => body.scrollWidth - body.clientWidth)).toBe(0);
  await talk.button.click();
  await expect.poll(talk.rows).toHaveLength(1);
  expect(seen).toEqual([]);
});

test("letters that nobody sees make no comment, and what is too long is not cut", async () => {
  const maja = await facilitator(server, "Maja", { template: "Call to support" });
  const talk = commentsPage(maja.page);
  await talk.button.waitFor();
  await maja.note(light).click();
  const { field } = talk;
  await field.fill(" \u200B\u2060 ");
  await maja.press("Control+Enter");
  await talk.fields.getByText("Write something first.").waitFor();
  const long = "So much to say. ".repeat(251).trim();
  await field.fill(long);
  await talk.fields.getByText("15 characters too many: at most 4,000 fit.").waitFor();
  await maja.press("Control+Enter");
  expect(await field.inputValue()).toBe(long);
  await field.fill(long.slice(0, 4000));
  await maja.press("Control+Enter");
  await talk.comment("So much to say.").waitFor();
});
