import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { makeHouse } from "./visitor";

const page = "<!doctype html><title>Resa</title>";
const script = "console.log('board');\n".repeat(100);

async function makeClient() {
  const folder = await mkdtemp(join(tmpdir(), "resa-client-"));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "index.html"), page);
  await writeFile(join(folder, "assets", "app-1a2b.js"), script);
  await writeFile(join(folder, "..", "secret.txt"), "not for anybody");
  return makeHouse({ clientFolder: folder });
}

const html = { Accept: "text/html,application/xhtml+xml" };

test("every address of the application opens its page, which is asked for again each time", async () => {
  const { app } = await makeClient();
  for (const path of ["/", "/boards/x-_y", "/join"]) {
    const response = await app.request(path, { headers: html });
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("Cache-Control")).toBe("no-cache");
    expect(await response.text()).toBe(page);
  }
});

test("a browser that has the page already gets none", async () => {
  const { app } = await makeClient();
  const etag = (await app.request("/", { headers: html })).headers.get("ETag") ?? "";
  expect(etag).toMatch(/^"[\w-]+"$/);
  const again = await app.request("/", { headers: { ...html, "If-None-Match": etag } });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe("");
});

test("assets are kept for ever, and travel compressed where that is understood", async () => {
  const { app } = await makeClient();
  const ask = (encoding: string) =>
    app.request("/assets/app-1a2b.js", { headers: { "Accept-Encoding": encoding } });
  const small = await ask("gzip, br");
  expect(small.headers.get("Content-Encoding")).toBe("br");
  expect(small.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
  const bytes = new Uint8Array(await small.arrayBuffer());
  expect(bytes.length).toBeLessThan(script.length / 5);
  expect(brotliDecompressSync(bytes).toString()).toBe(script);

  for (const encoding of ["", "gzip", "gzip, br;q=0"]) {
    const plain = await ask(encoding);
    expect(plain.headers.get("Content-Encoding")).toBeNull();
    expect(plain.headers.get("ETag")).not.toBe(small.headers.get("ETag"));
    expect(await plain.text()).toBe(script);
  }
});

test.each(["/assets/missing.js", "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt"])(
  "%s is not there",
  async (path) => {
    const { app } = await makeClient();
    const response = await app.request(path, { headers: html });
    expect(response.status).toBe(404);
  },
);

test("before the client is built, the server says so", async () => {
  const { app } = await makeHouse();
  const response = await app.request("/", { headers: html });
  expect(response.status).toBe(503);
  expect(await response.text()).toContain("pnpm build");
});
