import { expect, test } from "vitest";
import { join, makeBoard, makeLink, roleOn } from "./doors.harness";
import { makeHouse } from "./visitor.harness";

const needed = { status: 403, body: { code: "passcode-needed" } };
const wrong = { status: 403, body: { code: "passcode-wrong" } };
const tooMany = { status: 429, body: { code: "too-many" } };

async function openHouse(json: object = { role: "viewer", passcode: "kök 2026" }) {
  const { visitor } = makeHouse();
  const anna = visitor();
  const boardId = await makeBoard(anna);
  return { visitor, anna, boardId, ...(await makeLink(anna, boardId, json)) };
}

test("a link with a passcode opens with it, and once for each person", async () => {
  const { visitor, anna, boardId, secret, id } = await openHouse();
  const bo = visitor();
  expect(await join(bo, secret)).toMatchObject(needed);
  expect(await join(bo, secret, "Bo", "  ")).toMatchObject(needed);
  expect(await join(bo, secret, "Bo", "Kök 2026")).toMatchObject(wrong);
  expect(await roleOn(bo, boardId)).toBeUndefined();
  // The same letters, from a keyboard that writes the dots apart.
  expect(await join(bo, secret, "Bo", " ko\u0308k 2026")).toMatchObject({ status: 200 });
  expect(await join(bo, secret)).toMatchObject({ status: 200 });
  const { body } = await anna.ask("GET", `/api/boards/${boardId}/links`);
  expect(body).toMatchObject({ links: [{ id, hasPasscode: true, uses: { most: null, now: 1 } }] });
  expect(JSON.stringify(body)).not.toMatch(/argon|2026/);
});

test("whoever guesses has to wait, and those at other addresses come in", async () => {
  const { visitor, secret, boardId } = await openHouse();
  const guesser = visitor("192.0.2.1");
  const outcomes = await Promise.all(
    Array.from({ length: 40 }, (_, i) => join(guesser, secret, "Guest", `guess ${i}`)),
  );
  expect(outcomes.filter(({ status }) => status === 403)).toHaveLength(10);
  const refused = await join(guesser, secret, "Guest", "kök 2026");
  expect(refused).toMatchObject(tooMany);
  expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect(await roleOn(guesser, boardId)).toBeUndefined();
  expect(await join(visitor("192.0.2.2"), secret, "Bo", "kök 2026")).toMatchObject({ status: 200 });
});

test("whoever guesses from many addresses has to wait too", async () => {
  const { visitor, secret } = await openHouse();
  let refused = 0;
  for (let address = 0; address < 12; address++) {
    const guesser = visitor(`198.51.100.${address}`);
    for (let i = 0; i < 9; i++)
      if ((await join(guesser, secret, "G", "guess")).status === 429) refused++;
  }
  expect(refused).toBe(12 * 9 - 100);
});

test("fifty people behind one address who know the passcode all come in at once", async () => {
  const { visitor, anna, boardId, secret } = await openHouse();
  const crowd = Array.from({ length: 50 }, () => visitor("192.0.2.1"));
  const outcomes = await Promise.all(
    crowd.map((guest, i) => join(guest, secret, `Guest ${i}`, "kök 2026")),
  );
  expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set([200]));
  const { body } = await anna.ask<{ people: object[] }>("GET", `/api/boards/${boardId}/people`);
  expect(body.people).toHaveLength(51);
});

test("what is wrong with a link is said before its passcode is asked for", async () => {
  const { visitor, anna, boardId, secret, id } = await openHouse({
    role: "viewer",
    passcode: "1234",
    expiresAt: Date.now() - 1,
  });
  expect(await join(visitor(), secret)).toMatchObject({ body: { code: "link-expired" } });
  await anna.ask("DELETE", `/api/boards/${boardId}/links/${id}`);
  expect(await join(visitor(), secret)).toMatchObject({ body: { code: "link-withdrawn" } });
});

test("whoever guesses secrets has to wait, and a good link from the same address still works", async () => {
  const { visitor, secret } = await openHouse({ role: "viewer" });
  const guesser = visitor("192.0.2.1");
  const codes = [];
  for (let i = 0; i < 35; i++) codes.push((await join(guesser, `guess ${i}`)).status);
  expect(codes.filter((status) => status === 404)).toHaveLength(30);
  expect(codes.slice(30)).toEqual([429, 429, 429, 429, 429]);
  expect(await join(visitor("192.0.2.1"), secret)).toMatchObject({ status: 200 });
});
