import { createEffect, createRoot } from "solid-js";
import { expect, test } from "vitest";
import { createSelection } from "./selection";

const step = { kind: "step", id: "s1" } as const;
const cell = { kind: "cell", laneId: "l1", stepId: "s1" } as const;

test("notes are selected together, another thing alone", () => {
  const selection = createSelection();
  selection.set(["n1", "n2"]);
  selection.toggle("n1");
  selection.toggle("n3");
  expect(selection.all()).toEqual(["n2", "n3"]);

  selection.choose(step);
  expect([selection.all(), selection.thing()]).toEqual([[], step]);
  expect([selection.holds(step), selection.holds(cell), selection.has("n2")]).toEqual([
    true,
    false,
    false,
  ]);

  selection.set(["n1"]);
  expect([selection.all(), selection.thing()]).toEqual([["n1"], null]);
});

test("only what becomes selected, or no longer is, looks again", () => {
  const selection = createSelection();
  const looks: string[] = [];
  const end = createRoot((dispose) => {
    for (const id of ["n1", "n2", "s1"])
      createEffect(() => {
        const isSelected = id === "s1" ? selection.holds({ kind: "step", id }) : selection.has(id);
        looks.push(`${id} ${isSelected}`);
      });
    return dispose;
  });
  looks.length = 0;
  selection.set(["n1"]);
  selection.choose(step);
  selection.choose({ kind: "step", id: "s1" });
  expect(looks).toEqual(["n1 true", "n1 false", "s1 true"]);
  end();
});
