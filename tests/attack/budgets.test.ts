import { afterAll, beforeAll, expect, test } from "vitest";
import { encodeBarrier } from "../../server/src/rooms/frames";
import { dial } from "../access/raw-client";
import { makeGuest } from "../support/guest";
import { type Server, startServer } from "../support/server";
import { shareBoard } from "../support/shared-board";

let server: Server;
beforeAll(async () => {
  const LIMITS = "boards=4,arrivals=40,personFrames=120,comments=3";
  server = await startServer({ env: { LIMITS, LOG_LEVEL: "warn" } });
});
afterAll(() => server.dispose());

const begin = (guest = makeGuest(server.url)) =>
  guest.ask<{ code?: string }>("POST", "/api/boards", { title: "Kitchen" });

test("what somebody does over and over is answered 429, and when it can be done again", async () => {
  const board = await shareBoard(server.url);
  for (let made = 1; made < 4; made++) expect((await begin()).status).toBe(201);
  const refused = await begin();
  expect([refused.status, refused.body.code]).toEqual([429, "too-many"]);

  const say = (id: number) =>
    fetch(`${server.url}/api/boards/${board.id}/threads`, {
      method: "POST",
      headers: { Cookie: board.owner.cookie(), "Content-Type": "application/json" },
      body: JSON.stringify({ id: `t${id}`, anchor: { kind: "point", x: 0, y: 0 }, text: "Hello" }),
    });
  for (let said = 0; said < 3; said++) expect((await say(said)).status).toBe(201);
  const answer = await say(3);
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect(await answer.json()).toMatchObject({
    detail: expect.stringMatching(/^Try again in \d+ s/),
  });

  // All connections of one person count together; others don't notice.
  const connect = async (guest = board.owner) => {
    const client = dial(server.url, `${board.id}/board`, guest);
    expect(await client.status).toBe(101);
    return client;
  };
  const bo = await board.invite("Bo");
  const [one, other, another] = [await connect(), await connect(), await connect(bo)];
  for (let count = 0; count < 70; count++)
    for (const client of [one, other]) client.send(encodeBarrier(2 ** 40));
  expect([await one.settled(), await other.settled()]).toContain(4429);
  expect(await another.settled()).toBe("open");
});

test("browsers that keep no cookie don't fill the disk with people", async () => {
  const arrive = async () => (await fetch(`${server.url}/api/me`)).status;
  const seen = new Set<number>();
  for (let came = 0; came < 60; came++) seen.add(await arrive());
  expect(seen).toEqual(new Set([200, 429]));
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  expect(metrics).toMatch(/^resa_refusals_total\{reason="too-many"\} \d+$/m);
  expect(metrics).toMatch(/^resa_sessions_ended_total\{code="4429"\} \d+$/m);
  expect(metrics).toMatch(/^resa_appended_bytes_total \d+$/m);
  expect(metrics).toMatch(/^resa_appends_waiting 0$/m);
});
