import { expect, test } from "vitest";
import { idOf, join, makeBoard, makeLink, roleOn } from "./doors.harness";
import { makeHouse, type Visitor } from "./visitor.harness";

const codeOf = async (visitor: Visitor) =>
  (await visitor.ask<{ code: string; expiresAt: number }>("POST", "/api/me/device-code")).body;
const use = (visitor: Visitor, code: string) =>
  visitor.ask<{ id: string; name: string; code?: string }>("POST", "/api/me/device", { code });
const unknown = { status: 404, body: { code: "code-unknown" } };

test("by a code the phone is the same person, with the same boards", async () => {
  const { visitor } = makeHouse();
  const [anna, phone] = [visitor(), visitor()];
  await anna.ask("PATCH", "/api/me", { name: "Anna" });
  const boardId = await makeBoard(anna);
  const { code, expiresAt } = await codeOf(anna);
  expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{8}$/);
  expect(Math.abs(expiresAt - Date.now() - 600_000)).toBeLessThan(10_000);

  const typed = `${code.slice(0, 4)}-${code.slice(4)} `.toLowerCase();
  const me = { id: await idOf(anna), name: "Anna" };
  expect(await use(phone, typed)).toMatchObject({ status: 200, body: me });
  expect((await phone.ask("GET", "/api/me")).body).toEqual(me);
  expect(await roleOn(phone, boardId)).toBe("facilitator");
  expect(phone.cookie()).not.toBe(anna.cookie());
});

test("a code works once, and only the last one", async () => {
  const { visitor } = makeHouse();
  const anna = visitor();
  await makeBoard(anna);
  const first = await codeOf(anna);
  const second = await codeOf(anna);
  expect(await use(visitor(), first.code)).toMatchObject(unknown);
  const both = await Promise.all([use(visitor(), second.code), use(visitor(), second.code)]);
  expect(both.map(({ status }) => status)).toEqual(expect.arrayContaining([200, 404]));
});

test("what the phone could do before, it can still do", async () => {
  const { visitor } = makeHouse();
  const [anna, bo, phone] = [visitor(), visitor(), visitor()];
  const boardId = await makeBoard(bo);
  const looking = await makeLink(bo, boardId, { role: "viewer" });
  const commenting = await makeLink(bo, boardId, { role: "commenter" });
  await join(anna, looking.secret, "Anna");
  await join(phone, commenting.secret, "Anna's phone");
  const own = await makeBoard(phone);

  expect(await use(phone, (await codeOf(anna)).code)).toMatchObject({ body: { name: "Anna" } });
  for (const browser of [phone, anna]) {
    expect(await roleOn(browser, boardId)).toBe("commenter");
    expect(await roleOn(browser, own)).toBe("facilitator");
  }
});

test("whoever guesses codes has to wait, and nobody else", async () => {
  const { visitor } = makeHouse();
  const anna = visitor();
  const guesser = visitor("192.0.2.1");
  const { code } = await codeOf(anna);
  const guesses = await Promise.all(
    Array.from({ length: 60 }, (_, i) => use(guesser, `GUESS${i}`)),
  );
  expect(guesses.filter(({ status }) => status === 404)).toHaveLength(20);
  const refused = await use(guesser, code);
  expect(refused).toMatchObject({ status: 429, body: { code: "too-many" } });
  expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect(await use(visitor("192.0.2.2"), code)).toMatchObject({ status: 200 });
});

test.each([[{}], [{ code: 5 }], [{ code: "x".repeat(41) }]])("%j is no code", async (json) => {
  const refused = await makeHouse().visitor().ask("POST", "/api/me/device", json);
  expect(refused).toMatchObject({ status: 400, body: { code: "invalid" } });
});
