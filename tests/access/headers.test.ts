import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BoardAnswer } from "@resa/shared/protocol/boards";
import { afterAll, expect, test } from "vitest";
import { makeHttpServer } from "../../server/src/http-server";
import { openAlbum, sharpPicture } from "../../server/src/pictures/picture.harness";
import { makeHouse } from "../../server/src/routes/visitor.harness";
import { answersTo, head, upgrade } from "../attack/raw-socket";

const clientFolder = fileURLToPath(new URL("../../client/dist", import.meta.url));
const publicUrl = new URL("https://resa.example");
const { pictures } = await openAlbum({}, afterAll);
const { app, services, visitor } = makeHouse({ clientFolder, publicUrl, pictures });
const server = makeHttpServer(app.fetch);
const url = `http://127.0.0.1:${await server.listen(0, "127.0.0.1")}`;
afterAll(async () => {
  await services.registry.close();
  await server.close(0);
});

const anna = visitor();
const board = await anna.ask<BoardAnswer>("POST", "/api/boards", { title: "Kitchen" });
const album = `/api/boards/${board.body.id}/pictures`;
const picture = (await (
  await app.request(album, {
    method: "POST",
    body: new Uint8Array(await sharpPicture(30, 30).png().toBuffer()),
    headers: { Cookie: anna.cookie() },
  })
).json()) as { readonly id: string };
const asset = readdirSync(join(clientFolder, "assets")).find((name) => name.endsWith(".js"));

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

/** The names of all else that an answer says. */
const namesOf = (headers: Headers) => [...headers.keys()].filter((name) => !(name in guards));

function expectGuarded(headers: Headers, but: Readonly<Record<string, string>> = {}): void {
  const all = Object.fromEntries(headers);
  expect(all).toMatchObject({ ...guards, ...but });
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

const Cookie = anna.cookie();
const pages = ["/", "/join", "/trash", "/wall", "/board/some-board", "/nothing/like/this"];
const files = [`/assets/${asset}`, "/theme.js", "/resa.svg", "/assets/nothing.js"];
const others = ["/api/nothing", "/sync/some-board/board", "/sync/some-board", "/api/openapi.json"];
const watched = ["/healthz", "/readyz", "/metrics"];
/** What is asked, as it is told of; what the names of files say of their content is left out. */
const asked: readonly (readonly [string, string, RequestInit])[] = [
  ...routes.flatMap(([method, path]): [string, string, RequestInit][] => {
    const body = method === "GET" || method === "DELETE" ? {} : { body: "{}" };
    const headers = { "Content-Type": "application/json" };
    return [
      [`${method} ${path}`, path, { method, headers, ...body }],
      // A page of somebody else's, and what nobody can read.
      [
        `${method} ${path} from elsewhere`,
        path,
        { method, headers: { Origin: "https://elsewhere.example" } },
      ],
    ];
  }),
  ...[...pages, ...files, ...others, ...watched].map((path): [string, string, RequestInit] => [
    `GET ${path.replace(asset ?? "", "one.js")}`,
    path,
    {},
  ]),
];
const answers = await Promise.all(
  asked.map(async ([name, path, init]) => ({ name, answer: await app.request(path, init) })),
);

test.each(answers)("$name", ({ answer }) => expectGuarded(answer.headers));

test("every answer tells what it told before, and no more", async () => {
  const lines = answers.map(({ name, answer: { status, headers } }) => {
    return `${name} (${status}): ${namesOf(headers).join(", ")}\n`;
  });
  await expect(lines.join("")).toMatchFileSnapshot("headers.txt");
});

test("a picture, which is a page that can do nothing when it is opened by itself", async () => {
  const { status, headers } = await app.request(`${album}/${picture.id}`, { headers: { Cookie } });
  expect(status).toBe(200);
  expectGuarded(headers, { "content-security-policy": "sandbox; default-src 'none'" });
  expect(namesOf(headers)).toEqual([
    "cache-control",
    "content-disposition",
    "content-length",
    "content-type",
    "etag",
    "set-cookie",
    "x-request-id",
  ]);
});

/** What a question for an upgrade is answered on a real port. */
async function upgraded(path: string, headers: Readonly<Record<string, string>> = {}) {
  const [answer] = await answersTo(url, [head(path, { ...upgrade, ...headers })]);
  const lines = answer?.text.split("\r\n\r\n")[0]?.split("\r\n").slice(1) ?? [];
  const pairs = lines.map((line): [string, string] => {
    const at = line.indexOf(": ");
    return [line.slice(0, at), line.slice(at + 2)];
  });
  return { status: answer?.status, headers: new Headers(pairs) };
}

test("a WebSocket, and one that the application refuses", async () => {
  const path = `/sync/${board.body.id}/board`;
  const taken = await upgraded(path, { Cookie });
  expect(taken.status).toBe(101);
  expectGuarded(taken.headers);
  expect(namesOf(taken.headers)).toEqual([
    "connection",
    "sec-websocket-accept",
    "upgrade",
    "x-request-id",
  ]);
  const refused = await upgraded(path);
  expect(refused.status).toBe(404);
  expectGuarded(refused.headers);
  expect(namesOf(refused.headers)).toEqual([
    "connection",
    "content-length",
    "content-type",
    "x-request-id",
  ]);
});

test.each([
  ["to something else", "/sync/some-board/board", { Upgrade: "foo" }, 400],
  ["where there is none", "/board/some-board", {}, 404],
])("an upgrade that never comes to the application: %s", async (_, path, headers, status) => {
  const answer = await upgraded(path, headers);
  expect(answer.status).toBe(status);
  const { "strict-transport-security": _ofPages, ...rest } = guards;
  expect(Object.fromEntries(answer.headers)).toEqual({
    ...rest,
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    connection: "close",
    "content-length": "0",
  });
});
