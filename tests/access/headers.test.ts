import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { makeHouse } from "../../server/src/routes/visitor.harness";

const clientFolder = fileURLToPath(new URL("../../client/dist", import.meta.url));
const publicUrl = new URL("https://resa.example");
const { app } = makeHouse({ clientFolder, publicUrl });

/** What every answer says to browsers. */
const guards = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self' ws://resa.example wss://resa.example; manifest-src 'self'; worker-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy":
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), midi=(), browsing-topics=()",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=31536000",
  "x-content-type-options": "nosniff",
};
/** What would tell others more than they need, or let them in. */
const forbidden = /^(server|x-powered-by|access-control-.*)$/;

function expectGuarded({ headers }: Response): void {
  const all = Object.fromEntries(headers);
  expect(all).toMatchObject(guards);
  expect(Object.keys(all).filter((name) => forbidden.test(name))).toEqual([]);
  expect(all["set-cookie"] ?? "HttpOnly; SameSite=Lax; Secure").toMatch(
    /^(?=.*HttpOnly)(?=.*SameSite=Lax)(?=.*Secure)/,
  );
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
const described = (await (await app.request("/api/openapi.json")).json()) as Description;
const routes = Object.entries(described.paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method): [string, string] => [
    method.toUpperCase(),
    path.replaceAll(/\{(\w+)\}/g, "$1"),
  ]),
);

test("there are routes to look at", () => {
  expect(routes.length).toBeGreaterThan(30);
});

test.each(routes)("%s %s", async (method, path) => {
  const body = method === "GET" || method === "DELETE" ? {} : { body: "{}" };
  const headers = { "Content-Type": "application/json" };
  expectGuarded(await app.request(path, { method, headers, ...body }));
  // A page of somebody else's, and what nobody can read.
  expectGuarded(
    await app.request(path, { method, headers: { Origin: "https://elsewhere.example" } }),
  );
});

test.each([
  ["/", 200],
  ["/join", 200],
  ["/trash", 200],
  ["/boards/some-board", 200],
  ["/nothing/like/this", 200],
  ["/assets/nothing.js", 404],
  ["/api/nothing", 404],
  ["/sync/some-board/board", 426],
  ["/healthz", 200],
  ["/readyz", 200],
  ["/metrics", 200],
  ["/api/openapi.json", 200],
])("%s (%i)", async (path, status) => {
  const answer = await app.request(path);
  expect(answer.status).toBe(status);
  expectGuarded(answer);
});
