import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeHouse } from "./visitor.harness";

const page = "<!doctype html><title>Resa</title>";
const script = "console.log('board');\n".repeat(100);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "resa-client-"));
  await mkdir(join(folder, "dist", "assets"), { recursive: true });
  await writeFile(join(folder, "dist", "index.html"), page);
  const app = join(folder, "dist", "assets", "app-1a2b.js");
  await writeFile(app, script);
  await writeFile(`${app}.br`, brotliCompressSync(script));
  await writeFile(`${app}.gz`, gzipSync(script));
  await writeFile(join(folder, "secret.txt"), "not for anybody");
});
afterAll(() => rm(folder, { recursive: true }));

const makeClient = () => makeHouse({ clientFolder: join(folder, "dist") });

const html = { Accept: "text/html,application/xhtml+xml" };

test("every address of the application opens its page, which is asked for again each time", async () => {
  const { app } = makeClient();
  for (const path of ["/", "/boards/x-_y", "/join"]) {
    const response = await app.request(path, { headers: html });
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("Cache-Control")).toBe("no-cache");
    expect(await response.text()).toBe(page);
  }
});

test("a board's address opens a page of its own where there is one", async () => {
  const { app } = makeClient();
  const ask = async () => (await app.request("/board/x-_y", { headers: html })).text();
  expect(await ask()).toBe(page);
  await writeFile(join(folder, "dist", "board.html"), `${page}<link rel="modulepreload">`);
  const { app: later } = makeClient();
  const response = await later.request("/board/x-_y", { headers: html });
  expect(response.headers.get("Cache-Control")).toBe("no-cache");
  expect(await response.text()).toContain("modulepreload");
  expect(await (await later.request("/", { headers: html })).text()).toBe(page);
});

test("a browser that has the page already gets none", async () => {
  const { app } = makeClient();
  const etag = (await app.request("/", { headers: html })).headers.get("ETag") ?? "";
  expect(etag).toMatch(/^"[\w-]+"$/);
  const again = await app.request("/", { headers: { ...html, "If-None-Match": etag } });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe("");
});

test("assets are kept for ever, and travel compressed where that is understood", async () => {
  const { app } = makeClient();
  const ask = (encoding: string) =>
    app.request("/assets/app-1a2b.js", { headers: { "Accept-Encoding": encoding } });
  const seen = new Set<string | null>();
  for (const [accepted, encoding, unpack] of [
    ["gzip, deflate, br, zstd", "br", brotliDecompressSync],
    ["gzip, deflate", "gzip", gunzipSync],
    ["gzip, br;q=0", "gzip", gunzipSync],
  ] as const) {
    const small = await ask(accepted);
    expect(small.headers.get("Content-Encoding")).toBe(encoding);
    expect(small.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    seen.add(small.headers.get("ETag"));
    const bytes = new Uint8Array(await small.arrayBuffer());
    expect(bytes.length).toBeLessThan(script.length / 5);
    expect(unpack(bytes).toString()).toBe(script);
  }
  const plain = await ask("");
  expect(plain.headers.get("Content-Encoding")).toBeNull();
  expect(await plain.text()).toBe(script);
  expect(seen.add(plain.headers.get("ETag")).size).toBe(3);
});

test.each([
  "/assets/missing.js",
  "/assets/app-1a2b.js.br",
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
])("%s is not there", async (path) => {
  const { app } = makeClient();
  const response = await app.request(path, { headers: html });
  expect(response.status).toBe(404);
});

test("before the client is built, the server says so", async () => {
  const { app } = makeHouse();
  const response = await app.request("/", { headers: html });
  expect(response.status).toBe(503);
  expect(await response.text()).toContain("pnpm build");
});
