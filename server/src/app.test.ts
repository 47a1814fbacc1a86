import { Writable } from "node:stream";
import { hc } from "hono/client";
import { pino } from "pino";
import { expect, test } from "vitest";
import type { App } from "./app";
import { makeHouse } from "./routes/visitor.harness";
import { StorageError } from "./storage/storage";

const json = { "Content-Type": "application/json" };

test("a body that is no JSON, too large, or of another type is a problem, not a crash", async () => {
  const { app } = makeHouse();
  const post = async (body: string, headers: Record<string, string> = json) => {
    const response = await app.request("/api/boards", { method: "POST", body, headers });
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    return response.json();
  };
  expect(await post("{")).toEqual({
    type: "urn:resa:problem:malformed",
    title: "Malformed request",
    status: 400,
    detail: expect.any(String),
    code: "malformed",
  });
  const large = JSON.stringify({ title: "x".repeat(100_000) });
  expect(await post(large)).toMatchObject({ status: 413, code: "too-large" });
  const form = { "Content-Type": "text/plain" };
  expect(await post("{}", form)).toMatchObject({ status: 415, code: "wrong-content-type" });
});

test("changes are refused to other sites' pages, and reading is not", async () => {
  const { app } = makeHouse({ publicUrl: new URL("https://resa.example") });
  const patch = (headers: Record<string, string>) =>
    app.request("http://10.0.0.5:4040/api/me", {
      method: "PATCH",
      headers: { ...json, ...headers },
      body: '{"name":"Anna"}',
    });
  for (const origin of ["https://resa.example", "http://10.0.0.5:4040"])
    expect((await patch({ Origin: origin })).status).toBe(200);
  const refused = await patch({ Origin: "https://elsewhere.example" });
  expect(refused.status).toBe(403);
  expect(await refused.json()).toMatchObject({ code: "foreign-origin" });
  expect((await patch({ "Sec-Fetch-Site": "cross-site" })).status).toBe(403);
  const read = await app.request("/api/me", { headers: { Origin: "https://elsewhere.example" } });
  expect(read.status).toBe(200);
});

test.each(["/api/nothing", "/api/boards/x/nothing", "/sync/x/board/more"])(
  "%s is a problem that says: not found",
  async (path) => {
    const { app } = makeHouse();
    const response = await app.request(path);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: "not-found" });
  },
);

test("every answer tells the browser to run nothing but our own files", async () => {
  const { app } = makeHouse({ publicUrl: new URL("https://resa.example") });
  for (const path of ["/", "/api/me", "/api/nothing"]) {
    const { headers } = await app.request(path);
    const policy = headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(policy).toContain("connect-src 'self' ws://resa.example wss://resa.example;");
    expect(policy).not.toContain("unsafe");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(headers.get("Strict-Transport-Security")).toBe("max-age=31536000");
  }
  const plain = await makeHouse().app.request("/api/me");
  expect(plain.headers.get("Strict-Transport-Security")).toBeNull();
});

test("those who watch see that it lives, whether it serves, and how", async () => {
  let ready = true;
  const { app, services } = makeHouse({ ready: () => ready });
  services.metrics.watch(services.registry);
  expect((await app.request("/healthz")).status).toBe(200);
  expect((await app.request("/readyz")).status).toBe(200);
  ready = false;
  expect((await app.request("/readyz")).status).toBe(503);
  await app.request("/api/boards/some-board");
  const metrics = await (await app.request("/metrics")).text();
  expect(metrics).toMatch(/resa_http_request_seconds_count\{[^}]*route="\/api\/boards\/:boardId"/);
  expect(metrics).toContain("resa_rooms 0");
  expect(metrics).not.toContain("some-board");
});

test("metrics are for this machine, or for who brings the token", async () => {
  const from = (remoteAddress: string, headers = {}) =>
    [{ headers }, { incoming: { socket: { remoteAddress } } }] as const;
  const { app } = makeHouse();
  expect((await app.request("/metrics", ...from("127.0.0.1"))).status).toBe(200);
  expect((await app.request("/metrics", ...from("192.168.1.7"))).status).toBe(403);
  const proxied = { "X-Forwarded-For": "203.0.113.9" };
  expect((await app.request("/metrics", ...from("127.0.0.1", proxied))).status).toBe(403);

  const metricsToken = "a-long-and-secret-word";
  const guarded = makeHouse({ metricsToken }).app;
  const refused = await guarded.request("/metrics", ...from("127.0.0.1"));
  expect([refused.status, refused.headers.get("WWW-Authenticate")]).toEqual([401, "Bearer"]);
  const Authorization = `Bearer ${metricsToken}`;
  const told = await guarded.request("/metrics", ...from("192.168.1.7", { Authorization }));
  expect(await told.text()).toContain("resa_append_seconds");
});

test.each([
  [new StorageError("disk on fire"), 503, "storage-failed"],
  [new Error("a mistake on fire"), 500, "failed"],
])("%s is answered without its details, which the log keeps", async (error, status, code) => {
  const lines: string[] = [];
  const log = pino(
    new Writable({ write: (chunk, _, done) => (lines.push(String(chunk)), done()) }),
  );
  const { app, services } = makeHouse({ log });
  services.storage.directory.boardsOf = () => Promise.reject(error);
  const response = await app.request("/api/boards", { headers: { Cookie: "resa_session=token" } });
  expect(response.status).toBe(status);
  const body = await response.text();
  expect(body).toContain(`"code":"${code}"`);
  expect(body).not.toContain("fire");
  expect(lines.join("")).toContain("on fire");
  expect(lines.join("")).not.toContain("token");
});

test("the interface describes itself, with the bodies that it takes", async () => {
  const { app } = makeHouse();
  const response = await app.request("/api/openapi.json");
  expect(response.headers.get("Set-Cookie")).toBeNull();
  const document = (await response.json()) as {
    paths: Record<string, Record<string, { requestBody?: object; responses: object }>>;
  };
  expect(Object.keys(document.paths)).toEqual(
    expect.arrayContaining(["/api/boards", "/api/boards/{boardId}", "/api/join", "/api/me"]),
  );
  const post = document.paths["/api/boards"]?.["post"];
  expect(JSON.stringify(post?.requestBody)).toContain('"title"');
  const answers = Object.values(document.paths).flatMap((path) =>
    Object.values(path).map(({ responses }) => Object.keys(responses)),
  );
  expect(Object.keys(post?.responses ?? {})).toEqual(["201", "default"]);
  // Whatever is no success is told as a problem.
  expect(answers.filter(([success, ...others]) => !success || others.join() !== "default")).toEqual(
    [],
  );
});

test("a typed client knows the routes", async () => {
  const { app } = makeHouse();
  const api = hc<App>("http://localhost", {
    fetch: (input: string | URL | Request, init?: RequestInit) => app.request(input, init),
  }).api;
  const response = await api.boards.$post({ json: { title: "Kitchen" } });
  const board = await response.json();
  const title: string = board.title;
  expect(title).toBe("Kitchen");
});
