import { expect, test } from "vitest";
import { makeClock } from "./clock";

/** A server whose clock is at 1,000,000 when ours is at 0; each question takes so long there and back, ms. */
function server(trips: readonly (readonly [there: number, back: number])[]) {
  let own = 0;
  let asked = 0;
  const clock = makeClock(
    async () => {
      const [there, back] = trips[asked++] ?? [0, 0];
      own += there;
      const said = 1_000_000 + own;
      own += back;
      return said;
    },
    () => own,
  );
  return { clock, error: () => clock.now() - own - 1_000_000, asked: () => asked };
}

test("of several answers the quickest counts: its error is at most half its trip", async () => {
  const { clock, error, asked } = server([
    [900, 10],
    [60, 70],
    [40, 1500],
    [300, 300],
    [200, 20],
  ]);
  await clock.sync();
  expect(asked()).toBe(5);
  expect(error()).toBe(-5);
});

test("a quick answer is enough", async () => {
  const { clock, error, asked } = server([
    [200, 400],
    [9, 11],
  ]);
  await clock.sync();
  expect(asked()).toBe(2);
  expect(Math.abs(error())).toBeLessThanOrEqual(10);
});

test("without a server it goes by this computer, and what was learnt once is kept", async () => {
  const before = Date.now();
  const lost = makeClock(
    () => Promise.reject(new Error("offline")),
    () => 0,
  );
  const after = Date.now();
  await lost.sync();
  expect(lost.now()).toBeGreaterThanOrEqual(before);
  expect(lost.now()).toBeLessThanOrEqual(after);

  let isUp = true;
  const clock = makeClock(
    () => (isUp ? Promise.resolve(5_000) : Promise.reject(new Error("offline"))),
    () => 0,
  );
  await clock.sync();
  isUp = false;
  await clock.sync();
  expect(clock.now()).toBe(5_000);
});
