import { expect, onTestFinished, test } from "vitest";
import { startServer } from "../support/server";
import { shareBoard } from "../support/shared-board";
import { commentsOn, makeCommenter } from "./commenter";

const kills = 8;

test(`${kills} times killed while people comment, the server keeps every comment that it answered for`, async () => {
  const server = await startServer();
  onTestFinished(server.dispose);
  const board = await shareBoard(server.url);
  const commenters = await Promise.all(
    ["Ada", "Bo", "Cy"].map(async (name) =>
      makeCommenter(board.id, await board.invite(name), name),
    ),
  );
  onTestFinished(() => commenters.forEach((commenter) => commenter.rest()));
  const answered = () => commenters.map((commenter) => commenter.answered.size);

  for (let round = 0; round < kills; round++) {
    const before = answered();
    for (const commenter of commenters) commenter.talk();
    await expect
      .poll(() => answered().every((size, i) => size > (before[i] ?? 0) + 3), {
        timeout: 20_000,
        interval: 10,
      })
      .toBe(true);
    await server.kill();
    const owed = commenters.flatMap((commenter) => [...commenter.answered]);
    await server.restart();
    const there = await commentsOn(server.url, board.id, board.owner);
    expect(owed.filter((id) => !there.has(id))).toEqual([]);
  }
});
