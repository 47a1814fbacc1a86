import { expect, test } from "vitest";
import { patient } from "../../server/src/http-server";
import { makeRandom } from "../bench/random";
import { dial } from "../access/raw-client";
import { metric } from "../support/metric";
import { answersTo, head, openSocket, type RawSocket, upgrade } from "./raw-socket";
import { makeFortress, makeStranger } from "./siege";

const fortress = makeFortress();

test("5,000 odd `Upgrade:` headers, none of which holds a socket", async () => {
  const siege = await fortress.besiege();
  const held = () => metric(siege.server.url, "process_open_fds");
  const before = await held();
  const odd = ["foo", "h2c", "websocket, foo", "WebSockets", "TLS/1.0", "websocket/13", ";", '"'];
  // Every other hangs up when it is answered; the rest stay, so that the server must be the one to let go.
  const talks: RawSocket[] = [];
  while (talks.length < 5000) {
    const more = Array.from({ length: 500 }, (_, index) =>
      openSocket(
        siege.server.url,
        head(index % 3 ? `/sync/${siege.boardId}/board` : "/", {
          ...upgrade,
          Upgrade: odd[index % odd.length] ?? "",
        }),
      ),
    );
    await Promise.all(more.map(({ over }) => over));
    for (const { socket } of more.filter((_, index) => index % 2 === 0)) socket.destroy();
    talks.push(...more);
  }
  const answers = new Set(talks.map(({ heard }) => heard().slice(0, 12)));
  expect([...answers]).toEqual(["HTTP/1.1 400"]);
  // None is held after 5 s: the server waits less; how long a busy machine takes over it says nothing of that.
  expect(patient.refused).toBeLessThan(5_000);
  await expect.poll(held, { timeout: 20_000, interval: 250 }).toBeLessThan(before + 20);
  expect(talks.filter(({ socket }) => socket.writable)).toHaveLength(2500);
  for (const { socket } of talks) socket.destroy();
  await siege.expectUnharmed();
});

test("a cookie as large as a book", async () => {
  const siege = await fortress.besiege();
  const { url } = siege.server;
  const cookies = [
    `resa_session=${"x".repeat(12_000)}`,
    `resa_session=${"x".repeat(100_000)}`,
    Array.from({ length: 1500 }, (_, index) => `c${index}=1`).join("; "),
    "resa_session=x; ".repeat(900),
  ];
  for (const Cookie of cookies) {
    const [me] = await answersTo(url, [head("/api/me", { Cookie })]);
    expect([200, 431]).toContain(me?.status);
    const [board] = await answersTo(url, [head(`/api/boards/${siege.boardId}`, { Cookie })]);
    expect([404, 431]).toContain(board?.status);
    const path = `/sync/${siege.boardId}/board`;
    const [sync] = await answersTo(url, [head(path, { ...upgrade, Cookie })]);
    expect([404, 431]).toContain(sync?.status);
  }
  await siege.expectUnharmed();
});

test("10,000 forms of a board's id that are meant to lead elsewhere", async () => {
  const siege = await fortress.besiege();
  const random = makeRandom(20_261_122);
  const pieces = [
    ...Array.from("./\\%;:@&=+$,~*'()[]{}|^`<>\"\u00e9\u00ff"),
    ...["..", "../", "..%2f", "..%5c", "%2e%2e/", "%00", "%0d%0aX: y", "%", "%zz", "%c0%ae"],
    ...["%e2%80%ae", "%ff", "%25%32%66", "etc/passwd", "resa.sqlite", "pictures", "lock", "board"],
    ...["feedback", "__proto__", "constructor", "null", "undefined", "-1", "1e9", "?", "#", "//"],
    ...[siege.boardId, "a".repeat(2000)],
  ];
  const form = (): string =>
    Array.from({ length: 1 + random.below(5) }, () => pieces[random.below(pieces.length)])
      .join("")
      // What can't stand in the first line of a request would only be the end of the connection.
      .replaceAll(/[^!-~]/g, encodeURIComponent);
  const routes = [
    (id: string) => `/api/boards/${id}`,
    (id: string) => `/api/boards/${id}/pictures/${form()}`,
    (id: string) => `/api/boards/${id}/people`,
    (id: string) => `/sync/${id}/board`,
    (id: string) => `/sync/${siege.boardId}/${id}`,
    (id: string) => `/assets/${id}`,
  ];
  const Cookie = (await makeStranger(siege.server)).cookie();
  const requests = Array.from({ length: 10_000 }, (_, index) =>
    head(routes[index % routes.length]?.(form()) ?? "/", { Cookie }),
  );
  const answers = await answersTo(siege.server.url, requests);
  expect(answers).toHaveLength(10_000);
  // What leads to a page, its files or an empty list is no id; all else isn't here, or can't even be asked for.
  const told = new Set(answers.map(({ status }) => status));
  expect([...told].filter((status) => ![200, 400, 404, 426].includes(status))).toEqual([]);
  const secret = /SQLite format|Mallory|Eleven minutes|Buying a kitchen|root:/;
  expect(answers.filter(({ text }) => secret.test(text))).toEqual([]);
  await siege.expectUnharmed();
});

test("pages of others: a foreign Origin changes nothing and connects to nothing", async () => {
  const siege = await fortress.besiege();
  const { url } = siege.server;
  const { host } = new URL(url);
  const foreign = [
    "https://elsewhere.example",
    "null",
    `http://${host}.elsewhere.example`,
    `http://elsewhere.example/${host}`,
    "file://",
    "http://",
  ];
  for (const Origin of foreign) {
    const asked = dial(url, `${siege.boardId}/board`, siege.mallory, { Origin });
    expect([Origin, await asked.status]).toEqual([Origin, 403]);
    const response = await fetch(`${url}/api/boards/${siege.boardId}`, {
      method: "PATCH",
      headers: { Origin, Cookie: siege.mallory.cookie(), "Content-Type": "application/json" },
      body: JSON.stringify({ title: "Mine" }),
    });
    expect(response.status).toBe(403);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBeNull();
  }
  expect(siege.ada.doc.getMap("board").get("title")).not.toBe("Mine");
  await siege.expectUnharmed();
});
