import { noPicture } from "@resa/shared/model/template-picture";
import { describe, expect, it } from "vitest";
import { drawTemplate } from "./draw-template";

const empty = noPicture;
const note = { lane: 0, step: 0, colour: 0 };

describe("the picture of a template", () => {
  it("has a band for each phase, as wide as its steps", () => {
    const { bands, steps } = drawTemplate({ ...empty, phases: [1, 3], lanes: 1 });
    expect(steps).toHaveLength(4);
    expect(bands).toHaveLength(2);
    expect(bands[1]?.x).toBe(steps[1]?.x);
    expect(bands[1]?.width).toBeGreaterThan(3 * (steps[1]?.width ?? 0));
  });

  it("draws each note in its cell, in its colour", () => {
    const { notes, steps, rules } = drawTemplate({
      ...empty,
      phases: [2],
      lanes: 2,
      notes: [{ lane: 1, step: 1, colour: 2 }],
    });
    expect(notes).toEqual([expect.objectContaining({ colour: "pink", x: steps[1]?.x })]);
    expect(notes[0]?.y).toBeGreaterThan(rules[1] ?? Infinity);
  });

  it("draws a crowded cell as two notes, and no lane below the sheet", () => {
    const notes = [note, note, note, { ...note, lane: 9 }];
    expect(drawTemplate({ ...empty, phases: [1], lanes: 10, notes }).notes).toHaveLength(2);
  });

  it("draws the feelings of a lane through the middle of its steps, the better the higher", () => {
    const { curves, steps, rules } = drawTemplate({
      ...empty,
      phases: [3],
      lanes: 2,
      curves: [
        { lane: 1, wished: [2, 2, 2], actual: [2, null, -2] },
        { lane: 9, wished: [0, 0, 0], actual: [0, 0, 0] },
      ],
    });
    expect(curves).toHaveLength(1);
    const pointsOf = (path = "") =>
      [...path.matchAll(/M([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    const [[x = 0, high = 0] = [], [end = 0, low = 0] = []] = pointsOf(curves[0]?.actual);
    expect([x, end].map(Math.round)).toEqual(
      [steps[0], steps[2]].map((step) => Math.round((step?.x ?? 0) + (step?.width ?? 0) / 2)),
    );
    expect(high).toBeGreaterThan(rules[1] ?? Infinity);
    expect(low).toBeGreaterThan(high);
    expect(pointsOf(curves[0]?.wished)).toHaveLength(1);
    // Where one of the two is unknown there is no gap to show.
    expect(curves[0]?.gap).toBe("");
  });

  it("draws nothing of an empty journey", () => {
    const nothing = { bands: [], steps: [], rules: [], notes: [], curves: [] };
    expect(drawTemplate(empty)).toEqual(nothing);
  });
});
