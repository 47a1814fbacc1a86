import { expect, test } from "vitest";
import type { Guest } from "../support/guest";
import { type Board, idOf, openBoard, saidOn, say } from "./board";

const answer = (guest: Guest, { path }: Board, id: string, text: string) =>
  guest.ask<{ code?: string }>("POST", `${path}/threads/thread/comments`, { id, text });
const hundred = Array.from({ length: 100 }, (_, i) => i);
const statusesOf = (answers: readonly { status: number }[]) =>
  new Set(answers.map(({ status }) => status));

test("a command that is repeated happens once, and its id is nobody else's", async () => {
  const { house, board, maker } = await openBoard();
  const mallory = await board.invite("commenter");
  for (let i = 0; i < 3; i++) expect((await say(maker, board, "thread")).status).toBe(201);
  const taken = { status: 409, body: { code: "id-taken" } };
  expect(await say(mallory, board, "thread", "Altered")).toMatchObject(taken);
  expect(await answer(mallory, board, "thread", "Altered")).toMatchObject(taken);
  expect((await saidOn(house, board)).comments.map(({ text }) => text)).toEqual(["Hello"]);
});

test("a hundred replies at once with one id are one reply", async () => {
  const { house, board, maker } = await openBoard();
  await say(maker, board, "thread");
  const bo = await board.invite("commenter");
  const answers = await Promise.all(hundred.map((i) => answer(bo, board, "reply", `Version ${i}`)));
  expect(statusesOf(answers)).toEqual(new Set([201, 429]));
  const said = (await saidOn(house, board)).comments.filter(({ text }) => text !== "Hello");
  expect(said).toHaveLength(1);
});

test("a hundred reactions at once are one of each kind, and taken back as one", async () => {
  const { house, board } = await openBoard();
  const bo = await board.invite("commenter");
  const me = await idOf(bo);
  const react = (method: string, kind: string) =>
    bo.ask(method, `${board.path}/reactions/note/note/${kind}`);
  await Promise.all(hundred.map((i) => react("PUT", i % 2 ? "love" : "wow")));
  const keys = async () => (await saidOn(house, board)).reactions;
  expect((await keys()).toSorted()).toEqual([`note/note/${me}/love`, `note/note/${me}/wow`]);
  await Promise.all(hundred.map(() => react("DELETE", "love")));
  expect(await keys()).toEqual([`note/note/${me}/wow`]);
});

test("nobody alters what another said, whatever they are", async () => {
  const { house, board, maker } = await openBoard();
  const bo = await board.invite("commenter", "Bo");
  await say(bo, board, "thread", "As I said it");
  for (const guest of [maker, await board.invite("editor"), await board.invite("viewer")]) {
    const path = `${board.path}/comments/thread`;
    expect((await guest.ask("PATCH", path, { text: "Altered" })).status).toBe(403);
  }
  const [comment] = (await saidOn(house, board)).comments;
  expect(comment).toMatchObject({ text: "As I said it", by: await idOf(bo), edited: null });
});

test("a link for one lets one in, however many come at once", async () => {
  const { house, board, maker } = await openBoard();
  const { secret } = await board.link("editor", { uses: 1 });
  const crowd = await Promise.all(hundred.slice(0, 30).map((i) => house.guest(`Guest ${i}`)));
  const answers = await Promise.all(
    crowd.map((guest, i) => guest.ask("POST", "/api/join", { secret, name: `Guest ${i}` })),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 410)).toHaveLength(29);
  const { body } = await maker.ask<{ people: object[] }>("GET", `${board.path}/people`);
  expect(body.people).toHaveLength(2);
});
