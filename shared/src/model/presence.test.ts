import * as fc from "fast-check";
import { expect, test } from "vitest";
import { farthest } from "./place";
import { presenceIdLimit, presenceOf } from "./presence";
import { roles } from "./role";

const ada = { id: "ada", name: "Ada", role: "editor" };

test("what a peer shows is read as it was sent", () => {
  const presence = {
    person: ada,
    isWall: true,
    pointer: { x: 1, y: -2.5 },
    view: { x: -10, y: 20.5, width: 800, height: 600 },
    highlight: { x: 4, y: 8, width: 176, height: 112 },
    selection: ["n1", "n2"],
    caret: { noteId: "n1", anchor: { tname: "x" }, head: null },
    drag: { noteIds: ["n2"], dx: 3, dy: 4 },
    feeling: { laneId: "l1", stepId: "s1", wished: null, actual: -2, tension: null },
  };
  expect(presenceOf(presence)).toEqual(presence);
});

test("somebody who shows nothing is here all the same", () => {
  expect(presenceOf({ person: { id: "ada" } })).toEqual({
    person: { id: "ada", name: "", role: "viewer" },
    isWall: false,
    pointer: null,
    view: null,
    highlight: null,
    selection: [],
    caret: null,
    drag: null,
    feeling: null,
  });
});

test.each([null, undefined, 3, "ada", [], {}, { person: null }, { person: [ada] }, { person: {} }])(
  "nobody stands behind %j",
  (value) => {
    expect(presenceOf(value)).toBeNull();
  },
);

test("names that reach an object's prototype are no ids, and too many are cut", () => {
  expect(presenceOf({ person: { ...ada, id: "__proto__" } })).toBeNull();
  const selection = ["constructor", ...Array.from({ length: 500 }, (_, n) => `n${n}`)];
  const shown = presenceOf({ person: ada, selection, caret: { noteId: "prototype" } });
  expect(shown?.selection).toHaveLength(presenceIdLimit - 1);
  expect(shown?.caret).toBeNull();
});

test("nobody is further away than a board reaches, or sees more of it", () => {
  const far = { x: -1e308, y: 1e308, width: 1e308, height: 4 };
  const shown = presenceOf({ person: ada, pointer: far, view: far, highlight: far });
  const corner = { x: -farthest, y: farthest };
  expect(shown?.pointer).toEqual(corner);
  const rect = { ...corner, width: farthest, height: 4 };
  expect([shown?.view, shown?.highlight]).toEqual([rect, rect]);
});

test("whatever a peer sends, a presence or nobody comes of it", () => {
  const point = fc.oneof(fc.anything(), fc.record({ x: fc.anything(), y: fc.anything() }));
  const foreign = fc.record({
    person: fc.record({ id: fc.string(), name: fc.anything(), role: fc.anything() }),
    pointer: point,
    selection: fc.oneof(fc.anything(), fc.array(fc.anything())),
    caret: fc.oneof(fc.anything(), fc.record({ noteId: fc.anything(), anchor: fc.anything() })),
    drag: fc.oneof(
      fc.anything(),
      fc.record({ noteIds: fc.anything(), dx: fc.anything(), dy: fc.anything() }),
    ),
  });
  const check = fc.property(fc.oneof(fc.anything(), foreign), (value) => {
    const presence = presenceOf(value);
    if (presence === null) return;
    expect(roles).toContain(presence.person.role);
    expect(typeof presence.person.name).toBe("string");
    const { pointer, drag } = presence;
    for (const px of [pointer?.x, pointer?.y, drag?.dx, drag?.dy])
      expect(px === undefined || Number.isFinite(px)).toBe(true);
    for (const id of [...presence.selection, ...(drag?.noteIds ?? [])])
      expect(typeof id).toBe("string");
  });
  const seed = 20240612;
  console.info(`presence: 3000 states of peers, seed ${seed}`);
  fc.assert(check, { seed, numRuns: 3000 });
});
