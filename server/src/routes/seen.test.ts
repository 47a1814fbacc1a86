import type { ReadsAnswer } from "@resa/shared/protocol/seen";
import { expect, test } from "vitest";
import { openBoard } from "./board.harness";
import type { Visitor } from "./visitor.harness";

const thread = { id: "t1", anchor: { kind: "point", x: 1, y: 2 }, text: "Here" };

test("everybody's reading is their own, a viewer's too, and never goes back", async () => {
  const { anna, come, path } = await openBoard();
  const vi = await come("Vi", "viewer");
  await anna.ask("POST", `${path}/threads`, thread);
  const reads = async (person: Visitor) =>
    (await person.ask<ReadsAnswer>("GET", `${path}/reads`)).body;
  const before = Date.now();
  const { seenAt } = await reads(vi);
  expect(seenAt).toBeGreaterThanOrEqual(before);

  for (const at of [2000, 1000])
    expect((await vi.ask("PUT", `${path}/threads/t1/read`, { at })).status).toBe(204);
  expect((await vi.ask("PUT", `${path}/seen`, { at: 5 })).status).toBe(204);
  expect(await reads(vi)).toMatchObject({ threads: { t1: 2000 }, seenAt });
  expect((await reads(anna)).threads).toEqual({});
});

test("nobody has seen the future, and a thread that isn't there can't be read", async () => {
  const { anna, path, visitor } = await openBoard();
  await anna.ask("POST", `${path}/threads`, thread);
  const at = Date.now() + 1e10;
  await anna.ask("PUT", `${path}/threads/t1/read`, { at });
  await anna.ask("PUT", `${path}/seen`, { at });
  const { body } = await anna.ask<ReadsAnswer>("GET", `${path}/reads`);
  const now = Date.now() + 1000;
  expect(body.seenAt).toBeLessThan(now);
  expect(body.threads["t1"]).toBeLessThan(now);

  expect((await anna.ask("PUT", `${path}/threads/none/read`, { at: 1 })).status).toBe(404);
  expect((await anna.ask("PUT", `${path}/seen`, { at: -1 })).status).toBe(400);
  for (const [method, to, body] of [
    ["GET", "/reads"],
    ["PUT", "/seen", { at: 1 }],
    ["PUT", "/threads/t1/read", { at: 1 }],
  ] as const)
    expect((await visitor().ask(method, path + to, body)).status).toBe(404);
});
