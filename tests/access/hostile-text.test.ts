import { expect, test } from "vitest";
import { idOf, openBoard, saidOn, say } from "./board";

test.each([
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  "'; DROP TABLE people; --",
  "\u05D0\u05D1\u05D2 abc",
  "{{constructor.constructor('return 1')()}}",
])("%s is text: as a name, in a comment, of a link", async (text) => {
  const { house, board, maker } = await openBoard();
  const { id } = await board.link("viewer", { name: text });
  const bo = await board.invite("commenter", text);
  await say(bo, board, "thread", text);
  const response = await fetch(`${house.url}${board.path}/people`, {
    headers: { Cookie: maker.cookie() },
  });
  expect(response.headers.get("Content-Type")).toMatch(/^application\/json/);
  expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect((await response.json()).people).toContainEqual(expect.objectContaining({ name: text }));
  const links = await maker.ask<{ links: { id: string; name: string }[] }>(
    "GET",
    `${board.path}/links`,
  );
  expect(links.body.links.find((link) => link.id === id)?.name).toBe(text);
  expect((await saidOn(house, board)).comments[0]?.text).toBe(text);
});

test.each(["An\u202Ena", "\u200BAnna", "Anna\u0000", "\u2066Anna\u2069", "\u3164"])(
  "%j is no name, wherever names are given",
  async (name) => {
    const { board, maker } = await openBoard();
    const { secret } = await board.link("viewer");
    const bo = await board.invite("viewer", "Bo");
    const path = `${board.path}/people/${await idOf(bo)}`;
    const invalid = { status: 400, body: { code: "invalid" } };
    expect(await bo.ask("PATCH", "/api/me", { name })).toMatchObject(invalid);
    expect(await bo.ask("POST", "/api/join", { secret, name })).toMatchObject(invalid);
    expect(await maker.ask("PATCH", path, { name })).toMatchObject(invalid);
    const link = { role: "viewer", name };
    expect(await maker.ask("POST", `${board.path}/links`, link)).toMatchObject(invalid);
  },
);
