import { expect, test } from "vitest";
import { hashPasscode, inTurn, isPasscode } from "./passcode";

test("a passcode is kept as argon2id, each with a salt of its own", async () => {
  const [one, two] = await Promise.all([hashPasscode("kök 2026"), hashPasscode("kök 2026")]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(two);
  expect(await isPasscode("kök 2026", one ?? "")).toBe(true);
  expect(await isPasscode("Kök 2026", one ?? "")).toBe(false);
});

test("two at once, the others one after the other, also after one has failed", async () => {
  let now = 0;
  let most = 0;
  const order: number[] = [];
  const work = (i: number) => async () => {
    most = Math.max(most, ++now);
    await new Promise((resolve) => setTimeout(resolve, 1));
    now--;
    order.push(i);
    if (i === 1) throw new Error("wrong");
  };
  const all = [0, 1, 2, 3, 4, 5].map((i) => inTurn(work(i)));
  const outcomes = await Promise.allSettled(all);
  expect(most).toBe(2);
  expect(order).toEqual([0, 1, 2, 3, 4, 5]);
  expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(1);
});
