import { describe, expect, it } from "vitest";
import { drawTemplate } from "./draw-template";

const note = { lane: 0, step: 0, colour: 0 };

describe("the picture of a template", () => {
  it("has a band for each phase, as wide as its steps", () => {
    const { bands, steps } = drawTemplate({ phases: [1, 3], lanes: 1, notes: [] });
    expect(steps).toHaveLength(4);
    expect(bands).toHaveLength(2);
    expect(bands[1]?.x).toBe(steps[1]?.x);
    expect(bands[1]?.width).toBeGreaterThan(3 * (steps[1]?.width ?? 0));
  });

  it("draws each note in its cell, in its colour", () => {
    const { notes, steps, rules } = drawTemplate({
      phases: [2],
      lanes: 2,
      notes: [{ lane: 1, step: 1, colour: 2 }],
    });
    expect(notes).toEqual([expect.objectContaining({ colour: "pink", x: steps[1]?.x })]);
    expect(notes[0]?.y).toBeGreaterThan(rules[1] ?? Infinity);
  });

  it("draws a crowded cell as two notes, and no lane below the sheet", () => {
    const notes = [note, note, note, { ...note, lane: 9 }];
    expect(drawTemplate({ phases: [1], lanes: 10, notes }).notes).toHaveLength(2);
  });

  it("draws nothing of an empty journey", () => {
    const empty = { bands: [], steps: [], rules: [], notes: [] };
    expect(drawTemplate({ phases: [], lanes: 0, notes: [] })).toEqual(empty);
  });
});
