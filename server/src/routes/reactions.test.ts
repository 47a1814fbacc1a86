import { feedbackRoot } from "@resa/shared/document/feedback-doc";
import { expect, test } from "vitest";
import { openBoard } from "./board.harness";

const thread = { id: "t1", anchor: { kind: "point", x: 1, y: 2 }, text: "Here" };

test("a hundred presses of one reaction are one, and it can be taken back", async () => {
  const { anna, come, path, read, idOf } = await openBoard();
  const bo = await come("Bo", "commenter");
  await anna.ask("POST", `${path}/threads`, thread);
  const given = () => read((doc) => [...feedbackRoot(doc, "reactions").keys()].toSorted());
  const presses = Array.from({ length: 100 }, () =>
    bo.ask("PUT", `${path}/reactions/comment/t1/love`),
  );
  expect(new Set((await Promise.all(presses)).map(({ status }) => status))).toEqual(new Set([204]));
  await anna.ask("PUT", `${path}/reactions/comment/t1/love`);
  await bo.ask("PUT", `${path}/reactions/note/n1/idea`);
  const [a, b] = [await idOf(anna), await idOf(bo)];
  expect(await given()).toEqual(
    [`comment/t1/${a}/love`, `comment/t1/${b}/love`, `note/n1/${b}/idea`].toSorted(),
  );

  for (let twice = 0; twice < 2; twice++)
    expect((await bo.ask("DELETE", `${path}/reactions/comment/t1/love`)).status).toBe(204);
  expect(await given()).toEqual([`comment/t1/${a}/love`, `note/n1/${b}/idea`].toSorted());
});

test("nobody reacts with what is no reaction, or to a comment that isn't there or was deleted", async () => {
  const { anna, path } = await openBoard();
  await anna.ask("POST", `${path}/threads`, thread);
  const put = async (to: string) => (await anna.ask("PUT", `${path}/reactions/${to}`)).status;
  expect(await put("comment/t1/hate")).toBe(400);
  expect(await put("board/t1/love")).toBe(400);
  expect(await put("note/a%2Fb/love")).toBe(400);
  expect(await put("note/__proto__/love")).toBe(400);
  expect(await put("comment/none/love")).toBe(404);
  await anna.ask("DELETE", `${path}/comments/t1`);
  expect(await put("comment/t1/love")).toBe(404);
});
