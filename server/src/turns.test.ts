import { expect, test } from "vitest";
import { makeTurns } from "./turns";

test("no more than so many are at work at once, in the order in which they came, also when one of them fails", async () => {
  const inTurn = makeTurns(2);
  const began: number[] = [];
  const ends = new Map<number, (fails: boolean) => void>();
  const works = Array.from({ length: 5 }, (_, number) =>
    inTurn(
      () =>
        new Promise<number>((resolve, reject) => {
          began.push(number);
          ends.set(number, (fails) => (fails ? reject(new Error(`${number}`)) : resolve(number)));
        }),
    ),
  );
  const outcomes = Promise.allSettled(works);
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  await turn();
  expect(began).toEqual([0, 1]);
  ends.get(1)?.(true);
  await turn();
  expect(began).toEqual([0, 1, 2]);
  ends.get(0)?.(false);
  ends.get(2)?.(false);
  await turn();
  expect(began).toEqual([0, 1, 2, 3, 4]);
  ends.get(3)?.(false);
  ends.get(4)?.(false);
  expect((await outcomes).map(({ status }) => status === "fulfilled")).toEqual([
    true,
    false,
    true,
    true,
    true,
  ]);
});
