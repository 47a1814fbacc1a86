import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessibilityViolations } from "./axe";
import { networkLoss, person } from "./person";

// A page that is as strict as the app's, served by a server of four lines: the harness is
// tested here, not the app.
const pages: Record<string, string> = {
  "/": `<!doctype html><html lang="sv"><title>Resa</title><main><h1>Köpa kök</h1>
        <p>Kunden behöver hjälp</p></main>`,
  "/unnamed": `<!doctype html><html><title>Resa</title><main><h1>Köpa kök</h1><button></button></main>`,
};
let http: Server;
let server: { url: string };

beforeAll(async () => {
  http = createServer((request, response) => {
    const page = pages[request.url ?? ""];
    response.statusCode = page ? 200 : 404;
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("content-security-policy", "default-src 'none'; connect-src 'self'");
    response.end(page);
  }).listen(0, "127.0.0.1");
  await once(http, "listening");
  server = { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}` };
});

afterAll(() => http.close());

test("text is drawn with real glyphs, in a person's language and theme", async () => {
  const maja = await person(server, { name: "Maja", language: "sv-SE", theme: "dark" });
  await maja.page.goto("/");

  const wide = maja.page.locator("h1");
  expect(await wide.innerText()).toBe("Köpa kök");
  // Without a font, every glyph is the same box: then these would be equally wide.
  const widths = await maja.page.evaluate(() => {
    const pen = new OffscreenCanvas(1, 1).getContext("2d");
    return ["iiii", "WWWW"].map((text) => pen?.measureText(text).width ?? 0);
  });
  expect(widths[0]).toBeGreaterThan(0);
  expect(widths[1]).toBeGreaterThan(2 * (widths[0] ?? 0));
  expect(await maja.page.evaluate(() => navigator.language)).toBe("sv-SE");
  expect(await maja.page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(
    true,
  );
});

test("two people share nothing but the server", async () => {
  const maja = await person(server, { name: "Maja" });
  const olof = await person(server, { name: "Olof" });
  for (const { page } of [maja, olof]) await page.goto("/");

  await maja.page.evaluate(() => localStorage.setItem("name", "Maja"));

  expect(await olof.page.evaluate(() => localStorage.getItem("name"))).toBeNull();
});

test.fails("an error on the console fails the test", async () => {
  const { page } = await person(server);
  await page.goto("/");
  await page.evaluate(() => console.error("something broke"));
});

test.fails("an exception in the page fails the test", async () => {
  const { page } = await person(server);
  await page.goto("/");
  await page.evaluate(
    () =>
      void setTimeout(() => {
        throw new Error("something broke");
      }),
  );
  await page.waitForTimeout(50);
});

test("an error that is allowed fails nothing", async () => {
  const olof = await person(server);
  olof.allow(/404/);
  await olof.page.goto("/missing");
});

test("offline, nothing arrives; online again, it does; the noise of it is allowed", async () => {
  const olof = await person(server);
  await olof.page.goto("/");
  const reached = () =>
    olof.page.evaluate(() =>
      fetch("/").then(
        () => true,
        () => false,
      ),
    );

  await olof.goOffline();
  expect(await reached()).toBe(false);
  await olof.goOnline();
  expect(await reached()).toBe(true);
});

test("network loss is told from other errors", () => {
  expect("error: Failed to load resource: net::ERR_CONNECTION_REFUSED").toMatch(networkLoss);
  expect("error: something broke").not.toMatch(networkLoss);
});

test("axe reads a page behind a strict CSP and says what is wrong where", async () => {
  const { page } = await person(server);
  await page.goto("/");
  expect(await accessibilityViolations(page)).toEqual([]);

  await page.goto("/unnamed");
  const violations = (await accessibilityViolations(page)).join("\n");
  expect(violations).toContain("button-name (critical)");
  expect(violations).toContain("html-has-lang (serious)");
  expect(violations).toContain("at button");
});
