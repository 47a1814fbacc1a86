import { createEffect, createMemo, createRoot, createSignal } from "solid-js";
import { expect, test } from "vitest";
import { makeSignals, type Signals } from "./signals";

/** Somebody who runs again whenever one of these keys fires. */
function listen(signals: Signals, ...keys: readonly string[]) {
  return createRoot((end) => {
    const listener = { runs: 0, end };
    createEffect(() => {
      listener.runs += 1;
      keys.forEach((key) => signals.track(key));
    });
    return listener;
  });
}

test("only those who listen to a key run when it fires", () => {
  const signals = makeSignals();
  const [ann, bo] = [listen(signals, "a"), listen(signals, "a", "b")];
  expect([ann.runs, bo.runs]).toEqual([1, 1]);
  signals.fire("a");
  signals.fire("a");
  expect([ann.runs, bo.runs]).toEqual([3, 3]);
  signals.fire("b");
  signals.fire("c");
  expect([ann.runs, bo.runs]).toEqual([3, 4]);
});

test("a signal is dropped with its last listener", () => {
  const signals = makeSignals();
  const [ann, bo] = [listen(signals, "a"), listen(signals, "a", "b")];
  expect(signals.size).toBe(2);
  bo.end();
  expect(signals.size).toBe(1);
  signals.fire("a");
  expect([ann.runs, bo.runs]).toEqual([2, 1]);
  ann.end();
  expect(signals.size).toBe(0);
});

test("running again keeps a signal, and one that is no longer read is dropped", () => {
  const signals = makeSignals();
  const [key, setKey] = createSignal("a");
  let runs = 0;
  const end = createRoot((dispose) => {
    createEffect(() => {
      runs += 1;
      signals.track(key());
    });
    return dispose;
  });
  for (let times = 0; times < 10; times++) signals.fire("a");
  expect([runs, signals.size]).toEqual([11, 1]);
  setKey("b");
  expect(signals.size).toBe(1);
  signals.fire("a");
  expect(runs).toBe(12);
  signals.fire("b");
  expect(runs).toBe(13);
  end();
  expect(signals.size).toBe(0);
});

test("reading without listening costs no signal", () => {
  const signals = makeSignals();
  signals.track("a");
  expect(signals.size).toBe(0);
});

test("whoever reads through a memo hears of it too", () => {
  const signals = makeSignals();
  let value = 1;
  const seen: number[] = [];
  const end = createRoot((dispose) => {
    const double = createMemo(() => {
      signals.track("a");
      return value * 2;
    });
    createEffect(() => seen.push(double()));
    return dispose;
  });
  value = 2;
  signals.fire("a");
  expect(seen).toEqual([2, 4]);
  end();
  expect(signals.size).toBe(0);
});
