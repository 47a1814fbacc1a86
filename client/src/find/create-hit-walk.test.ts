import { createRoot, createSignal } from "solid-js";
import { beforeEach, expect, test } from "vitest";
import { createHitWalk, type HitWalk } from "./create-hit-walk";
import type { Thing } from "./thing";

const thing = (id: string): Thing => ({ record: "notes", id });
const [a, b, c] = [thing("a"), thing("b"), thing("c")];

let walk: HitWalk;
let set: (hits: readonly Thing[]) => void;
beforeEach(() =>
  createRoot((end) => {
    const [hits, setHits] = createSignal<readonly Thing[]>([a, b, c]);
    [walk, set] = [createHitWalk(hits), setHits];
    return end;
  }),
);
const steps = (...by: (1 | -1)[]) => by.map((step) => walk.on(step)?.id);

test("a walk begins at either end and goes round", () => {
  expect(walk.at()).toBe(-1);
  expect(steps(1, 1, 1, 1)).toEqual(["a", "b", "c", "a"]);
  expect(steps(-1, -1)).toEqual(["c", "b"]);
  expect(walk.at()).toBe(1);
});

test("backwards it begins with the last", () => {
  expect(steps(-1)).toEqual(["c"]);
});

test("it goes on from a hit that was chosen", () => {
  walk.to(b);
  expect(steps(1)).toEqual(["c"]);
});

test("it goes on from where a hit was that is no hit any more", () => {
  walk.to(b);
  set([a, c]);
  expect(walk.at()).toBe(-1);
  expect(steps(1)).toEqual(["c"]);

  walk.to(c);
  set([a]);
  expect(steps(1)).toEqual(["a"]);
});

test("a hit stays where one stands when others come before it", () => {
  walk.to(b);
  set([thing("new"), a, b, c]);
  expect(walk.at()).toBe(2);
});

test("without hits there is nowhere to go", () => {
  set([]);
  expect(steps(1, -1)).toEqual([undefined, undefined]);
  set([a]);
  expect(steps(1)).toEqual(["a"]);
});
